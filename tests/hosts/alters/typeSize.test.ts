import { expect, it } from 'vitest';
import { started } from '../../browser/harness/started.ts';
import { ends, measured } from '../../browser/measures/heights.ts';
import { inPage, openMap } from '../../browser/pages/mapPage.ts';
import { settled } from '../../browser/site.ts';

/** With a browser whose reader has set the size of type to 28 px, where others have 16. */
const site = started('published', ['--blink-settings=defaultFontSize=28']);

it.each([390, 640, 1000])(
  'The map follows a reader’s type size of 28 px at %d px, and no word is cut.',
  (width) =>
    inPage(site.browser, { width, height: 900 }, async ({ page }) => {
      await openMap(page, site.server, 'embed.html');
      await settled({ page });
      const map = page.locator('tally-map');
      const size = (selector: string) =>
        map
          .locator(selector)
          .first()
          .evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize));
      expect(await size('[part=legend] li')).toBeGreaterThanOrEqual(0.75 * 28);
      expect(await size('[part=footer]')).toBeGreaterThanOrEqual(0.7 * 28);
      const { faults } = await measured(map, { stops: ends, states: [null, 'MS', 'DC'] });
      expect(faults).toEqual([]);
    }),
);
