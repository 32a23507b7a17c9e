import { beforeEach, describe, expect, it } from 'vitest';
import type { Level } from '../../src/domain/levels.ts';
import { legendLevels } from '../../src/domain/snapshots.ts';
import { type Count, counts } from '../../src/domain/stops.ts';
import { layoutShifts } from './harness/page.ts';
import { builtSite, twoFrames, type Visit, type VisitOptions } from './site.ts';

const { kept } = builtSite();

/** A stop of each count at which most levels are worn. */
const fullest: Record<Count, string> = { counted: 'gazette', answered: '2017-07-06' };

/** One page whose legend keeps no level before each test. */
function letGo(options?: VisitOptions): () => Visit {
  const visit = kept(options);
  beforeEach(() =>
    visit().onMap((map) => {
      const root = map.shadowRoot as ShadowRoot;
      for (const held of root.querySelectorAll<HTMLElement>('.hold[aria-pressed=true]')) held.click();
    }),
  );
  return visit;
}

const show = ({ set }: Visit, count: Count) => set({ count, at: fullest[count] });

const entry = ({ part }: Visit, level: Level) => part('legend').locator(`[data-hold="${level}"]`);

/** Moves the pointer to where nothing is. */
const leave = ({ page }: Visit) => page.mouse.move(0, 0);

/**
 * The levels whose fills are at full strength while those of others are not, and `null` where all are alike: of the 51
 * shapes, the call-outs and the 51 tiles.
 */
async function forward(visit: Visit): Promise<string[] | null> {
  await twoFrames(visit);
  const byLevel = await visit.onMap((map) => {
    const root = map.shadowRoot as ShadowRoot;
    const strengths: Record<string, number[]> = {};
    for (const fill of root.querySelectorAll(
      '[part=map] .shapes path, [part=map] [data-callout] .box, [part=tiles] .tile',
    )) {
      const level = fill.closest('[data-level]')?.getAttribute('data-level') ?? '';
      strengths[level] = [...(strengths[level] ?? []), Number(getComputedStyle(fill).fillOpacity)];
    }
    return strengths;
  });
  for (const [level, strengths] of Object.entries(byLevel)) {
    expect(new Set(strengths).size, `the fills of ${level} are alike`).toBe(1);
    const [strength] = strengths as [number];
    expect(strength === 1 || strength < 0.5, `${level} at ${strength}`).toBe(true);
  }
  const strong = Object.keys(byLevel).filter((level) => byLevel[level]?.[0] === 1);
  return strong.length === Object.keys(byLevel).length ? null : strong;
}

/** What has to be forward where a level is: itself, if a state wears it. */
async function due({ part }: Visit, level: Level): Promise<string[]> {
  const n = await part('legend').locator(`li[data-level="${level}"]`).getAttribute('data-count');
  return n === '0' ? [] : [level];
}

const held = ({ part }: Visit) =>
  part('legend')
    .locator('.hold[aria-pressed=true]')
    .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.hold ?? ''));

/** The numbers of the legend and the one of the headline. */
const numbers = ({ part }: Visit) =>
  Promise.all([part('legend').locator('b').allTextContents(), part('tally').textContent()]);

describe('the legend', () => {
  const visit = letGo();

  it.each(counts)(
    'The pointer on an entry of "%s" brings its level forward, and no other, for as long as it is there.',
    async (count) => {
      await show(visit(), count);
      expect(await forward(visit())).toBeNull();
      for (const level of legendLevels[count]) {
        await entry(visit(), level).hover();
        expect(await forward(visit()), level).toEqual(await due(visit(), level));
        expect(await held(visit())).toEqual([]);
      }
      await leave(visit());
      expect(await forward(visit())).toBeNull();
    },
  );

  it.each(counts)(
    'A press on an entry of "%s" keeps its level forward, a second press lets it go, and no number changes.',
    async (count) => {
      await show(visit(), count);
      const before = await numbers(visit());
      for (const level of legendLevels[count]) {
        await entry(visit(), level).click();
        await leave(visit());
        expect(await held(visit())).toEqual([level]);
        expect(await forward(visit()), level).toEqual(await due(visit(), level));
        expect(await numbers(visit())).toEqual(before);
        await entry(visit(), level).click();
        await leave(visit());
        expect(await held(visit())).toEqual([]);
      }
      expect(await forward(visit())).toBeNull();
    },
  );

  it('The keyboard on an entry brings its level forward, and Enter and Space keep it and let it go.', async () => {
    const { page, part } = visit();
    await entry(visit(), 'refused').focus();
    await page.keyboard.press('Tab');
    expect(await forward(visit())).toEqual(['conditional']);
    expect(await held(visit())).toEqual([]);
    for (const [key, kept] of [
      ['Enter', ['conditional']],
      ['Space', []],
    ] as const) {
      await page.keyboard.press(key);
      expect(await held(visit()), key).toEqual(kept);
    }
    await part('find').focus();
    expect(await forward(visit())).toBeNull();
  });

  it('A press on another entry keeps that one instead, and the pointer on a third shows that for a while.', async () => {
    await entry(visit(), 'refused').click();
    await entry(visit(), 'conditional').click();
    await leave(visit());
    expect(await held(visit())).toEqual(['conditional']);
    await entry(visit(), 'public-only').hover();
    expect(await forward(visit())).toEqual(['public-only']);
    await leave(visit());
    expect(await forward(visit())).toEqual(['conditional']);
  });

  it('Escape lets the kept level go from anywhere in the figure, and the chosen state only when pressed again.', async () => {
    await visit().set({ state: 'MS' });
    await entry(visit(), 'refused').click();
    await leave(visit());
    await visit().part('slider').focus();
    expect(await forward(visit())).toEqual(['refused']);
    await visit().page.keyboard.press('Escape');
    expect(await forward(visit())).toBeNull();
    expect((await visit().read()).state).toBe('MS');
    await visit().page.keyboard.press('Escape');
    expect((await visit().read()).state).toBeNull();
  });

  it('A kept level stays kept at other stops and on the other count, where that has it.', async () => {
    await entry(visit(), 'refused').click();
    await leave(visit());
    for (const view of [
      { at: 'courier' },
      { at: 'gazette' },
      { count: 'responses', at: '2017-06-29' },
    ] as const) {
      await visit().set(view);
      expect(await held(visit()), view.at).toEqual(['refused']);
      expect(await forward(visit()), view.at).toEqual(['refused']);
    }
    await entry(visit(), 'reviewing').click();
    await leave(visit());
    await visit().part('count').locator('[data-count=counted]').click();
    expect(await held(visit())).toEqual([]);
    expect(await forward(visit())).toBeNull();
  });

  it('A host hears nothing of what the legend keeps.', async () => {
    await entry(visit(), 'refused').click();
    await visit().page.keyboard.press('Escape');
    expect(await visit().heard()).toEqual([]);
    await visit().shape('TX').click();
    expect(await visit().heard()).toHaveLength(1);
  });
});

describe('the legend by touch', () => {
  const visit = letGo({ width: 360, height: 800, hasTouch: true, isMobile: true });

  it('A tap on an entry keeps its level, also while a state is tapped, and a second tap lets it go.', async () => {
    await entry(visit(), 'refused').tap();
    expect(await held(visit())).toEqual(['refused']);
    expect(await forward(visit())).toEqual(['refused']);
    await visit().shape('TX').tap();
    expect((await visit().read()).state).toBe('TX');
    expect(await held(visit())).toEqual(['refused']);
    await entry(visit(), 'refused').tap();
    expect(await held(visit())).toEqual([]);
    expect(await forward(visit())).toBeNull();
  });
});

describe.each([360, 1200])('the legend at %i px', (width) => {
  const visit = letGo({ width, height: 3000 });

  it(`Nothing moves when a level is brought forward, kept and let go, ${width} px wide.`, async () => {
    const before = (await layoutShifts(visit().page)).entries.length;
    for (const level of legendLevels.counted) {
      await entry(visit(), level).hover();
      await twoFrames(visit());
      await entry(visit(), level).click();
      await leave(visit());
      await twoFrames(visit());
      await entry(visit(), level).click();
    }
    expect((await layoutShifts(visit().page)).entries.slice(before)).toEqual([]);
  });
});
