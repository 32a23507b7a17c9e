import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { inArticles } from '../article.ts';

const { site, reading } = inArticles();

/** The sizes of the text of all fields; a phone zooms in on those that are smaller than 16 px. */
const sizes = (page: Page) =>
  page
    .locator('select, textarea, input:not([type=range], [type=radio])')
    .evaluateAll((all) => all.map((field) => Number.parseFloat(getComputedStyle(field).fontSize)));

it.each(['', '<style>html { font-size: 62.5% }</style>'])(
  'No field of the map is set smaller than 16 px on a phone, in an article with the head “%s”.',
  (head) =>
    reading({ width: 390, head, attributes: 'open="table"', body: (map) => map }, async (page) => {
      const all = await sizes(page);
      expect(all.length).toBeGreaterThanOrEqual(3);
      expect(Math.min(...all)).toBeGreaterThanOrEqual(16);
    }),
);

it('No field of the dialog of the embeds is set smaller than 16 px on a phone.', () =>
  reading({ width: 390, body: (map) => map }, async (page) => {
    await page.goto(site.server.url('index.html'));
    await page.locator('tally-map [data-dialog=embed]').click();
    await page.locator('tally-map dialog[part=embed] select').first().waitFor();
    const all = await sizes(page);
    expect(all.length).toBeGreaterThanOrEqual(6);
    expect(Math.min(...all)).toBeGreaterThanOrEqual(16);
  }));

it('A field that is set smaller is found: a control.', () =>
  reading({ width: 390, body: (map) => `${map}<input style="font-size:14px">` }, async (page) => {
    expect(Math.min(...(await sizes(page)))).toBe(14);
  }));
