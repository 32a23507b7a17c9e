import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, inject, it } from 'vitest';
import type { TallyMapElement } from '../../src/element/tallyMapElement.ts';
import { record } from '../fixtures/record.ts';
import { started } from './harness/started.ts';
import { allLive, articles, frameIn } from './pages/article.ts';
import { inPage, live } from './pages/mapPage.ts';

const site = started();
const hosts = articles();
const file = (name: string) => readFileSync(join(inject('dist'), name), 'utf8');
const blocked = /^error: Blocked script execution in /;

/** What a reader sees of the map, asked of a document in which no script may run. */
const seen = () => {
  const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
  const shown = (selector: string) =>
    [...root.querySelectorAll(selector)].filter((node) => node.checkVisibility({ visibilityProperty: true }));
  return {
    painted: shown('[part=map] path[data-state]').filter((path) => {
      const { width, height } = path.getBoundingClientRect();
      return getComputedStyle(path).fill !== 'none' && width > 0 && height > 0;
    }).length,
    number: shown('[part=tally]')[0]?.textContent,
    rows: shown('[part=table] tr[data-state]').length,
    legend: shown('[part=legend] [data-level]').length,
    buttons: shown('button, select, input').length,
  };
};

describe('the graphic alone', () => {
  it('is one file, the same at both addresses, that holds no relative link and no link to a script or a style', () => {
    expect(file('embed/index.html')).toBe(file('embed.html'));
    const { document } = new JSDOM(file('embed.html')).window;
    const template = document.querySelector('template') as HTMLTemplateElement;
    for (const part of [document, template.content]) {
      expect(part.querySelectorAll('script[src], link[rel=stylesheet], img, [style]')).toHaveLength(0);
      for (const link of part.querySelectorAll('[href]'))
        expect(link.getAttribute('href')).toMatch(/^https?:\/\/|^#/);
    }
  });

  it('is not indexed, keeps no referrer, and lets a frame be sized by its content', () => {
    const { document } = new JSDOM(file('embed.html')).window;
    const meta = (name: string) =>
      [...document.querySelectorAll(`meta[name="${name}"]`)].map((node) => node.getAttribute('content'));
    expect(meta('robots')).toEqual(['noindex']);
    expect(meta('referrer')).toEqual(['no-referrer']);
    expect(meta('responsive-embedded-sizing')).toEqual([null, 'allow-origins=*']);
  });

  it('asks for nothing but itself, stores nothing, and leaves its address alone', () =>
    inPage(site.browser, {}, async ({ page, requests, messages, pageErrors }) => {
      const address = site.server.url('embed.html?utm_source=x&at=cnn&parentUrl=y#amp=1');
      await page.goto(address);
      await live(page);
      await page.evaluate(() => {
        const map = document.querySelector('tally-map') as TallyMapElement;
        Object.assign(map, { state: 'MS', view: 'tiles', at: 'townhall' });
      });
      await page.locator('tally-map [part=next]').click();
      expect(page.url()).toBe(address);
      expect(requests.map(({ url }) => url.replace(/#.*/, ''))).toEqual([address.replace(/#.*/, '')]);
      expect(
        await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]),
      ).toEqual(['', 0, 0]);
      expect([...messages, ...pageErrors]).toEqual([]);
    }));

  it('is painted before its script runs', () =>
    inPage(site.browser, {}, async ({ page }) => {
      await page.addInitScript(() => {
        const define = customElements.define.bind(customElements);
        customElements.define = (...given) => {
          performance.mark('defined');
          define(...given);
        };
      });
      await page.goto(site.server.url('embed.html'));
      await live(page);
      // The main thread's own end of the paint: `startTime` is when the screen shows it, which comes later by chance.
      const { painted, defined } = await page.evaluate(() => {
        const [paint] = performance.getEntriesByName('first-contentful-paint');
        const { paintTime = paint?.startTime ?? 0 } = paint as PerformanceEntry & { paintTime?: number };
        return { painted: paintTime, defined: performance.getEntriesByName('defined')[0]?.startTime };
      });
      expect(painted).toBeGreaterThan(0);
      expect(defined).toBeGreaterThan(painted);
    }));

  it('hands out the record from the file itself', () =>
    inPage(site.browser, {}, async ({ page }) => {
      await page.goto(site.server.url('embed.html'));
      await live(page);
      const arrived = page.waitForEvent('download');
      await page.locator('tally-map .data').click();
      const download = await arrived;
      expect(download.suggestedFilename()).toMatch(/^[a-z0-9-]+\.json$/);
      expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toEqual(record);
    }));
});

describe('the frame in an article', () => {
  const frame = (attributes: string, query = '') =>
    `<iframe src="${site.server.url(`embed.html${query}`)}" ${attributes} width="600" height="1000"></iframe>`;

  it.each(['', 'sandbox="allow-scripts"', 'sandbox="allow-scripts allow-popups"'])(
    'works whole with these attributes: %s',
    (attributes) =>
      inPage(site.browser, {}, async ({ page, messages, pageErrors }) => {
        await hosts.open(page, { body: frame(attributes, '?at=townhall') });
        const inside = await frameIn(page);
        await allLive(inside);
        const map = inside.locator('tally-map');
        await map.locator('[part=next]').click();
        await map.locator('[part=map] path[data-state=TX]').click();
        await map.locator('[part=panel] blockquote').first().waitFor();
        await map.locator('[data-view=table]').click();
        expect(await inside.evaluate(seen)).toMatchObject({ number: '27', rows: 51, legend: 5 });
        const detail = await map.evaluate((node) => {
          const { clock, at, state, view } = node as TallyMapElement;
          return { clock, at, state, view };
        });
        expect(detail).toEqual({ clock: 'counted', at: 'the-hill', state: 'TX', view: 'table' });
        await map.locator('[part=panel] .cite summary').first().click();
        expect(await map.locator('[part=panel] .cite p').first().textContent()).toMatch(/https?:\/\//);
        expect([...messages, ...pageErrors]).toEqual([]);
      }),
  );

  it('is read without any script: 51 painted shapes, the number, the legend, 51 rows, no control', () =>
    inPage(site.browser, {}, async ({ page, messages, pageErrors }) => {
      await hosts.open(page, { body: frame('sandbox=""') });
      const inside = await frameIn(page);
      const all = { painted: 51, number: '44', rows: 51, legend: 5, buttons: 0 };
      expect(await inside.evaluate(seen)).toEqual(all);
      expect(messages.filter((message) => !blocked.test(message))).toEqual([]);
      expect(messages.length).toBeGreaterThan(0);
      expect(pageErrors).toEqual([]);
    }));

  it.each([320, 600, 900])('of 1000 pixels of height lets its end be reached at a width of %i', (width) =>
    inPage(site.browser, { width: 1000, height: 1200 }, async ({ page }) => {
      const body = frame('sandbox="allow-scripts"').replace('width="600"', `width="${width}"`);
      await hosts.open(page, { body });
      const inside = await frameIn(page);
      await allLive(inside);
      await page.mouse.move(100, 60);
      const bottom = () =>
        inside.evaluate(() => {
          const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
          return Math.round(root.querySelector('.as-of')?.getBoundingClientRect().bottom ?? 0);
        });
      const before = await bottom();
      for (let turns = 0; turns < 12 && (await bottom()) > 1000; turns++) {
        await page.mouse.wheel(0, 400);
        await page.waitForTimeout(60);
      }
      expect(before).toBeGreaterThan(1000);
      expect(await bottom()).toBeLessThanOrEqual(1000);
    }),
  );
});

describe('the look of a frame', () => {
  const looks = () => {
    const map = document.querySelector('tally-map') as HTMLElement;
    const figure = map.shadowRoot?.querySelector('.figure') as HTMLElement;
    const ground = (node: Element) => getComputedStyle(node).backgroundColor;
    const shows = (part: string) => figure.querySelector(part)?.checkVisibility({ visibilityProperty: true });
    return {
      scheme: getComputedStyle(document.documentElement).colorScheme,
      figure: getComputedStyle(figure).colorScheme,
      grounds: [ground(document.documentElement), ground(figure)],
      headline: shows('[part=headline]'),
      credit: shows('[part=credit]'),
      controls: shows('[part=play]'),
      legend: shows('[part=legend]'),
    };
  };
  const white = 'rgb(255, 255, 255)';
  const black = 'rgb(23, 22, 27)';
  const clear = 'rgba(0, 0, 0, 0)';
  const plainly = { headline: true, credit: true, controls: true, legend: true };
  const light = { scheme: 'light', figure: 'light', grounds: [white, white], ...plainly };
  const dark = { scheme: 'dark', figure: 'dark', grounds: [black, black], ...plainly };

  it.each([
    ['', 'dark', light],
    ['?theme=dark', 'light', dark],
    ['?theme=auto', 'dark', dark],
    ['?theme=auto', 'light', light],
    ['?dark=true', 'light', dark],
    ['?dark=false', 'dark', light],
    ['?dark=auto', 'dark', dark],
    ['?dark=auto', 'light', light],
    ['?dark=true&theme=light', 'light', light],
    ['?dark=1', 'light', light],
    ['?transparent=true', 'light', { ...light, grounds: [clear, clear] }],
    ['?transparent=true&dark=true', 'light', { ...dark, grounds: [clear, clear] }],
    ['?transparent=false', 'light', light],
    ['?plain=true', 'light', { ...light, headline: false, credit: false }],
    ['?static=true', 'light', { ...light, controls: false }],
    [
      '?static=true&plain=true&dark=true',
      'light',
      { ...dark, headline: false, credit: false, controls: false },
    ],
  ] as const)('with the query "%s" on a system that is %s is as asked', (query, colorScheme, expected) =>
    inPage(site.browser, { colorScheme }, async ({ page, messages }) => {
      await page.goto(site.server.url(`embed/${query}`));
      if (!query.includes('static')) await live(page);
      expect(await page.evaluate(looks)).toEqual(expected);
      expect(messages).toEqual([]);
    }),
  );

  it.each([
    ['', 360],
    ['', 1000],
    ['plain=true', 360],
    ['plain=true', 1000],
  ])('with the query "%s" has the table in the map’s place, at %i px', (query, width) =>
    inPage(site.browser, { width }, async ({ page }) => {
      await page.goto(site.server.url(`embed.html?${query}`));
      await live(page);
      const tops = (view: string) =>
        page.evaluate((name) => {
          const map = document.querySelector('tally-map') as TallyMapElement;
          map.view = name;
          const root = map.shadowRoot as ShadowRoot;
          const top = (selector: string) => root.querySelector(selector)?.getBoundingClientRect().top;
          return [top(name === 'map' ? '.stage' : '.answers'), top('.controls'), top('.timeline')];
        }, view);
      expect(await tops('table')).toEqual(await tops('map'));
    }),
  );

  it('with static=true stays the served view, and takes no more room than its content', () =>
    inPage(site.browser, { width: 600 }, async ({ page }) => {
      await page.goto(site.server.url('embed.html?static=true&at=townhall'));
      await page.waitForTimeout(700);
      expect(await page.evaluate(() => customElements.get('tally-map') === undefined)).toBe(true);
      expect(await page.evaluate(seen)).toMatchObject({ painted: 51, number: '44', buttons: 0 });
      const [height, lowest] = await page.evaluate(() => {
        const figure = document.querySelector('tally-map')?.shadowRoot?.querySelector('.figure') as Element;
        const bottoms = [...figure.children].map((part) => part.getBoundingClientRect().bottom);
        return [document.body.getBoundingClientRect().bottom, Math.max(...bottoms)];
      });
      expect(height - lowest).toBeGreaterThanOrEqual(0);
      expect(height - lowest).toBeLessThan(40);
    }));
});

describe('links in a frame', () => {
  it('lead out of it, without an opener and a referrer', () =>
    inPage(site.browser, {}, async ({ page }) => {
      await page.goto(site.server.url('embed.html?state=MS'));
      await live(page);
      const links = await page.evaluate(() => {
        const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
        return [...root.querySelectorAll<HTMLAnchorElement>('a[href]:not(.data)')].map(
          ({ target, rel, protocol }) => `${target} ${rel} ${protocol}`,
        );
      });
      expect(links.length).toBeGreaterThan(50);
      expect([...new Set(links)].sort()).toEqual(
        ['http:', 'https:'].map((scheme) => `_blank noopener noreferrer ${scheme}`),
      );
    }));

  it('to the page carry the view and nothing that a host has added to the address', () =>
    inPage(site.browser, {}, async ({ page }) => {
      const address = 'https://tally.example/map/';
      await page.route('**/embed.html*', async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace('<div class="figure"', `$& data-page="${address}"`);
        await route.fulfill({ response, body });
      });
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const noise = 'utm_source=x&parentUrl=https%3A%2F%2Fnews.example&childId=a&initialWidth=600';
      await page.goto(site.server.url(`embed.html?${noise}&state=MS#amp=1`));
      await live(page);
      await page.locator('tally-map [part=previous]').click();
      await page.locator('tally-map [data-opens=save]').click();
      await page.locator('tally-map [data-save=link]').click();
      await expect
        .poll(() => page.evaluate(() => navigator.clipboard.readText()))
        .toBe(`${address}?at=cnn&state=MS`);
    }));
});
