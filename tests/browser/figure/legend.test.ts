import { expect, it } from 'vitest';
import { layoutShifts } from '../harness/page.ts';
import { builtSite, twoFrames } from '../site.ts';

const { kept } = builtSite();
const visit = kept();

const entry = (level: string) => visit().part('legend').locator(`[data-select-level="${level}"]`);

/** Moves the pointer to where nothing is. */
const leave = () => visit().page.mouse.move(0, 0);

/** Presses an entry, and moves the pointer away from it. */
async function press(level: string): Promise<void> {
  await entry(level).click();
  await leave();
}

/** The levels that are not dimmed on the map and the chips; `null` where none is dimmed. */
async function highlighted(): Promise<string[] | null> {
  await twoFrames(visit());
  const dimmed = await visit().onMap((map) => {
    const root = map.shadowRoot as ShadowRoot;
    const found: Record<string, boolean[]> = {};
    for (const node of root.querySelectorAll<HTMLElement>(
      '[part=map] path[data-state], [part=tiles] rect[data-state], [data-chip]',
    )) {
      if (!node.checkVisibility()) continue;
      const { chip, dimmed: isDimmed, level = '' } = node.dataset;
      // A chip, whose text stays legible, is laid over with the ground instead.
      const isWeak = chip ? isDimmed === 'true' : getComputedStyle(node).opacity !== '1';
      found[level] = [...(found[level] ?? []), isWeak];
    }
    return found;
  });
  for (const [level, all] of Object.entries(dimmed))
    expect(new Set(all).size, `the places of ${level} are alike`).toBe(1);
  const strong = Object.keys(dimmed).filter((level) => !dimmed[level]?.[0]);
  return strong.length === Object.keys(dimmed).length ? null : strong;
}

/** The entries that are pressed. */
const pressed = () =>
  visit()
    .part('legend')
    .locator('[aria-pressed=true]')
    .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.selectLevel ?? ''));

it('The pointer on an entry dims all other levels, for as long as it is there.', async () => {
  await visit().set({ at: 'gazette' });
  expect(await highlighted()).toBeNull();
  for (const level of ['refused', 'public-only']) {
    await entry(level).hover();
    expect(await highlighted(), level).toEqual([level]);
    expect(await pressed()).toEqual([]);
  }
  await leave();
  expect(await highlighted()).toBeNull();
});

it('A press on an entry selects its level, in the tiles too, and a second press deselects it.', async () => {
  await press('refused');
  expect([await pressed(), await highlighted()]).toEqual([['refused'], ['refused']]);
  await visit().set({ view: 'tiles' });
  expect(await highlighted()).toEqual(['refused']);
  await press('refused');
  expect([await pressed(), await highlighted()]).toEqual([[], null]);
});

it('The focus on an entry highlights its level, and Enter selects it.', async () => {
  const { page, part } = visit();
  await entry('refused').focus();
  await page.keyboard.press('Tab');
  expect([await pressed(), await highlighted()]).toEqual([[], ['conditional']]);
  await page.keyboard.press('Enter');
  expect(await pressed()).toEqual(['conditional']);
  await page.keyboard.press('Enter');
  await part('find').focus();
  expect(await highlighted()).toBeNull();
});

it.each([360, 1200])(
  'Nothing moves at %i px when a level is highlighted and when the highlight ends.',
  async (width) => {
    const { page } = visit();
    await page.setViewportSize({ width, height: 900 });
    await twoFrames(visit());
    const before = (await layoutShifts(page)).length;
    for (const level of ['refused', 'unnamed', 'unnamed']) {
      await entry(level).hover();
      await press(level);
      await twoFrames(visit());
    }
    expect((await layoutShifts(page)).slice(before)).toEqual([]);
  },
);
