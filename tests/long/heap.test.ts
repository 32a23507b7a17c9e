import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { started } from '../browser/harness/started.ts';
import { heapOf } from '../browser/measures/heap.ts';
import { inPage, openMap } from '../browser/pages/mapPage.ts';

const site = started();

/** Drags over all stops, down and up again, a change every frame, until so many changes are made; then lets go. */
const scrub = (page: Page, changes: number) =>
  page.evaluate(async (count) => {
    const slider = document
      .querySelector('tally-map')
      ?.shadowRoot?.querySelector('[part=slider]') as HTMLInputElement;
    const last = Number(slider.max);
    for (let i = 1; i <= count; i++) {
      slider.value = String(Math.abs(last - (i % (2 * last))));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((done) => requestAnimationFrame(done));
    }
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done)));
  }, changes);

/** What a page without any script holds, and what the test's own tools hold in it. */
let empty = 0;
beforeAll(() =>
  inPage(site.browser, {}, async ({ page }) => {
    await page.goto(site.server.url('sources.html'));
    empty = (await heapOf(page)).bytes;
  }),
);

it.each(['index.html', 'embed.html'])(
  'The heap of %s holds at most 2 MB more than that of a page without script.',
  (file) =>
    inPage(site.browser, {}, async ({ page }) => {
      await openMap(page, site.server, file);
      expect((await heapOf(page)).bytes - empty).toBeLessThanOrEqual(2e6);
    }),
);

/** By how many bytes the heap grows in 200 changes, after 200 others. */
async function growthOf(page: Page): Promise<number> {
  await scrub(page, 200);
  const { bytes } = await heapOf(page);
  await scrub(page, 200);
  return (await heapOf(page)).bytes - bytes;
}

it('The heap grows by at most 200 kB in 200 changes, and by more if a listener keeps something of each: a control.', () =>
  inPage(site.browser, {}, async ({ page }) => {
    await openMap(page, site.server);
    expect(await growthOf(page)).toBeLessThanOrEqual(200_000);
    await page.evaluate(() => {
      const kept: unknown[] = [];
      Object.assign(window, { kept });
      document
        .querySelector('tally-map')
        ?.shadowRoot?.addEventListener('input', () => kept.push(new Array(2000).fill(kept.length)));
    });
    expect(await growthOf(page)).toBeGreaterThan(200_000);
  }));
