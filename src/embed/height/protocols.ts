import { amp } from '../hosts/amp.ts';
import { datawrapper } from '../hosts/datawrapper.ts';
import { embedly } from '../hosts/embedly.ts';
import { guardian } from '../hosts/guardian.ts';
import { iframeResizer } from '../hosts/iframeResizer.ts';
import { newswire } from '../hosts/newswire.ts';
import { openIframeResizer } from '../hosts/openIframeResizer.ts';
import { pym } from '../hosts/pym.ts';
import { wordPress } from '../hosts/wordPress.ts';
import type { Size } from './resizeLoopGuard.ts';

/** A protocol by which hosts learn the height of a frame. Its state stays private. */
export interface HostProtocol {
  /** Whether the host limits the height of its frames. Then taller content has to scroll inside the frame. */
  readonly clamps?: boolean;
  /** Takes a message of the parent. Returns whether the message asks for the height. */
  receive?(data: unknown): boolean;
  /** The messages for a size; none as long as the protocol waits for a message of the host. */
  messages?(size: Size): readonly (string | object)[];
}

/** All protocols, for a frame at its present URL. */
export function protocolsFor({ location, document }: Pick<Window, 'location' | 'document'>): HostProtocol[] {
  const url = new URL(location.href);
  return [
    amp(url),
    newswire(),
    datawrapper(url),
    embedly(url),
    guardian(),
    pym(url),
    iframeResizer(() => document.title),
    openIframeResizer(),
    wordPress(url),
  ];
}
