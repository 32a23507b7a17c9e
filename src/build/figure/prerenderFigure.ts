import { JSDOM } from 'jsdom';
import { postals } from '../../geography/places.ts';
import { openingView, type ViewState } from '../../state/viewState.ts';
import { type Attributes, setAttributes } from '../../view/dom/attributes.ts';
import { renderFigure } from '../../view/figure.ts';
import { basemapOf } from '../../view/map/basemap.ts';
import { type Model, modelOf } from '../../view/model.ts';
import { rowAnchor } from '../../view/table/rowAnchor.ts';
import type { Edition } from '../site/edition.ts';

/** The model of the opening view of an edition. */
export const openingModel = ({ story, words }: Pick<Edition, 'story' | 'words'>): Model =>
  modelOf(story, openingView(story), words);

/**
 * The markup of the opening view of an edition: one wrapper element. The browser renders it with the same function.
 * @param attributes of the wrapper: `data-embeds` if the page offers the embed dialog, `data-page` for the URL of the
 *   map's own page
 * @param view differences from the opening view
 */
export function prerenderFigure(
  { story, words, geometry }: Pick<Edition, 'story' | 'words' | 'geometry'>,
  attributes: Attributes = {},
  view: Partial<ViewState> = {},
): string {
  const { document } = new JSDOM().window;
  const root = document.createElement('div');
  root.className = 'figure';
  setAttributes(root, attributes);
  renderFigure(root, story, { ...openingView(story), ...view }, { words, drawBasemap: basemapOf(geometry) });
  return root.outerHTML;
}

/** An anchor for each place, slotted into its row of the table. Without a script the links of the shapes lead to them. */
const rowAnchors = (): string =>
  postals.map((postal) => `<span id="${rowAnchor(postal)}" slot="${postal}"></span>`).join('');

/**
 * A figure in a declarative shadow root with its styles, and the anchors of the rows. No style may contain `</style`.
 * @param css the style before the figure
 * @param later the style after the figure: rules that the opening view does not need
 */
export const shadowTemplate = (figure: string, css: string, later?: string): string =>
  `<template shadowrootmode="open"><style>${css}</style>${figure}${later ? `<style>${later}</style>` : ''}</template>${rowAnchors()}`;
