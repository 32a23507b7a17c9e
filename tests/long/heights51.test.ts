import { describe, expect, it } from 'vitest';
import { mapHeights, previewSizes, wideFrom } from '../../src/dialogs/embed/snippets/frameHeights.ts';
import { postals } from '../../src/geography/places.ts';
import { languages } from '../../src/i18n/languages.ts';
import { ends, measured } from '../browser/measures/heights.ts';
import { builtSite, twoFrames } from '../browser/site.ts';

const { kept } = builtSite('published');
const widths = [320, 340, 360, 375, 390, 430, 519, 520, 600, 640, 699, 700, 768, 899, 900, 1000, 1100, 1200];

describe.each(Object.keys(languages))('the figure in the language "%s" with each of the 51', (lang) => {
  const visit = kept({ address: `embed.html?lang=${lang}`, width: 1200 });

  it.each(widths)(
    `At %d px the figure in "${lang}" has one height at every stop and with any of the 51, which embeds reserve, and nothing is cut.`,
    async (width) => {
      await visit().page.setViewportSize({ width, height: 900 });
      await twoFrames(visit());
      const everyStop = await measured(visit().map, { stops: (n) => [...Array(n).keys()], states: [null] });
      const every51 = await measured(visit().map, { stops: ends, states: postals });
      expect([...everyStop.faults, ...every51.faults]).toEqual([]);
      const [height = 0, ...others] = new Set([...everyStop.heights, ...every51.heights]);
      expect(others).toEqual([]);
      const [least, most] = width < wideFrom ? mapHeights.narrow : mapHeights.wide;
      expect(Math.ceil(height)).toBeGreaterThanOrEqual(least);
      expect(Math.floor(height)).toBeLessThanOrEqual(most);
      const preview = Object.values(previewSizes).find((each) => each.width === width);
      if (preview) expect(Math.floor(height)).toBe(preview.height);
    },
  );
});

describe('a story of seven levels', () => {
  const visit = kept({ address: 'suffrage/embed.html', width: 1200 });

  it.each(widths)('At %d px the figure needs no more height than embeds reserve.', async (width) => {
    await visit().page.setViewportSize({ width, height: 900 });
    await twoFrames(visit());
    const { height } = await visit().map.evaluate((map) => map.getBoundingClientRect());
    expect(Math.floor(height)).toBeLessThanOrEqual(
      width < wideFrom ? mapHeights.narrow[1] : mapHeights.wide[1],
    );
  });
});
