import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';

/** Lines break anywhere in an address, so texts are compared without white space. */
const dense = (text: string): string => text.replace(/\s+/g, '');

/** The text of each page of a PDF, dense. */
async function pagesOf(pdf: Buffer): Promise<string[]> {
  const file = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  try {
    const pages = Array.from({ length: file.numPages }, async (_, i) => {
      const { items } = await (await file.getPage(i + 1)).getTextContent();
      return dense(items.map((item) => ('str' in item ? item.str : '')).join(''));
    });
    return await Promise.all(pages);
  } finally {
    await file.destroy();
  }
}

/** Prints a page as a browser's dialog does where nothing is changed in it: on Letter, with its margins. */
export const printed = async (page: Page): Promise<string[]> =>
  pagesOf(
    await page.pdf({ format: 'Letter', margin: { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' } }),
  );

/** What the figure shows at this moment and print has to show. */
export interface Shown {
  /** The number, its sentence, date and caption, each legend label and its count, and the texts at the bars. */
  head: string[];
  /** Each row: the state's name, the quotation, the publishers and their addresses. */
  rows: { name: string; texts: string[] }[];
  /** The lead of the article, which may use the same words. */
  lead: string;
}

/** What the page's figure shows at this moment. */
export const shownIn = (page: Page): Promise<Shown> =>
  page.evaluate(() => {
    const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
    const texts = (from: ParentNode, selector: string) =>
      [...from.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
    return {
      head: texts(
        root,
        '[part=tally], .sentence, .day, [part=caption], [part=legend] :is(.long, b), .numbers text, .dates text',
      ),
      rows: [...root.querySelectorAll<HTMLElement>('tbody tr:not([hidden])')].map((row) => ({
        name: row.querySelector('th')?.textContent ?? '',
        texts: [
          ...texts(row, '.quoted, .summary, .by, .none, cite'),
          ...[...row.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
        ],
      })),
      lead: document.querySelector('.deck')?.textContent ?? '',
    };
  });

/** Words of controls, which do nothing on paper. */
const controls = [
  'Find a state',
  'officials’ words',
  'Share',
  'Play',
  'Count by',
  'Search states',
  'Show all',
  'Copy citation',
  'shortcuts',
];

/** What is wrong with a print. @param pages the text of each, dense */
export function faultsOf(pages: readonly string[], { head, rows, lead }: Shown): string[] {
  const all = pages.join('');
  const withoutLead = all.replace(dense(lead), '');
  return [
    ...head.filter((text) => !all.includes(dense(text))).map((text) => `not printed: ${text}`),
    ...rows.flatMap(({ name, texts }) => {
      const missing = texts.filter((text) => !all.includes(dense(text)));
      if (missing.length > 0) return missing.map((text) => `not printed for ${name}: ${text}`);
      const isWhole = pages.some((page) => [name, ...texts].every((text) => page.includes(dense(text))));
      return isWhole ? [] : [`broken across pages: ${name}`];
    }),
    ...controls.filter((word) => withoutLead.includes(dense(word))).map((word) => `printed: ${word}`),
  ];
}
