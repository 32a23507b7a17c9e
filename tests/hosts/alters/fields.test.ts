import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { inArticles } from '../article.ts';

const { site, reading } = inArticles();

/** The fields that a phone zooms in on where their text is smaller than 16 px, each with its size. */
const fields = (page: Page) =>
  page.evaluate(() => {
    const roots = [
      document,
      ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
    ];
    return roots
      .flatMap((root) => [
        ...root.querySelectorAll<HTMLElement>('select, textarea, input:not([type=range], [type=radio])'),
      ])
      .map(
        (field) =>
          [
            field.getAttribute('part') ?? field.className ?? '',
            Number.parseFloat(getComputedStyle(field).fontSize),
          ] as const,
      );
  });

it.each(['', '<style>html { font-size: 62.5% }</style>'])(
  'No field of the map is set smaller than 16 px on a phone, in an article with the head “%s”.',
  (head) =>
    reading({ width: 390, head, attributes: 'open="table"', body: (map) => map }, async (page) => {
      const all = await fields(page);
      expect(all.length).toBeGreaterThanOrEqual(3);
      expect(all.filter(([, size]) => size < 16)).toEqual([]);
    }),
);

it('No field of the dialog of the embeds is set smaller than 16 px on a phone.', () =>
  reading({ width: 390, body: (map) => map }, async (page) => {
    await page.goto(site.server.url('index.html'));
    await page.locator('tally-map [data-dialog=embed]').click();
    await page.locator('tally-map dialog[part=embed] select').first().waitFor();
    const all = await fields(page);
    expect(all.length).toBeGreaterThanOrEqual(6);
    expect(all.filter(([, size]) => size < 16)).toEqual([]);
  }));

it('A field that is set smaller is found: a control.', () =>
  reading({ width: 390, body: (map) => `${map}<input style="font-size:14px">` }, async (page) => {
    expect((await fields(page)).filter(([, size]) => size < 16)).toEqual([['', 14]]);
  }));
