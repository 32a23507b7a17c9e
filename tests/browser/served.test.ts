import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { themeScript } from '../../src/build/themeScript.ts';
import { jurisdictions } from '../../src/domain/jurisdictions.ts';
import { pushesBack } from '../../src/domain/levels.ts';
import { snapshotAt } from '../../src/domain/snapshots.ts';
import { openingStop } from '../../src/domain/stops.ts';
import { record } from '../fixtures/record.ts';
import type { PageOptions } from './harness/page.ts';
import { serve } from './harness/serve.ts';
import { started } from './harness/started.ts';
import { inPage, openMap, part } from './pages/mapPage.ts';

const site = started();
let html: string;
let figure: DocumentFragment;

beforeAll(async () => {
  html = await readFile(join(inject('dist'), 'index.html'), 'utf8');
  const template = new JSDOM(html).window.document.querySelector('tally-map > template');
  figure = (template as HTMLTemplateElement).content;
});

const opening = snapshotAt(record, openingStop(record, 'counted'));
const off: PageOptions = { javaScriptEnabled: false };

/** Holds off the page's script, as a strict network or a broken deploy does. */
const block = (page: Page) => page.route('**/assets/*.js', (route) => route.abort());

/** What a reader can see without script, read through the shadow root. */
function observe() {
  const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
  const text = (selector: string) => root.querySelector(selector)?.textContent;
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const rows = all('tbody tr[data-state]');
  return {
    tally: text('[part=tally]'),
    fills: Object.fromEntries(
      all('.shapes [data-state]').map((shape) => [shape.dataset.state, getComputedStyle(shape).fill]),
    ),
    legend: all('[part=legend] [data-count]').map(({ dataset }) => [dataset.level, Number(dataset.count)]),
    rows: rows.length,
    cited: rows.filter((row) => row.querySelector('cite')).length,
    shownRows: rows.filter((row) => row.checkVisibility() && row.getBoundingClientRect().height > 10).length,
  };
}

const colours: Record<string, string> = {
  refused: 'rgb(52, 4, 84)',
  conditional: 'rgb(130, 79, 170)',
  'public-only': 'rgb(191, 149, 221)',
  unspecified: 'url("#hatch")',
  plain: 'rgb(255, 255, 255)',
};

/** The number, the 51 colours and the legend of the opening view. */
function expectOpening(seen: ReturnType<typeof observe>): void {
  expect(seen.tally).toBe('44');
  const due = [...opening.statuses].map(([postal, { level }]) => [postal, colours[level]]);
  expect(seen.fills).toEqual(Object.fromEntries(due));
  expect(seen.legend).toEqual([...opening.counts]);
  expect(seen.rows).toBe(51);
}

/** Controls that do nothing without script. */
const controls = ['view', 'clock', 'find', 'slider', 'play', 'previous', 'next', 'retry'];

describe('without JavaScript', () => {
  it.each([360, 1200])(
    'the coloured map, the number, the legend and the table can be read at %d px',
    (width) =>
      inPage(site.browser, { ...off, width }, async ({ page, messages }) => {
        await page.goto(site.server.url('index.html'));
        const seen = await page.evaluate(observe);
        expectOpening(seen);
        expect(seen.shownRows, 'rows of the open table').toBe(51);
        const answered = jurisdictions.filter(({ postal }) =>
          record.responses.some(({ state, date }) => state === postal && date <= opening.stop.date),
        );
        expect(seen.cited, 'rows with a source').toBeGreaterThanOrEqual(answered.length);
        expect(messages).toEqual([]);
      }),
  );

  it.each([360, 1200])('what needs script takes no room at %d px', (width) =>
    inPage(site.browser, { ...off, width }, async ({ page }) => {
      await page.goto(site.server.url('index.html'));
      for (const name of controls) {
        const heights = await part(page, name).evaluateAll((nodes) =>
          nodes.map((node) => node.getBoundingClientRect().height),
        );
        expect(heights, name).toEqual([0]);
      }
      for (const name of ['.bar', '.controls', '.ask', '.data', '.opens', '.sort', '.tools'])
        expect(
          await page
            .locator(`tally-map ${name}`)
            .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().height)),
          name,
        ).toSatisfy((heights: number[]) => heights.length > 0 && heights.every((height) => height === 0));
    }),
  );

  it('nothing can take the focus that is dead', () =>
    inPage(site.browser, off, async ({ page }) => {
      await page.goto(site.server.url('index.html'));
      const dead = await page.evaluate(() => {
        const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
        return [...root.querySelectorAll<HTMLElement>('button, input, select, [tabindex="0"]')]
          .filter((node) => node.checkVisibility({ visibilityProperty: true }))
          .map((node) => node.outerHTML.slice(0, 80));
      });
      expect(dead).toEqual([]);
    }));

  it('the timeline’s chart is drawn', () =>
    inPage(site.browser, off, async ({ page }) => {
      await page.goto(site.server.url('index.html'));
      expect((await page.locator('tally-map .curve .past').boundingBox())?.height).toBeGreaterThan(40);
    }));
});

describe('where the script is blocked', () => {
  it.each([360, 1200])('the same can be read at %d px, and the table opens by a click', (width) =>
    inPage(site.browser, { width }, async ({ page, pageErrors }) => {
      await block(page);
      await page.goto(site.server.url('index.html'));
      const seen = await page.evaluate(observe);
      expectOpening(seen);
      expect(seen.shownRows, 'rows of the closed table').toBe(0);
      await page.locator('tally-map .answers > summary').click();
      expect((await page.evaluate(observe)).shownRows, 'rows of the opened table').toBe(51);
      expect(pageErrors).toEqual([]);
    }),
  );

  it.each([360, 1200])('the controls keep at %d px the room that they have when live', (width) =>
    inPage(site.browser, { width }, async ({ page }) => {
      const boxes = () =>
        page.evaluate((names) => {
          const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
          return [...names.map((name) => `[part=${name}]`), '.bar', '.controls', '.timeline'].map(
            (selector) => {
              const { x, y, width, height } = (
                root.querySelector(selector) as Element
              ).getBoundingClientRect();
              return [selector, x, y, width, height];
            },
          );
        }, controls);
      await block(page);
      await page.goto(site.server.url('index.html'));
      const before = await boxes();
      const visible = await page.evaluate((names) => {
        const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
        return names.filter((name) =>
          root.querySelector(`[part=${name}]`)?.checkVisibility({ visibilityProperty: true }),
        );
      }, controls);
      expect(visible, 'controls that can be seen though they are dead').toEqual([]);
      await page.unroute('**/assets/*.js');
      await openMap(page, site.server);
      expect(await boxes()).toEqual(before);
    }),
  );
});

describe('the served markup', () => {
  it('has no style attribute, which a strict policy would refuse', () => {
    expect([...figure.querySelectorAll('[style]')].map(({ outerHTML }) => outerHTML)).toEqual([]);
    expect(html.replace(/<template[\s\S]*<\/template>/, '')).not.toMatch(/<[^>]+\sstyle=/);
  });

  it('has 51 shapes, and nothing else in the map that says a state', () => {
    const inMap = [...figure.querySelectorAll('[part=map] [data-state]')];
    expect(inMap.map(({ localName }) => localName)).toEqual(Array(51).fill('path'));
    const fifty = inMap.filter(
      (path) => path.getAttribute('data-counted') === 'true' && path.getAttribute('data-state') !== 'DC',
    );
    expect(fifty).toHaveLength(44);
    for (const path of fifty) {
      const level = path.getAttribute('data-level') as 'refused';
      expect(pushesBack(level) || level === ('unspecified' as string)).toBe(true);
    }
  });

  it('begins the element with a theme script', () => {
    expect(html).toMatch(/<tally-map[^>]*><script>/);
    expect(html).toContain(`>${themeScript}<template shadowrootmode="open">`);
  });

  it('holds one id once', () => {
    const ids = [...figure.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe('the theme that the query asks for', () => {
  const ground = (page: Page) =>
    page.locator('tally-map .figure').evaluate((node) => getComputedStyle(node).backgroundColor);

  it.each([
    ['?theme=dark', 'light', 'rgb(23, 22, 27)'],
    ['?theme=auto', 'dark', 'rgb(23, 22, 27)'],
    ['?theme=auto', 'light', 'rgb(255, 255, 255)'],
    ['?theme=odd', 'dark', 'rgb(255, 255, 255)'],
    ['', 'dark', 'rgb(255, 255, 255)'],
  ] as const)(
    '%s paints before any other script for a reader whose system is %s: %s',
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

  it('stays the same when the script arrives', () =>
    inPage(site.browser, {}, async ({ page }) => {
      await openMap(page, site.server, '?theme=dark');
      expect(await ground(page)).toBe('rgb(23, 22, 27)');
    }));
});

describe('the built page', () => {
  it.each(['/', '/some/desk/tally/', '/2017/07/how-the-states/'])(
    'works under %s, asks nobody else for anything, and says nothing in the console',
    async (base) => {
      const elsewhere = await serve(inject('dist'), { base });
      try {
        await inPage(site.browser, {}, async (opened) => {
          await openMap(opened.page, elsewhere);
          await opened.page.waitForLoadState('networkidle');
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

  it('points to its own files by relative addresses alone', () => {
    const own = [...html.matchAll(/\s(?:src|href)="([^"]+)"/g)]
      .map(([, address]) => address as string)
      .filter((address) => !/^https?:/.test(address));
    expect(own.length).toBeGreaterThan(3);
    for (const address of own) expect(address).toMatch(/^(\.\/|#)/);
  });

  it('has a page of sources that its link reaches', () =>
    inPage(site.browser, {}, async (opened) => {
      await openMap(opened.page, site.server);
      await opened.page.getByRole('link', { name: /^All \d+ sources$/ }).click();
      await opened.page.waitForLoadState();
      expect(await opened.page.locator('#sources > li').count()).toBe(Object.keys(record.sources).length);
      expect(opened.messages).toEqual([]);
    }));

  it('offers the record as a file to keep', () =>
    inPage(site.browser, {}, async ({ page }) => {
      await openMap(page, site.server);
      const href = await page.locator('tally-map .data').getAttribute('href');
      expect((await fetch(new URL(href ?? '', page.url()))).status).toBe(200);
    }));
});
