import { amp } from '../hosts/amp.ts';
import { datawrapper } from '../hosts/datawrapper.ts';
import { guardian } from '../hosts/guardian.ts';
import { iframeResize } from '../hosts/iframeResize.ts';
import { iframeResizer } from '../hosts/iframeResizer.ts';
import { newswire } from '../hosts/newswire.ts';
import { openIframeResizer } from '../hosts/openIframeResizer.ts';
import { pym } from '../hosts/pym.ts';
import { wordPress } from '../hosts/wordPress.ts';
import type { HostProtocol } from './hostProtocol.ts';

/** Every protocol, for a frame at its present address. */
export function protocolsFor({ location, document }: Pick<Window, 'location' | 'document'>): HostProtocol[] {
  const address = new URL(location.href);
  return [
    amp(address),
    newswire(),
    datawrapper(address),
    iframeResize(address),
    guardian(),
    pym(address),
    iframeResizer(() => document.title),
    openIframeResizer(),
    wordPress(address),
  ];
}
