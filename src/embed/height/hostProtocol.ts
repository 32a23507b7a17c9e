import type { Size } from './sizeOf.ts';

/** A way in which hosts are told of the height of a frame; what it knows of its host it keeps to itself. */
export interface HostProtocol {
  /** Whether its host holds the frame to a height, above which the content must scroll inside itself. */
  readonly clamps?: boolean;
  /** Takes a message of the parent's, and gives whether that asks for the height. */
  heard(data: unknown): boolean;
  /** What is to be posted of a size; nothing where its host has to invite first and has not. */
  messages(size: Size): readonly (string | object)[];
}
