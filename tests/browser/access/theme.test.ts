import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { rootThemeScript, themeScript } from '../../../src/build/page/themeScript.ts';
import { counts } from '../../../src/story/form/count.ts';
import { darkPalette, lightPalette } from '../../../src/view/theme/palette.ts';
import { temporaryFolder } from '../../fixtures/project.ts';
import { pixelsOf, shareOf } from '../../picture/pixels.ts';
import { serve } from '../harness/serve.ts';
import { started } from '../harness/started.ts';
import { inPage, live } from '../pages/mapPage.ts';
import { builtSite, settled } from '../site.ts';

const built = builtSite();
const site = started();

const grounds = { light: lightPalette.ground, dark: darkPalette.ground };

/** The window in which first paints are looked at, in CSS pixels. */
const [width, height] = [800, 600];

/** What is on the screen at this moment, as a PNG: also of a document that has not come whole. */
async function screenOf(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  await session.detach();
  return Buffer.from(data, 'base64');
}

/** How much of a screen is near the ground of a theme, 0 to 1. */
const shareOfGround = (png: Buffer, scheme: keyof typeof grounds): number =>
  shareOf(pixelsOf(png, width), { x: 0, y: 0, width, height }, grounds[scheme]);

describe('With ?theme=dark, on a light system', () => {
  const bare = temporaryFolder();

  beforeAll(async () => {
    await cp(inject('dist'), bare, { recursive: true });
    const file = join(bare, 'index.html');
    const html = await readFile(file, 'utf8');
    expect(html).toContain(themeScript);
    await writeFile(file, html.replace(themeScript, '').replace(rootThemeScript, ''));
  });

  /** The screens of a document that comes in pieces: once the first is painted, and once the map is live. */
  async function screensOf(folder: string, before: string): Promise<{ painted: Buffer; live: Buffer }> {
    let rest = () => {};
    const then = new Promise<void>((keep) => {
      rest = keep;
    });
    const html = await readFile(join(folder, 'index.html'), 'utf8');
    const at = html.indexOf(before, html.indexOf('<h1'));
    expect(at, before).toBeGreaterThan(0);
    const bytes = Buffer.byteLength(html.slice(0, at));
    const server = await serve(folder, { pieces: { path: 'index.html', bytes, next: () => then } });
    let found: { painted: Buffer; live: Buffer } | undefined;
    await inPage(site.browser, { width, height, colorScheme: 'light' }, async ({ page }) => {
      await page.goto(server.url('index.html?theme=dark'), { waitUntil: 'commit' });
      await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
      const screen = await screenOf(page);
      rest();
      await live(page);
      found = { painted: screen, live: await screenOf(page) };
    });
    await server.close();
    return found as { painted: Buffer; live: Buffer };
  }

  /** What follows the first piece of the document, which the browser paints before the rest comes. */
  const cuts = ['<tally-map', 'part="map"', 'part="below"'];

  it.each(cuts)('A dark page is dark from its first paint on, painted as far as %s.', async (before) => {
    for (const screen of Object.values(await screensOf(inject('dist'), before)))
      expect(shareOfGround(screen, 'dark')).toBeGreaterThan(0.5);
  });

  it('A dark page without the scripts that set its theme first would be light, and then dark.', async () => {
    const screens = await screensOf(bare, 'part="below"');
    expect(shareOfGround(screens.painted, 'light')).toBeGreaterThan(0.5);
    expect(shareOfGround(screens.live, 'dark')).toBeGreaterThan(0.5);
  });
});

describe('For readers who ask their system for other colours, more contrast or less motion', () => {
  const visit = built.kept();

  /** Each look of the shown count, as its swatch is painted, and as shapes and bars are filled. */
  async function looks() {
    const { map, onMap } = visit();
    const levels = map.locator('[part=legend] [data-level]');
    const swatches: string[] = [];
    for (const level of await levels.locator('.swatch').all())
      swatches.push((await level.screenshot({ animations: 'disabled' })).toString('base64'));
    const fills = await onMap((each) => {
      const root = each.shadowRoot as ShadowRoot;
      const fillsOf = (selector: string) => {
        const nodes = [...root.querySelectorAll(selector)];
        return nodes.map((node) => `${node.getAttribute('data-look')}: ${getComputedStyle(node).fill}`);
      };
      return {
        shapes: [...new Set(fillsOf('[part=map] .shapes path'))],
        bars: [...new Set(fillsOf('.stacks rect'))],
      };
    });
    return { swatches, ...fills };
  }

  const distinct = (list: readonly string[]) => new Set(list.map((each) => each.replace(/^\w+: /, ''))).size;

  it.each(counts)(
    'Where colours are forced, the looks of the count "%s" stay apart in legend, map and bars.',
    async (count) => {
      await visit().page.emulateMedia({ forcedColors: 'active' });
      await visit().set({ count, at: count === 'reports' ? 'tribune' : '2017-07-06' });
      await settled(visit());
      const { swatches, shapes, bars } = await looks();
      await visit().page.emulateMedia({ forcedColors: 'none' });
      expect(swatches).toHaveLength(count === 'reports' ? 5 : 6);
      expect(distinct(swatches)).toBe(swatches.length);
      expect(shapes.length).toBeGreaterThan(3);
      expect([shapes, distinct(shapes)]).toEqual([shapes, shapes.length]);
      expect(bars.length).toBeGreaterThan(2);
      expect([bars, distinct(bars)]).toEqual([bars, bars.length]);
    },
  );

  it('Where colours are forced, the selected state, the shown stop and the shown level are marked by more than colour.', async () => {
    await visit().page.emulateMedia({ forcedColors: 'active' });
    await visit().set({ state: 'VT' });
    const marks = await visit().onMap((map) => {
      const style = (selector: string) =>
        getComputedStyle(map.shadowRoot?.querySelector(selector) as Element);
      return {
        chip: style('[data-chip=VT]').outlineStyle,
        shape: style('.selection .line').strokeWidth,
        count: style('[data-count-by=reports]').fontWeight,
      };
    });
    await visit().page.emulateMedia({ forcedColors: 'none' });
    expect(marks).toEqual({ chip: 'solid', shape: '5px', count: '700' });
  });

  it('Where more contrast is asked for, borders are wider and secondary texts have the colour of the others.', async () => {
    const seen = () =>
      visit().onMap((map) => {
        const style = (selector: string) =>
          getComputedStyle(map.shadowRoot?.querySelector(selector) as Element);
        return {
          borders: Number.parseFloat(style('.borders').strokeWidth),
          isInk: style('[part=date]').color === style('.figure').color,
        };
      });
    const before = await seen();
    await visit().page.emulateMedia({ contrast: 'more' });
    const after = await seen();
    await visit().page.emulateMedia({ contrast: 'no-preference' });
    expect([before.isInk, after.isInk]).toEqual([false, true]);
    expect(after.borders).toBeGreaterThan(before.borders);
  });

  it('Where less motion is asked for, no fill fades on a step; else it does.', async () => {
    const duration = async () => {
      await visit().part('slider').press('Home');
      await visit().part('slider').press('ArrowRight');
      return visit().onMap((map) => {
        const shape = map.shadowRoot?.querySelector('[part=map] .shapes path') as Element;
        return getComputedStyle(shape).transitionDuration.split(',')[0];
      });
    };
    expect(await duration()).toBe('0.3s');
    await visit().page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await duration()).toBe('0s');
    await visit().page.emulateMedia({ reducedMotion: 'no-preference' });
  });
});
