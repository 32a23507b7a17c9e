import { expect, it } from 'vitest';
import { mapHeights, previewSizes, wideFrom } from '../../src/dialogs/embed/snippets/frameHeights.ts';
import { languages } from '../../src/i18n/languages.ts';
import { counts } from '../../src/story/form/count.ts';
import { openPage } from '../browser/harness/page.ts';
import { started } from '../browser/harness/started.ts';
import { live, setMap } from '../browser/pages/mapPage.ts';
import { settled } from '../browser/site.ts';

const site = started('published');

const widths = [320, 360, 390, 430, 519, 520, 640, 699, 700, 768, 899, 900, 1000, 1100, 1200];

it.each(Object.keys(languages))(
  'The published map in %s needs no more height than embeds reserve at any width, in both counts and with a state selected.',
  async (lang) => {
    const { page, close } = await openPage(site.browser);
    try {
      await page.goto(site.server.url(`embed.html?lang=${lang}`));
      await live(page);
      const height = () => page.locator('tally-map').evaluate((map) => map.getBoundingClientRect().height);
      const found: Record<number, number[]> = {};
      for (const width of widths) {
        const heights: number[] = [];
        found[width] = heights;
        await page.setViewportSize({ width, height: 900 });
        for (const count of counts)
          for (const state of [null, 'MS', 'KS', 'DC']) {
            await setMap(page, { count, state });
            await settled({ page });
            heights.push(await height());
          }
      }
      for (const [width, heights] of Object.entries(found)) {
        expect(new Set(heights).size, `one height at ${width}: ${heights}`).toBe(1);
        const [, most] = Number(width) < wideFrom ? mapHeights.narrow : mapHeights.wide;
        expect(Math.floor(heights[0] ?? 0), width).toBeLessThanOrEqual(most);
      }
      for (const { width, height } of Object.values(previewSizes))
        expect(Math.floor(found[width]?.[0] ?? 0)).toBe(height);
    } finally {
      await close();
    }
  },
);
