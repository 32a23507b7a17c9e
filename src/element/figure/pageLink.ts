import { type WrittenParams, writeViewParams } from '../../state/viewParams.ts';
import type { LiveFigure } from './liveFigure.ts';

/** The URL of the story's page at the shown view; `null` if the figure was served without a page. */
export function pageLink(root: HTMLElement, figure: LiveFigure): string | null {
  const page = root.getAttribute('data-page');
  const defaults = figure.defaults(() => null);
  return page && defaults && figure.state ? viewLink(page, figure.state, defaults, figure.words.lang) : null;
}

/**
 * The URL of a page at a view.
 * @param page the page's URL, without a query
 * @param defaults the view that the page opens with, with `at` on the shown count
 * @param lang the shown language
 * @example viewLink('https://example.org/tally/', view, defaults, 'en') // "https://example.org/tally/?at=cnn"
 */
export function viewLink(page: string, view: WrittenParams, defaults: WrittenParams, lang: string): string {
  const query = writeViewParams(lang === 'en' ? '' : `lang=${lang}`, view, defaults);
  return `${page}${query && `?${query}`}`;
}
