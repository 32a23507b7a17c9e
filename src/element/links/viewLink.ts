import { type ViewDetail, writeViewParams } from '../../state/viewParams.ts';

/**
 * The address of the page at the view that is shown, with our own parameters alone.
 * @param page the page's address, without a query
 * @param defaults what the page opens with, `at` that of the detail's count
 * @param lang the language that is shown
 * @example viewLink('https://example.org/tally/', detail, defaults, 'en') // "https://example.org/tally/?at=cnn"
 */
export function viewLink(page: string, detail: ViewDetail, defaults: ViewDetail, lang: string): string {
  const query = writeViewParams(lang === 'en' ? '' : `lang=${lang}`, detail, defaults);
  return `${page}${query && `?${query}`}`;
}
