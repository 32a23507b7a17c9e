import { describe, expect, it } from 'vitest';
import { frameHeights, wideFrom } from '../../../src/dialogs/embed/snippets/frameHeights.ts';
import { ends, measured } from '../measures/heights.ts';
import { builtSite, twoFrames } from '../site.ts';

const { kept } = builtSite('published');

/** Phones, columns of articles, both ends of each range, the width before the layout of a column begins, and a large screen. */
const widths = [320, 360, 390, 519, 640, 690, 768, 1000, 1200, 1600];

/** Long and short quotations, summaries, and none. */
const views = { stops: ends, states: [null, 'MS', 'MO', 'SD', 'DC', 'VA'] };

describe.each([
  ['English', 'embed.html', widths],
  ['Spanish', 'embed.html?lang=es', [320, 360, 768, 1000]],
] as const)('the figure in %s', (language, address, its) => {
  const visit = kept({ address, width: 1200 });

  it.each(its)(
    `At %d px the figure in ${language} has one height in every count, at every stop and with any state, and nothing is cut.`,
    async (width) => {
      await visit().page.setViewportSize({ width, height: 900 });
      await twoFrames(visit());
      const { heights, views: n, faults } = await measured(visit().map, views);
      expect(n).toBe(36);
      expect(heights).toHaveLength(1);
      expect(Math.max(...heights)).toBeLessThanOrEqual(
        width < wideFrom ? frameHeights.narrow : frameHeights.wide,
      );
      expect(faults).toEqual([]);
    },
  );
});
