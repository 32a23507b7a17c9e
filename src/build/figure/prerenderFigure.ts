import { JSDOM } from 'jsdom';
import { allPlaces } from '../../geography/places.ts';
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
 * The markup of the opening view of an edition: one wrapper element, rendered by the same function as in the browser.
 * @param attributes attributes of the wrapper about its page: `data-embeds` if the page offers the embed dialog, `data-page`
 *   for the address of the map's own page
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

/** The targets of the shapes' links without a script: an anchor for each place, slotted into its row. */
export const rowAnchors = (): string =>
  allPlaces.map(({ postal }) => `<span id="${rowAnchor(postal)}" slot="${postal}"></span>`).join('');

/**
 * A figure in a declarative shadow root with its styles, and the row anchors. No style may contain `</style`.
 * @param css the style before the figure
 * @param later the style after the figure, which the opening view does not need
 */
export const shadowTemplate = (figure: string, css: string, later?: string): string =>
  `<template shadowrootmode="open"><style>${css}</style>${figure}${later ? `<style>${later}</style>` : ''}</template>${rowAnchors()}`;
