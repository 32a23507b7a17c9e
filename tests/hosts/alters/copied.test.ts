import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { setMap } from '../../browser/pages/mapPage.ts';
import { inArticles } from '../article.ts';

const { reading } = inArticles();

/** What is copied of each part that is shown and that a selector names, as the clipboard gets it. */
const copied = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((each) => {
    const root = document.querySelector('tally-map')?.shadowRoot ?? document;
    const nodes = [...root.querySelectorAll(each), ...document.querySelectorAll(each)];
    return nodes
      .filter((node) => node.checkVisibility())
      .map((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
        return `${getSelection()}`.trim();
      });
  }, selector);

const isQuoted = (text: string): boolean => /^“[^“]+”$/.test(text);

it('Each quotation is copied with its marks: in the card, among all quotations, in the table and in the tooltip.', () =>
  reading({ width: 1000, attributes: 'state="KY" open="quotations"', body: (map) => map }, async (page) => {
    const all = async (selector: string) =>
      expect(new Set((await copied(page, selector)).map(isQuoted)), selector).toEqual(new Set([true]));
    await all('[part=card] blockquote p');
    await all('[part=quotations] blockquote p');
    await page.locator('tally-map [part=map] [data-state=MS]').hover();
    await page.locator('tally-map [part=tooltip] .quoted').waitFor();
    await all('[part=tooltip] .quoted');
    await setMap(page, { open: 'table' });
    await page.locator('tally-map [part=table] .quoted:visible').first().waitFor();
    await all('[part=table] .quoted');
  }));

it.each([390, 800])('The level and its day are copied apart at %d px.', (width) =>
  reading({ width, attributes: 'state="KY" open="quotations"', body: (map) => map }, async (page) => {
    const [status] = await copied(page, '[part=card] .status');
    const days = await copied(page, '[part=quotations] .day-and-level');
    expect(status).toMatch(/^\p{Lu}[\p{L} ]+( · |\n)\p{Lu}/u);
    expect(days.length).toBeGreaterThan(0);
    for (const day of days) expect(day).toMatch(/\d{4} \p{Lu}/u);
  }),
);

it('A quotation whose marks its style draws is copied without them: a control.', () =>
  reading({ body: (map) => `${map}<q>said</q>` }, async (page) => {
    expect((await copied(page, 'q')).map(isQuoted)).toEqual([false]);
  }));
