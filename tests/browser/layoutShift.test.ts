import { describe, expect, it } from 'vitest';
import { layoutShifts } from './harness/page.ts';
import { articlesAround } from './pages/inArticle.ts';
import { builtSite, type Visit } from './site.ts';

const { visiting } = builtSite('published');
const { reading } = articlesAround('published');

/** What moved since the page began to load, within half a second of an input or not. */
const moved = async ({ page }: Visit) =>
  (await layoutShifts(page)).entries.map(({ value, sources }) => ({ value, sources }));

/** Moves the slider through all stops of a count, as a drag does, and lets it go. */
const scrub = ({ onMap }: Visit) =>
  onMap(async (map) => {
    const slider = map.shadowRoot?.querySelector('[part=slider]') as HTMLInputElement;
    for (let stop = 0; stop <= Number(slider.max); stop++) {
      slider.value = String(stop);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
    }
    slider.dispatchEvent(new Event('change', { bubbles: true }));
  });

describe.each([360, 1000])('what moves in a figure of %d px', (width) => {
  const visit = (test: (visit: Visit) => Promise<void>) => visiting({ address: 'embed.html', width }, test);

  it(`Nothing moves in a figure of ${width} px while it loads and comes to life.`, () =>
    visit(async (shown) => {
      expect(await moved(shown)).toEqual([]);
    }));

  it(`Nothing moves in a figure of ${width} px while states are chosen one after another and let go.`, () =>
    visit(async (shown) => {
      for (const state of ['MS', 'KY', 'SD', 'WV', 'MO', 'DC', null, 'VA', null]) {
        await shown.set({ state });
        expect(await moved(shown), `${state}`).toEqual([]);
      }
    }));

  it.each(['reports', 'responses'] as const)(
    `Nothing moves in a figure of ${width} px while the date is dragged through all stops by %s, with a state chosen and without.`,
    (count) =>
      visiting({ address: `embed.html?count=${count}`, width }, async (shown) => {
        await scrub(shown);
        expect(await moved(shown)).toEqual([]);
        await shown.set({ state: 'KY' });
        await scrub(shown);
        expect(await moved(shown)).toEqual([]);
      }),
  );

  it(`Nothing moves in a figure of ${width} px while it plays.`, () =>
    visiting({ address: 'embed.html', width }, async (shown) => {
      await shown.page.clock.install();
      await shown.onMap((map) => map.play());
      for (let stop = 0; stop < 8; stop++) {
        await shown.page.clock.runFor(1200);
        expect(await moved(shown), `stop ${stop}`).toEqual([]);
      }
    }));
});

describe.each([375, 1200])('an article in a window of %d px', (width) => {
  it.each(['frame', 'script', 'fragment'] as const)(
    `An article in a window of ${width} px with the map by %s is shifted by at most 0.02 when the map comes.`,
    (as) =>
      reading({ as, width, height: 800 }, async ({ page }) => {
        const { entries } = await layoutShifts(page);
        const sum = entries.reduce((all, { value }) => all + value, 0);
        console.log(`The article with the map by ${as} in ${width} px is shifted by ${sum.toFixed(4)}.`);
        expect(sum).toBeLessThanOrEqual(0.02);
      }),
  );
});
