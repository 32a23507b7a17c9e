import type { Size } from './sizeOf.ts';

/** A protocol by which hosts learn the height of a frame. It keeps what it learns of its host to itself. */
export interface HostProtocol {
  /** Whether the host limits the height of its frames, so that taller content must scroll inside the frame. */
  readonly clamps?: boolean;
  /** Takes a message of the parent, and returns whether the message asks for the height. */
  receive?(data: unknown): boolean;
  /** The messages to post for a size; none until a host that must ask first has asked. */
  messages?(size: Size): readonly (string | object)[];
}
