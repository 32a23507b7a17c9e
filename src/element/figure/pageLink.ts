import { type WrittenParams, writeViewParams } from '../../state/viewParams.ts';
import type { LiveFigure } from './liveFigure.ts';

/**
 * Returns a function that makes the URL of the story's page at the shown view; `null` if the figure was served without a page.
 * @param root the figure as it was served, in the language of its page
 */
export function pageLink(root: HTMLElement, figure: LiveFigure): () => string | null {
  const { lang: pageLang } = root;
  return () => {
    const page = root.getAttribute('data-page');
    const defaults = figure.defaults(() => null);
    if (!page || !defaults || !figure.state) return null;
    const { lang } = figure.words;
    return viewLink(page, figure.state, defaults, lang === pageLang ? null : lang);
  };
}

/**
 * The URL of a page at a view.
 * @param page the page's URL, without a query
 * @param defaults the view that the page opens with, with `at` on the shown count
 * @param lang the shown language; `null` if it is that of the page
 * @example viewLink('https://example.org/tally/', view, defaults, null) // "https://example.org/tally/?at=cnn"
 */
export function viewLink(
  page: string,
  view: WrittenParams,
  defaults: WrittenParams,
  lang: string | null,
): string {
  const query = writeViewParams(lang === null ? '' : `lang=${lang}`, view, defaults);
  return `${page}${query && `?${query}`}`;
}
