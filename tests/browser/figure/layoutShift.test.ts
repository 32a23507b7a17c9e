import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { iframeSnippet } from '../../../src/dialogs/embed/snippets/iframeSnippet.ts';
import { scriptSnippet } from '../../../src/dialogs/embed/snippets/scriptSnippet.ts';
import type { TallyMapElement } from '../../../src/element/tallyMapElement.ts';
import { requestOf, siteAt } from '../../fixtures/embeds.ts';
import { layoutShifts, type OpenedPage } from '../harness/page.ts';
import { serve } from '../harness/serve.ts';
import { started } from '../harness/started.ts';
import { allLive, articles, frameIn } from '../pages/article.ts';
import { heldBack } from '../pages/asHost.ts';
import { chartBox, inPage, openMap } from '../pages/mapPage.ts';
import { settled, twoFrames } from '../site.ts';

const site = started();
const hosts = articles();

/** All that has moved since the page began to load, after an input or not: nothing. */
async function expectStill(page: Page): Promise<void> {
  await settled({ page });
  expect(await layoutShifts(page)).toEqual([]);
}

/** Where the map is. */
const at = (page: Page) => page.locator('tally-map').evaluate((map) => (map as TallyMapElement).at ?? '');

/** Drags the date from its last stop to the first and half the way back. */
async function drag(page: Page): Promise<void> {
  const box = await chartBox(page);
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width - 9, y);
  await page.mouse.down();
  for (const share of [0.8, 0.6, 0.4, 0.2, 0.02, 0.5]) {
    await page.mouse.move(box.x + share * box.width, y);
    await twoFrames({ page });
  }
  await page.mouse.up();
}

/** Opens a page of the site that comes in pieces of so many bytes, each after the one before is painted. */
async function openInPieces(page: Page, path: string, bytes: number): Promise<void> {
  let isShown = Promise.resolve();
  const next = () => isShown.then(() => twoFrames({ page }));
  const server = await serve(inject('published'), { pieces: { path, bytes, next } });
  try {
    const loaded = page.goto(server.url(path));
    isShown = page.waitForURL(server.url(path), { waitUntil: 'commit' });
    await loaded;
    await allLive(page);
    await expectStill(page);
  } finally {
    await server.close();
  }
}

it.each([
  [320, 'embed.html'],
  [360, 'es/index.html'],
  [600, 'suffrage/embed.html'],
  [768, 'index.html'],
  [1000, 'embed.html'],
  [1200, 'index.html'],
] as const)('Nothing moves at %d px while %s comes in pieces.', (width, path) =>
  inPage(site.browser, { width }, ({ page }) => openInPieces(page, path, 5000)),
);

it.each([360, 1000])(
  'Nothing moves at %d px while states are selected and deselected, the date is dragged, stepped and played, in both counts.',
  (width) =>
    inPage(site.browser, { width }, async ({ page }) => {
      await page.clock.install();
      await openMap(page, site.server);
      const map = page.locator('tally-map');
      const [slider, close] = [map.locator('[part=slider]'), map.locator('[part=card] [part=close]')];
      for (const [count, first, last] of [
        ['responses', '2017-06-29', '2018-01-03'],
        ['reports', 'courier', 'tribune'],
      ] as const) {
        await map.locator(`[data-count-by=${count}]`).click();
        await settled({ page });
        // A long quotation, an answer without one, and no answer.
        for (const postal of ['MS', 'TX', 'WY']) {
          await map.locator(`[part=map] [data-state=${postal}]`).click();
          await map.locator(`[part=card][data-state=${postal}]`).waitFor();
          await settled({ page });
        }
        await map.locator('[part=next-state]').click();
        await settled({ page });
        // Else the card covers the date.
        if (width >= 700) await drag(page);
        await close.click();
        await drag(page);
        await slider.press('Home');
        await expect.poll(() => at(page)).toBe(first);
        for (const key of ['ArrowRight', 'ArrowRight', 'PageUp', 'End']) {
          await slider.press(key);
          await settled({ page });
        }
        await map.locator('[part=play]').click();
        while (await map.evaluate((each) => (each as TallyMapElement).playing)) {
          await page.clock.runFor(500);
          await twoFrames({ page });
        }
        expect(await at(page)).toBe(last);
      }
      await expectStill(page);
    }),
);

describe('an article with the map', () => {
  /** As much as an article may move in all, by the usual sum. */
  const most = 0.05;
  const request = () => requestOf({}, siteAt(site.server));
  const script = () => `<script type="module" src="${site.server.url('embed.js')}"></script>`;
  const ways = {
    frame: () => iframeSnippet(request()),
    script: () => scriptSnippet(request()),
    fragment: () => readFileSync(join(inject('dist'), 'fragment.html'), 'utf8') + script(),
    'element without a reserved height': () =>
      `<tally-map src="${site.server.url('voter-rolls.json')}"></tally-map>${script()}`,
  };

  /** The sum of what moves in an article of two paragraphs with the map between, which comes once they are painted. */
  async function moved({ page }: Pick<OpenedPage, 'page'>, way: keyof typeof ways): Promise<number> {
    const come = await heldBack(page, '**/*.js');
    const text = '<p>The article goes on for a while, and says one thing after another.</p>';
    const opened = hosts.open(page, {
      body: `${text}${ways[way]()}${text.repeat(9)}<p id="end">It ends.</p>`,
    });
    await page.locator('#end').waitFor();
    await twoFrames({ page });
    come();
    await opened;
    const inside = way === 'frame' ? await frameIn(page) : page;
    await allLive(inside);
    if (way === 'frame') {
      const due = await inside.evaluate(() => document.documentElement.scrollHeight);
      await expect
        .poll(() => page.locator('iframe').evaluate((frame) => frame.clientHeight))
        .toBeGreaterThanOrEqual(due);
    } else await settled({ page });
    const documents = inside === page ? [page] : [page, inside];
    const shifts = (await Promise.all(documents.map(layoutShifts))).flat();
    return shifts.reduce((sum, { value }) => sum + value, 0);
  }

  it.each(['frame', 'script', 'fragment'] as const)(
    `An article with the %s moves by at most ${most} when the map comes, at 390, 640 and 1000 px.`,
    async (way) => {
      for (const width of [390, 640, 1000])
        await inPage(site.browser, { width }, async (opened) => {
          expect(await moved(opened, way), `${width}`).toBeLessThanOrEqual(most);
        });
    },
  );

  it('An article without a reserved height moves by far more: a control.', () =>
    inPage(site.browser, { width: 360 }, async (opened) => {
      expect(await moved(opened, 'element without a reserved height')).toBeGreaterThan(5 * most);
    }));
});
