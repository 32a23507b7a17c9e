import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { themeScript } from '../../../src/build/page/themeScript.ts';
import { darkPalette, lightPalette } from '../../../src/view/theme/palette.ts';
import { rgb } from '../../fixtures/rgb.ts';
import { story } from '../../fixtures/story.ts';
import { type OpenedPage, openPage } from '../harness/page.ts';
import { serve } from '../harness/serve.ts';
import { started } from '../harness/started.ts';
import { controls, servedView } from '../measures/servedView.ts';
import { inPage, openMap, part } from '../pages/mapPage.ts';

const site = started();

/** Holds off the page's script, as a strict network or a broken deploy does. */
const block = (page: Page) => page.route('**/assets/*.js', (route) => route.abort());

const observe = (page: Page) => page.locator('tally-map').evaluate(servedView);

const refused = 'rgb(52, 4, 84)';
const due = {
  CA: refused,
  DC: refused,
  KY: refused,
  MS: refused,
  NY: rgb(lightPalette.mid),
  TX: rgb(lightPalette.pale),
  VT: rgb(lightPalette.ground),
  WY: rgb(lightPalette.ground),
};

/** The number with its sentence, the 51 colours, the legend and the bars of the opening view. */
function expectOpening(seen: ReturnType<typeof servedView>): void {
  expect(seen.tally).toBe('5');
  expect(seen.words, 'sentence, date and caption').toBe(3);
  expect(seen.fills).toMatchObject(due);
  expect(Object.keys(seen.fills)).toHaveLength(51);
  expect(seen.legend).toEqual([
    ['refused', 4],
    ['conditional', 1],
    ['public-only', 1],
    ['unsorted', 0],
    ['unnamed', 45],
  ]);
  expect(seen.bars.map(([tally]) => tally)).toEqual([2, 4, 5, 5]);
  const heights = seen.bars.map(([tally, height]) => Number(height) / Number(tally));
  expect(Math.max(...heights) - Math.min(...heights), 'bars are as high as their numbers').toBeLessThan(1);
  expect(heights[0]).toBeGreaterThan(10);
  expect(seen.numbers).toEqual(expect.arrayContaining(['2', '4', '5']));
}

/** One page for all tests of a describe, opened with these options. */
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

describe.each([360, 1000])('without JavaScript at %d px', (width) => {
  const opened = openedOnce({ width, javaScriptEnabled: false });

  it(`Number, sentence, map, legend, bars and the open table with a quotation a state can be read without script at ${width} px, and nothing takes the focus.`, async () => {
    const { page, messages } = opened();
    const seen = await observe(page);
    expectOpening(seen);
    expect(seen.rows, 'rows of the open table').toBe(51);
    expect(seen.focusable).toEqual([]);
    expect(seen.quoted?.toSorted()).toEqual(['CA', 'DC', 'KY', 'MS', 'NY']);
    expect(messages).toEqual([]);
  });

  it(`What needs a script takes no room without it at ${width} px.`, async () => {
    const selectors = [
      ...controls,
      ...['close', 'search', 'filter-level', 'show-all', 'keyboard', 'card'].map((name) => `[part=${name}]`),
      ...['.hint', '.find', '.handle', '.row', '[part=footer] nav', '[part=news] button'],
    ];
    const heights = await opened().page.evaluate((all) => {
      const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
      const height = (node: Element) => node.getBoundingClientRect().height;
      return all.map((each) => [each, Math.max(0, ...Array.from(root.querySelectorAll(each), height))]);
    }, selectors);
    expect(heights).toEqual(selectors.map((selector) => [selector, 0]));
  });
});

describe.each([360, 1000])('where the script is blocked at %d px', (width) => {
  const opened = openedOnce({ width });
  const boxes = () =>
    opened().page.evaluate(
      (selectors) =>
        selectors.map((selector) => {
          const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
          const { x, y, width, height } = (root.querySelector(selector) as Element).getBoundingClientRect();
          return [selector, x, y, width, height];
        }),
      [...controls, '.head', '.stage', '.slot', '.chart', '[part=footer]'],
    );

  it(`The map can be read where the script is blocked at ${width} px; controls are not seen, and keep the room that they have when live.`, async () => {
    const { page, pageErrors } = opened();
    const seen = await observe(page);
    expectOpening(seen);
    expect(seen.rows, 'rows of the closed table').toBe(0);
    const before = await boxes();
    expect(await page.locator(`tally-map :is(${controls})`).filter({ visible: true }).count()).toBe(0);
    expect(pageErrors).toEqual([]);
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
    expect(html).toMatch(/<tally-map[^>]*><script [^>]*>/);
    expect(html).toContain(`>${themeScript}<template shadowrootmode="open">`);
  });

  it('The served markup holds each id once.', () => {
    const ids = [...figure.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('The served markup points to the page’s own files by relative addresses alone.', () => {
    const own = [...html.matchAll(/\s(?:src|href)="([^"]+)"/g)]
      .map(([, address]) => address as string)
      .filter((address) => !/^(https?|data):/.test(address));
    expect(own.length).toBeGreaterThan(3);
    for (const address of own) expect(address).toMatch(/^(\.\/|#)/);
  });
});

describe('the theme that the query asks for', () => {
  const ground = (page: Page) =>
    page.locator('tally-map .figure').evaluate((node) => getComputedStyle(node).backgroundColor);

  it.each([
    ['?theme=dark', 'light', rgb(darkPalette.ground)],
    ['?theme=auto', 'dark', rgb(darkPalette.ground)],
    ['?theme=odd', 'dark', rgb(lightPalette.ground)],
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

  it('The built page offers the story as a file, and leads to a page of all its sources.', () =>
    inPage(site.browser, {}, async ({ page, messages }) => {
      await openMap(page, site.server);
      const href = await part(page, 'footer').locator('.data').getAttribute('href');
      expect((await fetch(new URL(href ?? '', page.url()))).status).toBe(200);
      await page.getByRole('link', { name: /^All \d+ sources$/ }).click();
      const sources = page.locator('#sources > li');
      await sources.first().waitFor();
      expect(await sources.count()).toBe(Object.keys(story.sources).length);
      expect(messages).toEqual([]);
    }));
});
