import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { twoFrames } from '../../browser/site.ts';
import { inArticles } from '../article.ts';

const { reading } = inArticles();

/** Where the text below the map is, counted from the top of the article. */
const below = (page: Page) =>
  page.locator('#after').evaluate((node) => Math.round(node.getBoundingClientRect().top + scrollY));

/** Where it has been while something was done over and over. */
async function places(page: Page, times: number, once: (i: number) => Promise<void>): Promise<number[]> {
  const seen = new Set([await below(page)]);
  for (let i = 0; i < times; i++) {
    await once(i);
    await twoFrames({ page });
    seen.add(await below(page));
  }
  return [...seen];
}

const body = (map: string) => `${map}<p id="after">The article goes on.</p>`;
const first = 'count="responses" at="2017-06-29"';

it.each([390, 640, 1000])(
  'Nothing below the map moves at %d px while the states’ own answers are played from their first day, and dragged back.',
  (width) =>
    reading({ width, attributes: first, body }, async (page) => {
      const map = page.locator('tally-map');
      const stops = await map.locator('[data-stop]').count();
      await map.evaluate((node) => (node as HTMLElement & { play(): void }).play());
      expect(await map.evaluate((node) => (node as HTMLElement & { playing: boolean }).playing)).toBe(true);
      const slider = map.locator('[part=slider]');
      // Each stop as play shows it, whatever the time: a playing map that is stepped goes on from there.
      expect(await places(page, stops, () => slider.press('ArrowRight'))).toHaveLength(1);
      const box = await map.locator('.chart').boundingBox();
      if (!box) throw new Error('There is no chart.');
      await slider.scrollIntoViewIfNeeded();
      const at = await map.locator('.chart').boundingBox();
      await page.mouse.move((at?.x ?? 0) + box.width - 4, (at?.y ?? 0) + box.height / 2);
      await page.mouse.down();
      const drag = (i: number) =>
        page.mouse.move((at?.x ?? 0) + box.width * (1 - i / 10), (at?.y ?? 0) + box.height / 2);
      expect(await places(page, 11, drag)).toHaveLength(1);
      await page.mouse.up();
      expect(await places(page, 1, async () => {})).toHaveLength(1);
    }),
);

it('What moves below the map is seen where something opens: a control.', () =>
  reading({ width: 390, attributes: first, body }, async (page) => {
    const map = page.locator('tally-map');
    expect(
      await places(page, 1, () => map.evaluate((node) => void Object.assign(node, { open: 'table' }))),
    ).toHaveLength(2);
  }));
