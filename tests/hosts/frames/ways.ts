import { inject } from 'vitest';
import { findScript, type OptionalScript } from '../optionalScripts.ts';

/** A way of embedding: an article in `tests/hosts/pages`, and what it needs. */
export interface Way {
  /** The name of the page, without `.html`. */
  readonly page: string;
  /** The way in words. */
  readonly name: string;
  /** Why it cannot be tried here, where it cannot. */
  readonly missing?: string | undefined;
  /** The warnings that the host's own script prints for any frame. */
  readonly warning?: RegExp;
}

/** The first Chromium with `frame-sizing` and `requestResize()`. */
const FIRST_RESPONSIVE = 156;

/** Each way of embedding that there is a page for. */
export const ways: readonly Way[] = [
  { page: 'pym', name: 'Pym.js' },
  { page: 'sidechain', name: 'NPR Sidechain' },
  { page: 'newswire', name: '@newswire/frames' },
  // Both versions may post to the frame before the document there has come.
  { page: 'iframeResizer4', name: 'iframe-resizer 4', warning: /target origin provided/ },
  // The frame that is handed out has no origin, which the host checks by default.
  { page: 'iframeResizer4Sandboxed', name: 'iframe-resizer 4 around the frame that is handed out' },
  {
    page: 'iframeResizer5',
    name: 'iframe-resizer 5',
    missing: withoutScript('iframeResizer5.js'),
    warning: /GPLv3 License Version|target origin provided/,
  },
  { page: 'openIframeResizer', name: 'open-iframe-resizer' },
  { page: 'openIframeResizerLegacy', name: 'open-iframe-resizer that speaks as iframe-resizer does' },
  { page: 'datawrapper', name: 'the snippet of Datawrapper' },
  { page: 'datawrapperOld', name: 'the older snippet of Datawrapper' },
  { page: 'guardian', name: 'the Guardian' },
  { page: 'embedly', name: 'Embedly' },
  { page: 'amp', name: 'AMP' },
  { page: 'frameScript', name: 'our own frame.js' },
  { page: 'native', name: 'a frame that the browser fits', missing: withoutNativeFrames() },
  { page: 'wordPress', name: 'WordPress', missing: withoutScript('wp-embed.js') },
];

/** The title of a way's tests, with the reason why they are not run, where they are not. */
export const titleOf = ({ name, missing }: Way): string =>
  missing === undefined ? name : `${name} (not run: ${missing})`;

function withoutScript(name: OptionalScript): string | undefined {
  return findScript(name) === undefined ? `there is no ${name} here` : undefined;
}

function withoutNativeFrames(): string | undefined {
  const version = Number(/\d+(?=\.)/.exec(inject('browser').name)?.[0]);
  return version >= FIRST_RESPONSIVE ? undefined : `Chromium ${version} is older than ${FIRST_RESPONSIVE}`;
}
