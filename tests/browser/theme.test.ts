import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { rootThemeScript, themeScript } from '../../src/build/themeScript.ts';
import { themes } from '../../src/state/viewState.ts';
import { serve } from './harness/serve.ts';
import { started } from './harness/started.ts';
import { inPage, live, openMap, setMap } from './pages/mapPage.ts';

const site = started();

const grounds = { light: 'rgb(255, 255, 255)', dark: 'rgb(23, 22, 27)' } as const;
type Scheme = keyof typeof grounds;
const systems: readonly Scheme[] = ['light', 'dark'];

/** What a theme comes to for a reader whose system is so. */
const resolved = (theme: string | null, system: Scheme): Scheme =>
  theme === 'auto' ? system : theme === 'dark' ? 'dark' : 'light';

const cases = [null, ...themes].flatMap((theme) => systems.map((system) => [theme, system] as const));

/** The scheme and the ground of the figure and of the page's root. */
const painted = (page: Page) =>
  page.evaluate(() => {
    const figure = document.querySelector('tally-map')?.shadowRoot?.querySelector('.figure') as Element;
    const [inside, root] = [figure, document.documentElement].map((node) => {
      const { colorScheme, backgroundColor } = getComputedStyle(node);
      return [colorScheme, backgroundColor];
    });
    return { figure: inside, root };
  });

/** As it has to be where both follow. */
const due = (scheme: Scheme) => ({
  figure: [scheme, grounds[scheme]],
  root: [scheme, grounds[scheme]],
});

describe('the scheme and the ground of figure and page', () => {
  it.each(cases)('follow the query: theme %s, system %s', (theme, colorScheme) =>
    inPage(site.browser, { colorScheme }, async ({ page }) => {
      await openMap(page, site.server, theme ? `?theme=${theme}` : '');
      expect(await painted(page)).toEqual(due(resolved(theme, colorScheme)));
    }),
  );

  it.each(cases)('follow the attribute as written: theme %s, system %s', (theme, colorScheme) =>
    inPage(site.browser, { colorScheme }, async ({ page }) => {
      await page.route(/tally\/index\.html$/, async (route) => {
        const response = await route.fetch();
        const written = theme ? `<tally-map theme="${theme}"` : '<tally-map';
        await route.fulfill({ response, body: (await response.text()).replace('<tally-map', written) });
      });
      await openMap(page, site.server);
      expect(await painted(page)).toEqual(due(resolved(theme, colorScheme)));
    }),
  );

  it.each(systems)('follow the attribute as it is changed, on a system that is %s', (colorScheme) =>
    inPage(site.browser, { colorScheme }, async ({ page }) => {
      await openMap(page, site.server);
      for (const theme of ['dark', 'auto', 'light', 'dark', null]) {
        await page.locator('tally-map').evaluate((map, value) => {
          if (value) map.setAttribute('theme', value);
          else map.removeAttribute('theme');
        }, theme);
        expect(await painted(page), `${theme}`).toEqual(due(resolved(theme, colorScheme)));
      }
    }),
  );

  it.each(systems)('follow the property, on a system that is %s', (colorScheme) =>
    inPage(site.browser, { colorScheme }, async ({ page }) => {
      await openMap(page, site.server);
      for (const theme of ['dark', 'auto', 'light', 'dark', null]) {
        await setMap(page, { theme });
        expect(await painted(page), `${theme}`).toEqual(due(resolved(theme, colorScheme)));
      }
    }),
  );

  it('follow the system where it changes under "auto", and under no other theme', () =>
    inPage(site.browser, { colorScheme: 'light' }, async ({ page }) => {
      for (const theme of themes) {
        await openMap(page, site.server, `?theme=${theme}`);
        for (const system of ['dark', 'light'] as const) {
          await page.emulateMedia({ colorScheme: system });
          expect(await painted(page), `${theme} on ${system}`).toEqual(due(resolved(theme, system)));
        }
      }
    }));

  it('a figure whose ground is left to the page would be seen', () =>
    inPage(site.browser, {}, async ({ page }) => {
      await openMap(page, site.server, '?theme=dark');
      await page.locator('tally-map .figure').evaluate((node: HTMLElement) => {
        node.style.background = 'none';
      });
      expect((await painted(page)).figure).toEqual(['dark', 'rgba(0, 0, 0, 0)']);
    }));
});

/** Where the figure stands in the viewport, in CSS pixels. */
type Box = readonly [left: number, top: number, right: number, bottom: number];

/** A frame that the browser has put on the screen: how bright its ground is within a box, from 0 to 1. */
interface Ground {
  readonly brightness: number;
  /** Whether all of the screen is of one colour: nothing has been painted yet. */
  readonly isBlank: boolean;
}

/** Keeps each frame from now on, as a data address. */
async function record(session: CDPSession): Promise<string[]> {
  const frames: string[] = [];
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(`data:image/png;base64,${data}`);
    // The page may have gone by then.
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  return frames;
}

/** Reads frames in a page of its own: the ground is the colour that most pixels of the box have. */
const groundsOf = (page: Page, frames: readonly string[], box: Box, width: number): Promise<Ground[]> =>
  page.evaluate(
    async ([all, [left, top, right, bottom], viewport]) => {
      const commonest = (pixels: Uint8ClampedArray) => {
        const counts = new Map<number, number>();
        for (let i = 0; i < pixels.length; i += 4) {
          const [r = 0, g = 0, b = 0] = pixels.subarray(i, i + 3);
          const colour = (r << 16) | (g << 8) | b;
          counts.set(colour, (counts.get(colour) ?? 0) + 1);
        }
        const [colour = 0] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
        return { colour, colours: counts.size };
      };
      const found: { brightness: number; isBlank: boolean }[] = [];
      for (const frame of all) {
        const image = new Image();
        image.src = frame;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d', { willReadFrequently: true });
        if (!context) throw new Error('There is no canvas.');
        context.drawImage(image, 0, 0);
        const scale = image.width / viewport;
        const [x, y, width, height] = [left, top, right - left, bottom - top].map((each) =>
          Math.floor(each * scale),
        ) as [number, number, number, number];
        const { colour } = commonest(
          context.getImageData(x, y, width, Math.min(height, image.height - y)).data,
        );
        const whole = commonest(context.getImageData(0, 0, image.width, image.height).data);
        const brightness = ((colour >> 16) + ((colour >> 8) & 255) + (colour & 255)) / 765;
        found.push({ brightness, isBlank: whole.colours === 1 });
      }
      return found;
    },
    [frames, box, width] as const,
  );

describe('with ?theme=dark', () => {
  const width = 800;
  let bare: string;

  beforeAll(async () => {
    bare = await mkdtemp(join(tmpdir(), 'tally-map-'));
    await cp(inject('dist'), bare, { recursive: true });
    const file = join(bare, 'index.html');
    const html = await readFile(file, 'utf8');
    expect(html).toContain(themeScript);
    await writeFile(file, html.replace(themeScript, '').replace(rootThemeScript, ''));
  });
  afterAll(() => rm(bare, { recursive: true }));

  /** What follows the first piece of the document, which the browser paints before the rest comes. */
  const cuts = ['<tally-map', '</style>', 'part="map"', 'part="panel"', 'part="credit"', '</main>'];

  /** The frames from the navigation on until the map is live, of a document that comes in two pieces. */
  async function framesOf(folder: string, before: string): Promise<Ground[]> {
    let rest = () => {};
    const then = new Promise<void>((keep) => {
      rest = keep;
    });
    const html = await readFile(join(folder, 'index.html'), 'utf8');
    const at = html.indexOf(before, html.indexOf('<h1'));
    expect(at, before).toBeGreaterThan(0);
    const bytes = Buffer.byteLength(html.slice(0, at));
    const server = await serve(folder, {
      cut: (path) => (path === 'index.html' ? { bytes, then } : undefined),
      delay: (path) => (path.endsWith('.js') ? 150 : 0),
    });
    let found: Ground[] = [];
    await inPage(site.browser, { width, height: 600, colorScheme: 'light' }, async ({ page }) => {
      const session = await page.context().newCDPSession(page);
      const frames = await record(session);
      await page.goto(server.url('index.html?theme=dark'), { waitUntil: 'commit' });
      await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
      await page.waitForTimeout(150);
      rest();
      await live(page);
      await page.waitForTimeout(150);
      await session.send('Page.stopScreencast');
      const box = await page.locator('tally-map').evaluate((map): [number, number, number, number] => {
        const { left, top, right, bottom } = map.getBoundingClientRect();
        return [left, top, right, Math.min(bottom, innerHeight)];
      });
      await page.goto('about:blank');
      found = await groundsOf(page, frames, box, width);
    });
    await server.close();
    return found.filter(({ isBlank }) => !isBlank);
  }

  const isLight = ({ brightness }: Ground) => brightness > 0.5;

  it.each(cuts)('no frame is light, with the document painted as far as %s', async (before) => {
    const frames = await framesOf(inject('dist'), before);
    expect(frames.length, 'frames with something in them').toBeGreaterThan(1);
    expect(frames.filter(isLight)).toEqual([]);
  });

  it.each(['<tally-map', 'part="panel"'])(
    'a page without the scripts that set it first is light as far as %s, then dark',
    async (before) => {
      const frames = await framesOf(bare, before);
      expect(frames.filter(isLight).length).toBeGreaterThan(0);
      expect(isLight(frames.at(-1) as Ground)).toBe(false);
    },
  );
});
