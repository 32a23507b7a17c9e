import { beforeEach, describe, expect, it } from 'vitest';
import type { Level } from '../../src/domain/levels.ts';
import { legendLevels } from '../../src/domain/snapshots.ts';
import { type Clock, clocks, stopsOf } from '../../src/domain/stops.ts';
import { record } from '../fixtures/record.ts';
import { layoutShifts } from './harness/page.ts';
import { builtSite, twoFrames, type Visit, type VisitOptions } from './site.ts';

const { kept } = builtSite();

/** Every entry of both legends. */
const entries = clocks.flatMap((clock) =>
  (legendLevels[clock] as readonly Level[]).map((level) => [clock, level] as const),
);

/** A stop of each clock at which most levels are worn. */
const fullest: Record<Clock, string> = { counted: 'huffpost', answered: '2017-07-06' };

/** One page whose legend keeps nothing before each test. */
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

/** Shows the stop of a clock at which most levels are worn. */
const show = ({ set }: Visit, clock: Clock) => set({ clock, at: fullest[clock] });

const entry = ({ part }: Visit, level: Level) => part('legend').locator(`[data-hold="${level}"]`);

/** Moves the pointer to where nothing is. */
const leave = ({ page }: Visit) => page.mouse.move(0, 0);

/** The least and the greatest strength of fill by level, of the 51 shapes, the 9 call-outs and the 51 tiles. */
interface Strengths {
  readonly fills: number;
  readonly byLevel: Readonly<Record<string, readonly [least: number, greatest: number]>>;
}

async function strengths(visit: Visit): Promise<Strengths> {
  await twoFrames(visit);
  return visit.onMap((map) => {
    const root = map.shadowRoot as ShadowRoot;
    const fills = [
      ...root.querySelectorAll('[part=map] .shapes path, [part=map] [data-callout] .box, [part=tiles] .tile'),
    ];
    const byLevel: Record<string, [number, number]> = {};
    for (const fill of fills) {
      const level = fill.closest('[data-level]')?.getAttribute('data-level') ?? '';
      const strength = Number(getComputedStyle(fill).fillOpacity);
      const [least, greatest] = byLevel[level] ?? [1, 0];
      byLevel[level] = [Math.min(least, strength), Math.max(greatest, strength)];
    }
    return { fills: fills.length, byLevel };
  });
}

/** The levels that are at full strength while another is not, and `null` where all are alike. */
async function forward(visit: Visit): Promise<string[] | null> {
  const { fills, byLevel } = await strengths(visit);
  expect(fills).toBe(51 + 9 + 51);
  const all = Object.entries(byLevel);
  for (const [level, [least, greatest]] of all) {
    expect(least, `the fills of ${level} are alike`).toBe(greatest);
    expect(least === 1 || least < 0.5, `${level} at ${least}`).toBe(true);
  }
  const strong = all.filter(([, [least]]) => least === 1).map(([level]) => level);
  return strong.length === all.length ? null : strong;
}

/** What has to be forward where a level is: itself, if it is worn at all. */
async function due({ part }: Visit, level: Level): Promise<string[]> {
  return (await part('legend').locator(`li[data-level="${level}"]`).getAttribute('data-count')) === '0'
    ? []
    : [level];
}

const held = ({ part }: Visit) =>
  part('legend')
    .locator('.hold')
    .evaluateAll((all) =>
      all.filter((each) => each.ariaPressed === 'true').map((each) => each.dataset.hold ?? ''),
    );

/** The numbers: each entry's, in attribute and text, and the tally. */
const numbers = ({ onMap }: Visit) =>
  onMap((map) => {
    const root = map.shadowRoot as ShadowRoot;
    const each = [...root.querySelectorAll<HTMLElement>('[part=legend] li')].map(
      (li) => `${li.dataset.level} ${li.dataset.count} ${li.querySelector('b')?.textContent}`,
    );
    return [...each, root.querySelector('[part=tally]')?.textContent];
  });

/** Focuses an entry by the keyboard: steps on to it from the one before, or back from the next. */
async function tabTo(visit: Visit, level: Level): Promise<void> {
  const { page, part } = visit;
  const all = await part('legend')
    .locator('.hold')
    .evaluateAll((each) => each.map((button) => button.dataset.hold));
  const index = all.indexOf(level);
  const [from, key] = index > 0 ? [all[index - 1], 'Tab'] : [all[1], 'Shift+Tab'];
  await entry(visit, from as Level).focus();
  await page.keyboard.press(key);
}

describe.each(['map', 'tiles'])('in the %s', (view) => {
  const visit = letGo();
  beforeEach(() => visit().set({ view }));

  it.each(entries)(
    'the pointer on an entry of "%s", %s, brings its level forward, and lets go',
    async (clock, level) => {
      await show(visit(), clock);
      expect(await forward(visit())).toBeNull();
      await entry(visit(), level).hover();
      expect(await forward(visit())).toEqual(await due(visit(), level));
      expect(await held(visit())).toEqual([]);
      await leave(visit());
      expect(await forward(visit())).toBeNull();
    },
  );
});

describe('the pages of entries', () => {
  const visit = letGo();

  it.each(entries)(
    'the keyboard on an entry of "%s", %s, brings its level forward, and lets go',
    async (clock, level) => {
      await show(visit(), clock);
      await tabTo(visit(), level);
      expect(await forward(visit())).toEqual(await due(visit(), level));
      expect(await held(visit())).toEqual([]);
      await visit().part('find').focus();
      expect(await forward(visit())).toBeNull();
    },
  );

  it.each(entries)(
    'a press on an entry of "%s", %s, keeps it, a second lets go, and no number changes',
    async (clock, level) => {
      await show(visit(), clock);
      const before = await numbers(visit());
      await entry(visit(), level).hover();
      expect(await numbers(visit())).toEqual(before);
      await entry(visit(), level).click();
      await leave(visit());
      expect(await held(visit())).toEqual([level]);
      expect(await forward(visit())).toEqual(await due(visit(), level));
      expect(await numbers(visit())).toEqual(before);
      await entry(visit(), level).click();
      await leave(visit());
      expect(await held(visit())).toEqual([]);
      expect(await forward(visit())).toBeNull();
      expect(await numbers(visit())).toEqual(before);
    },
  );

  it.each(['Enter', 'Space'])('%s on an entry keeps its level, and again lets go', async (key) => {
    await tabTo(visit(), 'conditional');
    await visit().page.keyboard.press(key);
    expect(await held(visit())).toEqual(['conditional']);
    await visit().part('find').focus();
    expect(await forward(visit())).toEqual(['conditional']);
    await tabTo(visit(), 'conditional');
    await visit().page.keyboard.press(key);
    await visit().part('find').focus();
    expect(await held(visit())).toEqual([]);
    expect(await forward(visit())).toBeNull();
  });

  it('a press on another entry keeps that one instead', async () => {
    await entry(visit(), 'refused').click();
    await entry(visit(), 'conditional').click();
    await leave(visit());
    expect(await held(visit())).toEqual(['conditional']);
    expect(await forward(visit())).toEqual(['conditional']);
  });

  it('while one is kept, the one pointed at comes forward for as long as the pointer is on it', async () => {
    await entry(visit(), 'refused').click();
    await entry(visit(), 'public-only').hover();
    expect(await forward(visit())).toEqual(['public-only']);
    await leave(visit());
    expect(await forward(visit())).toEqual(['refused']);
  });

  it('Escape lets go and does only that: what is pinned stays until the next', async () => {
    await visit().set({ state: 'MS' });
    await entry(visit(), 'refused').click();
    await visit().page.keyboard.press('Escape');
    expect(await forward(visit())).toBeNull();
    expect(await held(visit())).toEqual([]);
    expect((await visit().read()).state).toBe('MS');
    await visit().page.keyboard.press('Escape');
    expect((await visit().read()).state).toBeNull();
  });

  it('Escape lets go from wherever in the figure the focus is', async () => {
    await entry(visit(), 'refused').click();
    await leave(visit());
    for (const part of ['slider', 'find']) {
      await visit().part(part).focus();
      expect(await forward(visit())).toEqual(['refused']);
    }
    await visit().page.keyboard.press('Escape');
    expect(await forward(visit())).toBeNull();
  });

  it.each(clocks)('a kept level stays kept at every stop of "%s"', async (clock) => {
    await show(visit(), clock);
    await entry(visit(), 'refused').click();
    await leave(visit());
    const stops = stopsOf(record, clock);
    for (const { id } of stops.filter(
      (_, i) => clock === 'counted' || i % 6 === 0 || i === stops.length - 1,
    )) {
      await visit().set({ at: id });
      expect(await held(visit()), id).toEqual(['refused']);
      expect(await forward(visit()), id).toEqual(await due(visit(), 'refused'));
    }
  });

  it.each(entries)(
    'from "%s" the other clock keeps %s only where its legend has it',
    async (clock, level) => {
      const other: Clock = clock === 'counted' ? 'answered' : 'counted';
      await show(visit(), clock);
      await entry(visit(), level).click();
      await leave(visit());
      await visit().part('clock').locator(`[data-clock="${other}"]`).click();
      const has = (legendLevels[other] as readonly Level[]).includes(level);
      expect(await held(visit())).toEqual(has ? [level] : []);
      expect(await forward(visit())).toEqual(has ? await due(visit(), level) : null);
    },
  );

  it('a level without a state brings nothing forward, and all others step back', async () => {
    await visit().set({ clock: 'answered', at: '2017-06-29' });
    const empty = await visit()
      .part('legend')
      .locator('li[data-count="0"]')
      .evaluateAll((all) => all.map((each) => each.dataset.level));
    expect(empty.length, 'levels that nobody wears').toBeGreaterThan(0);
    for (const level of empty) {
      await entry(visit(), level as Level).hover();
      expect(await forward(visit()), level).toEqual([]);
    }
  });

  it('a host is told of none of it', async () => {
    await entry(visit(), 'refused').click();
    await entry(visit(), 'conditional').hover();
    await entry(visit(), 'conditional').click();
    await visit().page.keyboard.press('Escape');
    await leave(visit());
    expect(await visit().heard()).toEqual([]);
    await visit().shape('TX').click();
    expect(await visit().heard()).toHaveLength(1);
  });

  it('strengths that differ within a level would be seen', async () => {
    await entry(visit(), 'refused').hover();
    await visit().onMap((map) => {
      const shape = map.shadowRoot?.querySelector('path[data-level=conditional]') as SVGPathElement;
      shape.style.fillOpacity = '1';
    });
    const [least, greatest] = (await strengths(visit())).byLevel.conditional ?? [];
    expect(least).toBeLessThan(greatest as number);
    await visit().onMap((map) =>
      map.shadowRoot?.querySelector('path[data-level=conditional]')?.removeAttribute('style'),
    );
  });
});

describe('by touch', () => {
  const visit = letGo({ width: 360, height: 800, hasTouch: true, isMobile: true });

  it.each(clocks)('a tap on each entry of "%s" keeps its level, a second lets go', async (clock) => {
    await show(visit(), clock);
    for (const level of legendLevels[clock]) {
      await entry(visit(), level).tap();
      expect(await held(visit()), level).toEqual([level]);
      expect(await forward(visit()), level).toEqual(await due(visit(), level));
      await entry(visit(), level).tap();
      expect(await held(visit()), level).toEqual([]);
      expect(await forward(visit()), level).toBeNull();
    }
  });

  it('a tap on a state pins it and keeps the level', async () => {
    await entry(visit(), 'refused').tap();
    await visit().shape('TX').tap();
    expect((await visit().read()).state).toBe('TX');
    expect(await held(visit())).toEqual(['refused']);
  });
});

describe.each([360, 1200])('at %i px', (width) => {
  const visit = letGo({ width, height: 3000 });

  it.each(clocks)('nothing moves when a level of "%s" is brought forward, kept and let go', async (clock) => {
    await show(visit(), clock);
    await visit().page.waitForTimeout(400);
    const before = (await layoutShifts(visit().page)).entries.length;
    for (const level of legendLevels[clock]) {
      await entry(visit(), level).hover();
      await twoFrames(visit());
      await entry(visit(), level).click();
      await leave(visit());
      await twoFrames(visit());
      await entry(visit(), level).click();
    }
    expect((await layoutShifts(visit().page)).entries.slice(before)).toEqual([]);
  });

  it('an entry that grows while it is pressed would be seen to move the others', async () => {
    await visit().onMap((map) => {
      const style = document.createElement('style');
      style.textContent = '[part=legend] li:has(.hold[aria-pressed=true]) { padding-bottom: 40px }';
      map.shadowRoot?.append(style);
    });
    const before = (await layoutShifts(visit().page)).entries.length;
    await entry(visit(), 'refused').click();
    await expect.poll(async () => (await layoutShifts(visit().page)).entries.length).toBeGreaterThan(before);
    await visit().onMap((map) => map.shadowRoot?.lastElementChild?.remove());
  });
});
