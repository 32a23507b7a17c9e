import { describe, expect, it } from 'vitest';
import { mapHeights, previewSizes, wideFrom } from '../../src/dialogs/embed/snippets/frameHeights.ts';
import { postals } from '../../src/geography/places.ts';
import { ends, measured } from '../browser/measures/heights.ts';
import { builtSite, twoFrames } from '../browser/site.ts';
import { translationsOf } from '../fixtures/published.ts';

/** The languages that the front story is published in. In any other its page would be in English. */
const languages = ['en', ...translationsOf('voter-rolls').keys()];
const { kept } = builtSite('published');
const allStops = (stops: number) => [...Array(stops).keys()];
const widths = [320, 340, 360, 375, 390, 430, 519, 520, 600, 640, 699, 700, 768, 899, 900, 1000, 1100, 1200];

describe.each(languages)('the front story, published in the language "%s", with each of the 51', (lang) => {
  const visit = kept({ address: `embed.html?lang=${lang}`, width: 1200 });

  it.each(widths)(
    `At %d px the front story in "${lang}" has one height at every stop and with any of the 51, which embeds reserve, and nothing is cut.`,
    async (width) => {
      await visit().page.setViewportSize({ width, height: 900 });
      await twoFrames(visit());
      const everyStop = await measured(visit().map, { stops: allStops, states: [null] });
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

  it.each(widths)(
    'At %d px the figure needs no more height than embeds reserve, also with the longest labels, and nothing is cut.',
    async (width) => {
      await visit().page.setViewportSize({ width, height: 900 });
      await twoFrames(visit());
      expect((await measured(visit().map, { stops: allStops, states: [null] })).faults).toEqual([]);
      const most = width < wideFrom ? mapHeights.narrow[1] : mapHeights.wide[1];
      expect(Math.floor((await visit().map.evaluate(heightWith)).height)).toBeLessThanOrEqual(most);
      const { height, rows, gap } = await visit().map.evaluate(heightWith, 'Referendum without results');
      expect(Math.floor(height)).toBeLessThanOrEqual(most);
      expect(Math.max(...rows)).toBeLessThanOrEqual(36);
      expect(gap).toBeGreaterThan(0);
    },
  );
});

/** Runs in the page. Heights of the figure and of the entries of its legend, and the least gap from them to the hint. */
function heightWith(map: Element, label?: string) {
  const root = map.shadowRoot as ShadowRoot;
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const [legend, hint] = all('[part=legend], .hint') as [HTMLElement, HTMLElement];
  const [kept, texts] = [legend.dataset.many, all('[part=legend] .long').map((each) => each.textContent)];
  const write = (many: string | undefined, labels: readonly (string | null)[]) => {
    legend.dataset.many = many;
    for (const [n, each] of all('[part=legend] .long').entries()) each.textContent = labels[n] ?? '';
  };
  if (label)
    write(
      'long',
      texts.map(() => label),
    );
  const { left, right, top } = hint.getBoundingClientRect();
  const gaps = all('[part=legend] :is(.swatch, .label, b)').map((each) => {
    const box = each.getBoundingClientRect();
    return box.left < right && box.right > left ? top - box.bottom : Infinity;
  });
  const rows = all('[part=legend] li').map((each) => each.getBoundingClientRect().height);
  const { height } = map.getBoundingClientRect();
  write(kept, texts);
  return { height, rows, gap: Math.min(...gaps) };
}
