import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { themeScript } from '../../src/build/themeScript.ts';
import { story } from '../fixtures/story.ts';
import { type OpenedPage, openPage } from './harness/page.ts';
import { serve } from './harness/serve.ts';
import { started } from './harness/started.ts';
import { inPage, openMap, part } from './pages/mapPage.ts';

const site = started();

/** Holds off the page's script, as a strict network or a broken deploy does. */
const block = (page: Page) => page.route('**/assets/*.js', (route) => route.abort());

/** What a reader can see without script, read through the shadow root. */
function observe() {
  const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const rows = all('tbody tr[data-state]');
  return {
    tally: root.querySelector('[part=tally]')?.textContent,
    fills: Object.fromEntries(
      all('.shapes [data-state]').map((shape) => [shape.story.state, getComputedStyle(shape).fill]),
    ),
    legend: all('[part=legend] [data-count]').map(({ story }) => [story.level, story.count]),
    rows: rows.length,
    cited: rows.filter((row) => row.querySelector('cite')).map(({ story }) => story.state),
    shownRows: rows.filter((row) => row.checkVisibility() && row.getBoundingClientRect().height > 10).length,
  };
}

const refused = 'rgb(52, 4, 84)';
const due = {
  CA: refused,
  DC: refused,
  KY: refused,
  MS: refused,
  NY: 'rgb(130, 79, 170)',
  TX: 'rgb(191, 149, 221)',
  VT: 'rgb(255, 255, 255)',
  WY: 'rgb(255, 255, 255)',
};

/** The number, the 51 colours and the legend of the opening view. */
function expectOpening(seen: ReturnType<typeof observe>): void {
  expect(seen.tally).toBe('5');
  expect(seen.fills).toMatchObject(due);
  expect(Object.keys(seen.fills)).toHaveLength(51);
  expect(seen.legend).toEqual([
    ['refused', '4'],
    ['conditional', '1'],
    ['public-only', '1'],
    ['unspecified', '0'],
    ['plain', '45'],
  ]);
  expect(seen.rows).toBe(51);
}

/** Controls that do nothing without script. */
const controls = ['view', 'count', 'find', 'slider', 'play', 'previous', 'next', 'retry'];

/** A page for all tests of a block, opened as it is told. */
function openedOnce(options: { width: number; javaScriptEnabled?: boolean }): () => OpenedPage {
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await openPage(site.browser, options);
    if (options.javaScriptEnabled !== false) await block(opened.page);
    await opened.page.goto(site.server.url('index.html'));
  });
  afterAll(() => opened?.close());
  return () => opened;
}

describe.each([360, 1200])('without JavaScript at %d px', (width) => {
  const opened = openedOnce({ width, javaScriptEnabled: false });

  it(`The coloured map, the number, the legend and the open table can be read without script at ${width} px.`, async () => {
    const { page, messages } = opened();
    const seen = await page.evaluate(observe);
    expectOpening(seen);
    expect(seen.shownRows, 'rows of the open table').toBe(51);
    expect(seen.cited).toEqual(expect.arrayContaining(['CA', 'DC', 'KY', 'MS', 'NY', 'TX']));
    expect((await page.locator('tally-map .curve .past').boundingBox())?.height).toBeGreaterThan(40);
    expect(messages).toEqual([]);
  });

  it(`What needs script takes no room without it at ${width} px.`, async () => {
    const heights = await opened().page.evaluate(
      (selectors) =>
        selectors.map((selector) => {
          const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
          const nodes = [...root.querySelectorAll(selector)];
          return [
            selector,
            nodes.length > 0,
            Math.max(...nodes.map((node) => node.getBoundingClientRect().height)),
          ];
        }),
      [
        ...controls.map((name) => `[part=${name}]`),
        ...['.bar', '.controls', '.ask', '.data', '.opens', '.sort', '.tools'],
      ],
    );
    for (const found of heights) expect(found).toEqual([found[0], true, 0]);
  });

  it(`Nothing that is dead without script can take the focus at ${width} px.`, async () => {
    const dead = await opened().page.evaluate(() => {
      const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
      return [...root.querySelectorAll<HTMLElement>('button, input, select, [tabindex="0"]')]
        .filter((node) => node.checkVisibility({ visibilityProperty: true }))
        .map((node) => node.outerHTML.slice(0, 80));
    });
    expect(dead).toEqual([]);
  });
});

describe.each([360, 1200])('where the script is blocked at %d px', (width) => {
  const opened = openedOnce({ width });
  const boxes = () =>
    opened().page.evaluate(
      (selectors) =>
        selectors.map((selector) => {
          const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
          const { x, y, width, height } = (root.querySelector(selector) as Element).getBoundingClientRect();
          return [selector, x, y, width, height];
        }),
      [...controls.map((name) => `[part=${name}]`), '.bar', '.controls', '.timeline'],
    );

  it(`The map can be read where the script is blocked at ${width} px, and the table opens by a click.`, async () => {
    const { page, pageErrors } = opened();
    const seen = await page.evaluate(observe);
    expectOpening(seen);
    expect(seen.shownRows, 'rows of the closed table').toBe(0);
    await page.locator('tally-map .answers > summary').click();
    expect((await page.evaluate(observe)).shownRows, 'rows of the opened table').toBe(51);
    await page.locator('tally-map .answers > summary').click();
    expect(pageErrors).toEqual([]);
  });

  it(`The controls are not seen where the script is blocked at ${width} px, and keep the room that they have when live.`, async () => {
    const { page } = opened();
    await page.evaluate(() => scrollTo(0, 0));
    const before = await boxes();
    const visible = await page.evaluate((names) => {
      const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
      return names.filter((name) =>
        root.querySelector(`[part=${name}]`)?.checkVisibility({ visibilityProperty: true }),
      );
    }, controls);
    expect(visible).toEqual([]);
    await page.unroute('**/assets/*.js');
    await openMap(page, site.server);
    expect(await boxes()).toEqual(before);
  });
});

describe('the served markup', () => {
  let html: string;
  let figure: DocumentFragment;
  beforeAll(async () => {
    html = await readFile(join(inject('dist'), 'index.html'), 'utf8');
    const template = new JSDOM(html).window.document.querySelector('tally-map > template');
    figure = (template as HTMLTemplateElement).content;
  });

  it('The served markup has no style attribute, which a strict policy would refuse.', () => {
    expect([...figure.querySelectorAll('[style]')].map(({ outerHTML }) => outerHTML)).toEqual([]);
    expect(html.replace(/<template[\s\S]*<\/template>/, '')).not.toMatch(/<[^>]+\sstyle=/);
  });

  it('The served markup begins the element with the theme’s script.', () => {
    expect(html).toMatch(/<tally-map[^>]*><script>/);
    expect(html).toContain(`>${themeScript}<template shadowrootmode="open">`);
  });

  it('The served markup holds each id once.', () => {
    const ids = [...figure.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('The served markup points to the page’s own files by relative addresses alone.', () => {
    const own = [...html.matchAll(/\s(?:src|href)="([^"]+)"/g)]
      .map(([, address]) => address as string)
      .filter((address) => !/^https?:/.test(address));
    expect(own.length).toBeGreaterThan(3);
    for (const address of own) expect(address).toMatch(/^(\.\/|#)/);
  });
});

describe('the theme that the query asks for', () => {
  const ground = (page: Page) =>
    page.locator('tally-map .figure').evaluate((node) => getComputedStyle(node).backgroundColor);

  it.each([
    ['?theme=dark', 'light', 'rgb(23, 22, 27)'],
    ['?theme=auto', 'dark', 'rgb(23, 22, 27)'],
    ['?theme=odd', 'dark', 'rgb(255, 255, 255)'],
  ] as const)(
    'The query "%s" is followed before any other script, for a reader whose system is %s: %s.',
    (query, colorScheme, due) =>
      inPage(site.browser, { colorScheme }, async ({ page }) => {
        await block(page);
        await page.goto(site.server.url(`index.html${query}`));
        expect(await ground(page)).toBe(due);
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
          due,
        );
      }),
  );
});

describe('the built page', () => {
  it.each(['/', '/2017/07/how-the-states/'])(
    'The built page works under %s, asks nobody else for anything, and says nothing in the console.',
    async (base) => {
      const elsewhere = await serve(inject('dist'), { base });
      try {
        await inPage(site.browser, {}, async (opened) => {
          await openMap(opened.page, elsewhere);
          expect(opened.messages).toEqual([]);
          expect(opened.pageErrors).toEqual([]);
          expect(opened.foreignRequests(elsewhere.origin)).toEqual([]);
          const outside = elsewhere.requests.filter((path) => path.startsWith('/'));
          expect(outside, 'paths asked for outside the folder').toEqual([]);
          expect(elsewhere.requests).toContain('voter-rolls.json');
        });
      } finally {
        await elsewhere.close();
      }
    },
  );

  it('The built page offers the record as a file, and leads to a page of all its sources.', () =>
    inPage(site.browser, {}, async ({ page, messages }) => {
      await openMap(page, site.server);
      const href = await part(page, 'credit').locator('.data').getAttribute('href');
      expect((await fetch(new URL(href ?? '', page.url()))).status).toBe(200);
      await page.getByRole('link', { name: /^All \d+ sources$/ }).click();
      const sources = page.locator('#sources > li');
      await sources.first().waitFor();
      expect(await sources.count()).toBe(Object.keys(story.sources).length);
      expect(messages).toEqual([]);
    }));
});
