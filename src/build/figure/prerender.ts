import { JSDOM } from 'jsdom';
import { jurisdictions } from '../../geography/jurisdictions.ts';
import type { Outlines } from '../../geometry/outlines.ts';
import { openingView, type ViewState } from '../../state/viewState.ts';
import { type Attributes, setAttributes } from '../../view/dom/attributes.ts';
import { renderFigure } from '../../view/figure.ts';
import { basemapOf } from '../../view/map/basemap.ts';
import { rowAnchor } from '../../view/table/rowAnchor.ts';
import type { Edition } from '../site/edition.ts';

/**
 * The markup of the opening view of an edition: one wrapper element, drawn by the same function as in the browser.
 * @param marks attributes of the wrapper that say what its page has, and that drawing reads and leaves alone:
 *   `data-embeds`, that it offers the embeds; `data-page`, the address of the page where the map is at home
 * @param view what the opening view differs in
 */
export function prerenderFigure(
  { story, words }: Pick<Edition, 'story' | 'words'>,
  outlines: Outlines,
  marks: Attributes = {},
  view: Partial<ViewState> = {},
): string {
  const { document } = new JSDOM().window;
  const root = document.createElement('div');
  root.className = 'figure';
  setAttributes(root, marks);
  renderFigure(root, story, { ...openingView(story), ...view }, { words, drawBasemap: basemapOf(outlines) });
  return root.outerHTML;
}

/** What the shapes lead to where no script runs: an anchor a state, slotted into the state's row. */
export const rowAnchors = (): string =>
  jurisdictions.map(({ postal }) => `<span id="${rowAnchor(postal)}" slot="${postal}"></span>`).join('');

/**
 * A figure in a declarative shadow root with its style, and what its shapes lead to. Neither sheet may hold `</style`.
 * @param css what stands before the figure
 * @param later what its opening view does without, and what stands behind it
 */
export const shadowTemplate = (figure: string, css: string, later?: string): string =>
  `<template shadowrootmode="open"><style>${css}</style>${figure}${later ? `<style>${later}</style>` : ''}</template>${rowAnchors()}`;
