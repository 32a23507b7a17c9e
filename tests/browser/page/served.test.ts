import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { themeScript } from '../../../src/build/page/themeScript.ts';
import { lightPalette } from '../../../src/view/theme/palette.ts';
import { rgb } from '../../fixtures/rgb.ts';
import { story } from '../../fixtures/story.ts';
import { serve } from '../harness/serve.ts';
import { started } from '../harness/started.ts';
import { controls, servedView } from '../measures/servedView.ts';
import { inPage, openMap, part } from '../pages/mapPage.ts';

const site = started();

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

it.each([360, 1000])(
  'Without script all of the figure is read at %d px, no control takes the focus, and what needs a script takes no room.',
  (width) =>
    inPage(site.browser, { width, javaScriptEnabled: false }, async ({ page, messages }) => {
      await page.goto(site.server.url('index.html'));
      const seen = await page.locator('tally-map').evaluate(servedView);
      expect(seen).toMatchObject({ tally: '5', words: 3, fills: due, rows: 51, focusable: [] });
      expect(Object.keys(seen.fills)).toHaveLength(51);
      expect(seen.legend.map(([, count]) => count)).toEqual([4, 1, 1, 0, 45]);
      expect(seen.quoted?.toSorted()).toEqual(['CA', 'DC', 'KY', 'MS', 'NY']);
      const heights = seen.bars.map(([tally, height]) => Number(height) / Number(tally));
      expect(Math.max(...heights) - Math.min(...heights), 'bars are as high as their numbers').toBeLessThan(
        1,
      );
      expect(heights[0]).toBeGreaterThan(10);
      expect(messages).toEqual([]);
      const selectors = [
        ...controls,
        ...['close', 'search', 'filter-level', 'show-all', 'keyboard', 'card'].map(
          (name) => `[part=${name}]`,
        ),
        ...['.hint', '.find', '.handle', '.row', '[part=footer] nav', '[part=news] button'],
      ];
      const rooms = await page.evaluate((all) => {
        const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
        const height = (node: Element) => node.getBoundingClientRect().height;
        return all.map((each) => [each, Math.max(0, ...Array.from(root.querySelectorAll(each), height))]);
      }, selectors);
      expect(rooms).toEqual(selectors.map((selector) => [selector, 0]));
    }),
);

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
