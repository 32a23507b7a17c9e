import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, inject, it } from 'vitest';
import { darkPalette, lightPalette } from '../../../src/view/theme/palette.ts';
import { rgb } from '../../fixtures/rgb.ts';
import { story } from '../../fixtures/story.ts';
import { started } from '../harness/started.ts';
import { servedView } from '../measures/servedView.ts';
import { allLive, articles, frameIn } from '../pages/article.ts';
import { inPage, live, openMap, setMap } from '../pages/mapPage.ts';

const site = started();
const hosts = articles();
const file = (name: string) => readFileSync(join(inject('dist'), name), 'utf8');
const blocked = /^error: Blocked script execution in /;

it('The graphic is one file, the same at both addresses, with no relative link, no index entry and no referrer.', () => {
  expect(file('embed/index.html')).toBe(file('embed.html'));
  const { document } = new JSDOM(file('embed.html')).window;
  const meta = (name: string) => document.querySelector(`meta[name=${name}]`)?.getAttribute('content');
  expect([meta('robots'), meta('referrer')]).toEqual(['noindex', 'no-referrer']);
  const template = document.querySelector('template') as HTMLTemplateElement;
  for (const part of [document, template.content]) {
    expect(part.querySelectorAll('script[src], link[rel=stylesheet], img')).toHaveLength(0);
    for (const link of part.querySelectorAll('[href]'))
      expect(link.getAttribute('href')).toMatch(/^https?:\/\/|^#/);
  }
});

it('The graphic asks for nothing but itself, stores nothing, and leaves its address alone.', () =>
  inPage(site.browser, {}, async ({ page, requests, messages }) => {
    const address = site.server.url('embed.html?utm_source=x&at=gazette&parentUrl=y#amp=1');
    await page.goto(address);
    await live(page);
    await setMap(page, { state: 'MS', view: 'tiles', at: 'courier', open: 'quotations' });
    await page.locator('tally-map [part=slider]').press('ArrowRight');
    expect(page.url()).toBe(address);
    expect(requests.map(({ url }) => url.replace(/#.*/, ''))).toEqual([address.replace(/#.*/, '')]);
    const stored = await page.evaluate(
      () => document.cookie.length + localStorage.length + sessionStorage.length,
    );
    expect(stored).toBe(0);
    expect(messages).toEqual([]);
  }));

it('The graphic is painted before its script runs.', () =>
  inPage(site.browser, {}, async ({ page }) => {
    await page.addInitScript(() => {
      const define = customElements.define.bind(customElements);
      customElements.define = (...given) => {
        performance.mark('defined');
        define(...given);
      };
    });
    await openMap(page, site.server, 'embed.html');
    // The main thread's own end of the paint: `startTime` is when the screen shows it, which comes later by chance.
    const { painted, defined } = await page.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const { paintTime = paint?.startTime ?? 0 } = paint as PerformanceEntry & { paintTime?: number };
      return { painted: paintTime, defined: performance.getEntriesByName('defined')[0]?.startTime };
    });
    expect(painted).toBeGreaterThan(0);
    expect(defined).toBeGreaterThan(painted);
  }));

it('The graphic offers its own story as a file.', () =>
  inPage(site.browser, {}, async ({ page }) => {
    await openMap(page, site.server, 'embed.html');
    const arrived = page.waitForEvent('download');
    await page.locator('tally-map .data').click();
    const download = await arrived;
    expect(download.suggestedFilename()).toMatch(/^[a-z0-9-]+\.json$/);
    expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toEqual(story);
  }));

describe('the frame in an article', () => {
  const frame = (attributes: string, height = 1000) =>
    `<iframe src="${site.server.url('embed.html')}" ${attributes} width="600" height="${height}"></iframe>`;

  it('A frame in which no script may run shows the served view, the 51 rows and no control.', () =>
    inPage(site.browser, {}, async ({ page, messages }) => {
      await hosts.open(page, { body: frame('sandbox=""') });
      const inside = await frameIn(page);
      await expect
        .poll(() => inside.locator('tally-map').evaluate(servedView))
        .toMatchObject({ tally: '5', rows: 51, focusable: [] });
      expect(messages.filter((message) => !blocked.test(message))).toEqual([]);
    }));

  it('A frame that is too low for the graphic can be scrolled to its end.', () =>
    inPage(site.browser, { width: 1000, height: 900 }, async ({ page }) => {
      await hosts.open(page, { body: frame('sandbox="allow-scripts"', 500) });
      const inside = await frameIn(page);
      await allLive(inside);
      await page.mouse.move(100, 60);
      const bottom = () =>
        inside.evaluate(() => {
          const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
          return Math.round(root.querySelector('[part=footer]')?.getBoundingClientRect().bottom ?? 0);
        });
      expect(await bottom()).toBeGreaterThan(600);
      await expect
        .poll(async () => {
          await page.mouse.wheel(0, 400);
          return bottom();
        })
        .toBeLessThanOrEqual(500);
    }));
});

describe('the look of a frame', () => {
  const looks = () => {
    const map = document.querySelector('tally-map') as HTMLElement;
    const figure = map.shadowRoot?.querySelector('.figure') as HTMLElement;
    /** In alphabetical order, since browsers differ. */
    const schemeOf = (node: Element) => getComputedStyle(node).colorScheme.split(' ').sort().join(' ');
    const ground = (node: Element) => getComputedStyle(node).backgroundColor;
    const shows = (part: string) => figure.querySelector(part)?.checkVisibility({ visibilityProperty: true });
    return {
      scheme: schemeOf(document.documentElement),
      figure: schemeOf(figure),
      grounds: [ground(document.documentElement), ground(figure)],
      headline: shows('[part=tally]'),
      footer: shows('[part=footer]'),
      controls: shows('[part=play]'),
      legend: shows('[part=legend]'),
    };
  };
  const white = rgb(lightPalette.ground);
  const black = rgb(darkPalette.ground);
  const clear = 'rgba(0, 0, 0, 0)';
  const plainly = { headline: true, footer: true, controls: true, legend: true };
  // Only: where the browser darkens all pages, it leaves this one.
  const light = { scheme: 'light only', figure: 'light only', grounds: [white, white], ...plainly };
  const dark = { scheme: 'dark', figure: 'dark', grounds: [black, black], ...plainly };

  it.each([
    ['', 'dark', light],
    ['?theme=auto', 'dark', dark],
    ['?dark=true', 'light', dark],
    ['?dark=auto', 'light', light],
    ['?dark=true&theme=light', 'light', light],
    ['?dark=1', 'light', light],
    ['?transparent=true', 'light', { ...light, grounds: [clear, clear] }],
    [
      '?transparent=true&plain=true&dark=true',
      'light',
      { ...dark, grounds: [clear, clear], headline: false, footer: false },
    ],
    ['?static=true&transparent=false', 'light', { ...light, controls: false }],
  ] as const)(
    'A frame with the query "%s" on a system that is %s looks as asked.',
    (query, colorScheme, expected) =>
      inPage(site.browser, { colorScheme }, async ({ page, messages }) => {
        await page.goto(site.server.url(`embed/${query}`));
        if (!query.includes('static')) await live(page);
        expect(await page.evaluate(looks)).toEqual(expected);
        expect(messages).toEqual([]);
      }),
  );

  it.each([
    [480, 700],
    [720, 570],
    [1100, 640],
  ])('A plain frame %i wide has its map close to the legend, and needs at most %i pixels.', (width, most) =>
    inPage(site.browser, { width }, async ({ page }) => {
      await page.goto(site.server.url('embed.html?plain=true'));
      const [legend, stage, figure] = await Promise.all(
        ['[part=legend]', '.stage', '.figure'].map((part) => page.locator(part).boundingBox()),
      );
      if (!legend || !stage || !figure) throw new Error('A part has no box.');
      expect(stage.y - legend.y - legend.height).toBeLessThanOrEqual(16);
      expect(figure.height).toBeLessThanOrEqual(most);
    }),
  );

  it('A frame with static=true stays the served view of the story, without a control, as high as with them.', () =>
    inPage(site.browser, { width: 600 }, async ({ page }) => {
      await page.clock.install();
      const heights: number[] = [];
      for (const [query, isDefined] of [
        ['?static=true&at=courier', false],
        ['', true],
      ] as const) {
        await page.goto(site.server.url(`embed.html${query}`));
        // All runs that its script waits for.
        await page.clock.runFor(5000);
        expect(await page.evaluate(() => customElements.get('tally-map') !== undefined)).toBe(isDefined);
        if (!isDefined)
          expect(await page.locator('tally-map').evaluate(servedView)).toMatchObject({
            tally: '5',
            focusable: [],
          });
        heights.push(await page.evaluate(() => document.body.getBoundingClientRect().height));
      }
      expect(heights[0]).toBe(heights[1]);
    }));
});

it('Each link in a frame leads out of it, without an opener and a referrer.', () =>
  inPage(site.browser, {}, async ({ page }) => {
    await openMap(page, site.server, 'embed.html?state=CA&open=quotations');
    await page.locator('tally-map [part=quotations] a').first().waitFor();
    const links = await page.evaluate(() => {
      const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
      return [...root.querySelectorAll<HTMLAnchorElement>('a[href]:not(.data, svg a)')].map(
        ({ target, rel, protocol }) => `${target} ${rel} ${protocol}`,
      );
    });
    expect(links.length).toBeGreaterThan(10);
    expect([...new Set(links)]).toEqual(['_blank noopener noreferrer https:']);
  }));
