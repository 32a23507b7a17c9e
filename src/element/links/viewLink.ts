import { type WrittenParams, writeViewParams } from '../../state/viewParams.ts';

/**
 * The address of a page at a view.
 * @param page the page's address, without a query
 * @param defaults the view that the page opens with, with `at` on the shown count
 * @param lang the language that is shown
 * @example viewLink('https://example.org/tally/', view, defaults, 'en') // "https://example.org/tally/?at=cnn"
 */
export function viewLink(page: string, view: WrittenParams, defaults: WrittenParams, lang: string): string {
  const query = writeViewParams(lang === 'en' ? '' : `lang=${lang}`, view, defaults);
  return `${page}${query && `?${query}`}`;
}
