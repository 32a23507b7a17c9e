import { describe, expect, it } from 'vitest';
import { allPlaces } from '../../src/geography/places.ts';
import { ends, measured } from '../browser/measures/heights.ts';
import { builtSite, twoFrames } from '../browser/site.ts';

const { kept } = builtSite('published');
const postals = allPlaces.map(({ postal }) => postal);

describe.each([
  ['English', 'embed.html'],
  ['Spanish', 'embed.html?lang=es'],
] as const)('the figure in %s with each of the 51', (language, address) => {
  const visit = kept({ address, width: 1200 });

  it.each([320, 340, 360, 375, 390, 430, 519, 520, 600, 640, 690, 700, 768, 900, 1000, 1100, 1200])(
    `At %d px the figure in ${language} has one height at every stop and with any of the 51, and nothing is cut.`,
    async (width) => {
      await visit().page.setViewportSize({ width, height: 900 });
      await twoFrames(visit());
      const everyStop = await measured(visit(), { stops: (n) => [...Array(n).keys()], states: [null] });
      const every51 = await measured(visit(), { stops: ends, states: postals });
      expect([...new Set([...everyStop.heights, ...every51.heights])]).toHaveLength(1);
      expect(Math.max(...every51.heights)).toBeLessThanOrEqual(width < 700 ? 830 : 700);
      expect([...everyStop.faults, ...every51.faults]).toEqual([]);
    },
  );
});
