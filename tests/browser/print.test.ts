import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { previewOf } from '../../src/domain/answers.ts';
import { jurisdictions } from '../../src/domain/jurisdictions.ts';
import { type Clock, openingStop, type Stop, stopsOf } from '../../src/domain/stops.ts';
import { views } from '../../src/state/viewState.ts';
import { record, stopNamed } from '../fixtures/record.ts';
import { started } from './harness/started.ts';
import { inPage, openMap } from './pages/mapPage.ts';

const site = started();

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
const printed = async (page: Page): Promise<string[]> =>
  pagesOf(
    await page.pdf({ format: 'Letter', margin: { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' } }),
  );

/** What the figure shows at this moment and print has to show. */
interface Shown {
  /** The number, date and caption, and each legend label with its count. */
  head: string[];
  /** Each row: the state's name, the quotation, the publishers and their addresses. */
  rows: { name: string; texts: string[] }[];
  /** The lead of the article, which speaks of dragging too. */
  lead: string;
}

const shownIn = (page: Page): Promise<Shown> =>
  page.evaluate(() => {
    const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
    const texts = (from: ParentNode, selector: string) =>
      [...from.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
    return {
      head: texts(root, '[part=tally], [part=headline] .around > span, .stop, [part=legend] li'),
      rows: [...root.querySelectorAll<HTMLElement>('tbody tr:not([hidden])')].map((row) => ({
        name: row.querySelector('th')?.textContent ?? '',
        texts: [
          ...texts(row, '.quoted, .summary, .by, cite'),
          ...[...row.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
        ],
      })),
      lead: document.querySelector('.deck')?.textContent ?? '',
    };
  });

/** Words of controls, which do nothing on paper. */
const controls = [
  'Find a state',
  'Share and save',
  'Drag the date',
  'Play',
  'Filter the table',
  'Cite',
  'Keys',
];

/** What is wrong with a print. */
function faults(pages: readonly string[], { head, rows, lead }: Shown): string[] {
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

/** The stops that are printed: the opening one, the first, and one of the states' clock. */
const stops: readonly Stop[] = [
  openingStop(record, 'counted'),
  stopsOf(record, 'counted')[0] as Stop,
  stopNamed('2018-01-03'),
];

const query = ({ clock, id }: { clock: Clock; id: string }, more = ''): string =>
  `?clock=${clock}&at=${id}${more}`;

const cases = [
  ...stops.map((stop) => ({ what: `${stop.clock} at ${stop.id}`, address: query(stop) })),
  ...views.slice(1).map((view) => ({ what: view, address: query(stops[0] as Stop, `&view=${view}`) })),
  { what: 'dark', address: query(stops[0] as Stop, '&theme=dark') },
  { what: 'the table in dark', address: query(stops[2] as Stop, '&theme=dark&view=table') },
  { what: 'a pinned state', address: query(stops[0] as Stop, '&state=MS') },
];

describe('on paper', () => {
  it.each(cases)('all that is shown stands with its sources, and no control: $what', ({ address }) =>
    inPage(site.browser, {}, async ({ page }) => {
      await openMap(page, site.server, address);
      const shown = await shownIn(page);
      expect(shown.rows).toHaveLength(51);
      expect(faults(await printed(page), shown)).toEqual([]);
    }),
  );

  it('the same stands without script', () =>
    inPage(site.browser, { javaScriptEnabled: false }, async ({ page }) => {
      await page.goto(site.server.url('index.html'));
      const shown = await shownIn(page);
      expect(shown.rows).toHaveLength(51);
      expect(faults(await printed(page), shown)).toEqual([]);
    }));

  it('no citation is printed that the reader has opened, since each address is', () =>
    inPage(site.browser, {}, async ({ page }) => {
      await openMap(page, site.server, '?view=table');
      const shown = await shownIn(page);
      await page.evaluate(() => {
        const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
        for (const cite of root.querySelectorAll<HTMLDetailsElement>('.method, .cite')) cite.open = true;
      });
      const pages = await printed(page);
      expect(faults(pages, shown)).toEqual([]);
      expect(pages.join('')).not.toContain('Archived:');
    }));

  it('a quotation of each state that has one by then is among what is looked for', () =>
    inPage(site.browser, {}, async ({ page }) => {
      const stop = stops[2] as Stop;
      await openMap(page, site.server, query(stop));
      const { rows } = await shownIn(page);
      for (const { postal, name } of jurisdictions) {
        const quoted = previewOf(record, postal, stop.date)?.quoted;
        if (quoted) expect(rows.find((row) => row.name === name)?.texts).toContain(quoted.quote.text);
      }
    }));

  it('only the rows stand that the filter leaves', () =>
    inPage(site.browser, {}, async ({ page }) => {
      await openMap(page, site.server, '?view=table');
      await page.locator('tally-map [part="filter"]').fill('Hosemann');
      const shown = await shownIn(page);
      expect(shown.rows.map(({ name }) => name)).toEqual(['Mississippi']);
      const pages = await printed(page);
      expect(faults(pages, shown)).toEqual([]);
      expect(pages.join('')).not.toContain('Wyoming');
    }));

  it.each(['', '?theme=dark', '?theme=dark&view=table'])('the colours are the light ones: %s', (address) =>
    inPage(site.browser, {}, async ({ page }) => {
      await openMap(page, site.server, address);
      await page.emulateMedia({ media: 'print' });
      const colours = await page.evaluate(() => {
        const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
        const style = (selector: string) => getComputedStyle(root.querySelector(selector) as Element);
        return {
          ink: style('.figure').color,
          page: getComputedStyle(document.documentElement).backgroundColor,
          refused: style('.shapes [data-level=refused]').fill,
          map: style('[part=map]').visibility,
        };
      });
      expect(colours).toEqual({
        ink: 'rgb(23, 20, 28)',
        page: 'rgb(255, 255, 255)',
        refused: 'rgb(52, 4, 84)',
        map: 'visible',
      });
    }),
  );
});

describe('a print', () => {
  it('that lacks its style is found wanting', () =>
    inPage(site.browser, {}, async ({ page }) => {
      await openMap(page, site.server);
      const shown = await shownIn(page);
      await page.evaluate(() => {
        for (const style of document.querySelector('tally-map')?.shadowRoot?.querySelectorAll('style') ?? [])
          style.textContent = (style.textContent ?? '').replaceAll('@media print', '@media none');
      });
      const told = faults(await printed(page), shown).join('\n');
      expect(told).toContain('printed: Find a state');
      expect(told).toContain('not printed for Wyoming');
    }));

  it('with a row on two pages is found wanting', () => {
    const shown: Shown = { head: [], rows: [{ name: 'Ohio', texts: ['https://a.example/'] }], lead: '' };
    expect(faults(['Ohiohttps://a.example/'], shown)).toEqual([]);
    expect(faults(['Ohio', 'https://a.example/'], shown)).toEqual(['broken across pages: Ohio']);
  });
});
