import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { rootThemeScript, themeScript } from '../../../src/build/page/themeScript.ts';
import { counts } from '../../../src/story/form/count.ts';
import { darkPalette, lightPalette } from '../../../src/view/theme/palette.ts';
import { temporaryFolder } from '../../fixtures/project.ts';
import { pixelsOf, shareOf } from '../../picture/pixels.ts';
import { openPage } from '../harness/page.ts';
import { serve } from '../harness/serve.ts';
import { started } from '../harness/started.ts';
import { live } from '../pages/mapPage.ts';
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

/** The screens of a dark document that comes in pieces: once the first is painted, and once the map is live. */
async function screensOf(folder: string, before: string): Promise<{ painted: Buffer; live: Buffer }> {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const at = html.indexOf(before, html.indexOf('<h1'));
  expect(at, before).toBeGreaterThan(0);
  let rest = () => {};
  const then = new Promise<void>((keep) => {
    rest = keep;
  });
  const pieces = { path: 'index.html', bytes: Buffer.byteLength(html.slice(0, at)), next: () => then };
  const server = await serve(folder, { pieces });
  const { page, close } = await openPage(site.browser, { width, height });
  try {
    await page.goto(server.url('index.html?theme=dark'), { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
    const painted = await screenOf(page);
    rest();
    await live(page);
    return { painted, live: await screenOf(page) };
  } finally {
    await close();
    await server.close();
  }
}

// What follows the first piece of the document, which the browser paints before the rest comes.
it.each(['<tally-map', 'part="map"', 'part="below"'])(
  'On a light system a dark page is dark from its first paint on, painted as far as %s.',
  async (before) => {
    for (const screen of Object.values(await screensOf(inject('dist'), before)))
      expect(shareOfGround(screen, 'dark')).toBeGreaterThan(0.5);
  },
);

it('A dark page without the scripts that set its theme first would be light, and then dark: a control.', async () => {
  const bare = temporaryFolder();
  await cp(inject('dist'), bare, { recursive: true });
  const file = join(bare, 'index.html');
  const html = await readFile(file, 'utf8');
  await writeFile(file, html.replace(themeScript, '').replace(rootThemeScript, ''));
  const screens = await screensOf(bare, 'part="below"');
  expect(shareOfGround(screens.painted, 'light')).toBeGreaterThan(0.5);
  expect(shareOfGround(screens.live, 'dark')).toBeGreaterThan(0.5);
});

describe('For readers who ask their system for other colours, more contrast or less motion', () => {
  const visit = built.kept();

  /** Reads something while the system asks for something. */
  async function under<T>(media: Parameters<Page['emulateMedia']>[0], read: () => Promise<T>): Promise<T> {
    const { page } = visit();
    await page.emulateMedia(media);
    await settled(visit());
    const found = await read();
    await page.emulateMedia({
      forcedColors: 'none',
      contrast: 'no-preference',
      reducedMotion: 'no-preference',
    });
    return found;
  }

  /** A property of the style of the first element that a selector finds. */
  const style = (selector: string, name: keyof CSSStyleDeclaration) =>
    visit().onMap(
      (map, [each, property]) =>
        `${getComputedStyle(map.shadowRoot?.querySelector(each) as Element)[property]}`,
      [selector, name] as const,
    );

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
      await visit().set({ count, at: count === 'reports' ? 'tribune' : '2017-07-06' });
      const { swatches, shapes, bars } = await under({ forcedColors: 'active' }, looks);
      expect(swatches).toHaveLength(count === 'reports' ? 5 : 6);
      for (const painted of [swatches, shapes, bars]) {
        expect(painted.length).toBeGreaterThan(2);
        expect([painted, distinct(painted)]).toEqual([painted, painted.length]);
      }
    },
  );

  it('Where colours are forced, the selected state, the shown stop and the shown level are marked by more than colour.', async () => {
    await visit().set({ state: 'VT' });
    const marks = () =>
      Promise.all([
        style('[data-chip=VT]', 'outlineStyle'),
        style('.selection .line', 'strokeWidth'),
        style('[data-count-by=reports]', 'fontWeight'),
      ]);
    expect(await under({ forcedColors: 'active' }, marks)).toEqual(['solid', '5px', '700']);
  });

  it('Where more contrast is asked for, borders are wider and secondary texts have the colour of the others.', async () => {
    const seen = async () => ({
      borders: Number.parseFloat(await style('.borders', 'strokeWidth')),
      isInk: (await style('[part=date]', 'color')) === (await style('.figure', 'color')),
    });
    const before = await seen();
    const after = await under({ contrast: 'more' }, seen);
    expect([before.isInk, after.isInk]).toEqual([false, true]);
    expect(after.borders).toBeGreaterThan(before.borders);
  });

  it('Where less motion is asked for, no fill fades on a step; else it does.', async () => {
    const duration = async () => {
      for (const key of ['Home', 'ArrowRight']) await visit().part('slider').press(key);
      return (await style('[part=map] .shapes path', 'transitionDuration')).split(',')[0];
    };
    expect(await duration()).toBe('0.3s');
    expect(await under({ reducedMotion: 'reduce' }, duration)).toBe('0s');
  });
});
