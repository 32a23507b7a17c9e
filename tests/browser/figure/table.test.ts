import { beforeEach, describe, expect, it } from 'vitest';
import { english } from '../../../src/i18n/en.ts';
import { snapshotAt } from '../../../src/story/snapshots.ts';
import { type SortKey, tableOrder } from '../../../src/story/tableOrder.ts';
import { stopNamed, story } from '../../fixtures/story.ts';
import { focusIn } from '../pages/focusIn.ts';
import { builtSite } from '../site.ts';

const { kept } = builtSite();
const visit = kept();
const open = () => visit().set({ open: 'table' });
const showAll = () => visit().part('show-all').click();
const search = (text: string) => visit().part('search').fill(text);

/** The rows of the table in their order, or those of them that are to be seen. */
const rows = (isSeen: boolean) =>
  visit().onMap((map, seen) => {
    const all = map.shadowRoot?.querySelectorAll<HTMLElement>('[part=table] tr[data-state][data-level]');
    return [...(all ?? [])]
      .filter((row) => !seen || row.checkVisibility())
      .map(({ dataset }) => ({ postal: dataset.state ?? '', level: dataset.level ?? '' }));
  }, isSeen);
const shown = async (): Promise<string[]> => (await rows(true)).map(({ postal }) => postal);

/** The order in which the rows are due. */
const due = (id: string, by: SortKey, isDescending = false): string[] =>
  tableOrder(story, snapshotAt(story, stopNamed(id)), { by, isDescending }, english);

it('“All states” opens the table below the footer with ten rows, and “Show all 51” shows the rest.', async () => {
  const { page, part, read } = visit();
  const opener = part('footer').getByRole('button', { name: english.footer.table });
  await opener.click();
  await part('table').waitFor();
  expect((await read()).open).toBe('table');
  expect(await opener.getAttribute('aria-expanded')).toBe('true');
  expect(await shown()).toEqual(due('tribune', 'state').slice(0, 10));
  const [footer, table] = [await part('footer').boundingBox(), await part('table').boundingBox()];
  expect(table?.y).toBeGreaterThan((footer?.y ?? 0) + (footer?.height ?? 0));
  await part('below').getByRole('button', { name: 'Show all 51' }).click();
  await expect.poll(shown).toEqual(due('tribune', 'state'));
  expect(await part('show-all').isVisible()).toBe(false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

describe('the table with all its rows', () => {
  beforeEach(async () => {
    await open();
    if (await visit().part('show-all').isVisible()) await showAll();
    const byName = visit().part('table').locator('[data-sort=state]');
    const order = () => byName.evaluate((node) => node.closest('th')?.getAttribute('aria-sort'));
    while ((await order()) !== 'ascending') await byName.click();
  });

  it('No box in the table scrolls, and none is wider than the figure, from 320 to 1200 px.', async () => {
    for (const width of [320, 700, 1200]) {
      await visit().page.setViewportSize({ width, height: 900 });
      const faults = await visit().onMap((map) => {
        const section = map.shadowRoot?.querySelector('[part=below]') as Element;
        const { right } = map.getBoundingClientRect();
        return [section, ...section.querySelectorAll('*')]
          .filter((node) => node.checkVisibility())
          .filter((node) => {
            const { overflowX, overflowY } = getComputedStyle(node);
            const scrolls = [overflowX, overflowY].some((value) => /auto|scroll/.test(value));
            return scrolls || node.getBoundingClientRect().right > right + 1;
          })
          .map((node) => `${node.localName}.${node.className}`);
      });
      expect(faults, `${width}`).toEqual([]);
      expect(await shown()).toHaveLength(51);
    }
  });

  it('The search has type of 16 px, keeps its text at another stop, and says if nothing is found.', async () => {
    const { map, part, set } = visit();
    const field = part('search');
    expect(await field.evaluate((node) => getComputedStyle(node).fontSize)).toBe('16px');
    await search('secretary of state');
    expect((await shown()).toSorted()).toEqual(['CA', 'MS']);
    await set({ at: 'courier' });
    expect(await field.inputValue()).toBe('secretary of state');
    expect((await shown()).toSorted()).toEqual(['CA', 'MS']);
    await search('nobody said this');
    await map.locator('.no-rows').filter({ hasText: english.noRows }).waitFor();
    expect(await shown()).toEqual([]);
    expect(await rows(false)).toHaveLength(51);
  });

  it('The list of levels filters the rows, follows the legend, and drops a level that the other count does not have.', async () => {
    const { map, part, set } = visit();
    const list = part('filter-level');
    const refused = map.locator('[part=legend] [data-select-level=refused]');
    const wearing = (level: string, all: { postal: string; level: string }[]) =>
      all.filter((row) => row.level === level).map(({ postal }) => postal);
    const due = wearing('refused', await rows(false));
    expect(due.length).toBeGreaterThan(1);
    await list.selectOption('refused');
    await expect.poll(shown).toEqual(due);
    expect(await refused.getAttribute('aria-pressed')).toBe('true');
    await refused.click();
    await expect.poll(() => list.inputValue()).toBe('');
    expect(await shown()).toHaveLength(51);
    const all = await rows(false);
    await list.selectOption('unnamed');
    await expect.poll(shown).toEqual(wearing('unnamed', all));
    await set({ count: 'responses' });
    expect(await list.inputValue()).toBe('');
    expect(await shown()).toHaveLength(51);
  });
});

it.each([
  ['its button', () => visit().part('below').locator('[part=close]:visible').click()],
  ['Escape in it', () => visit().part('search').press('Escape')],
])('The table that is closed by %s gives the focus back to what has opened it.', async (_, close) => {
  const { part, map } = visit();
  await map.locator('[part=footer] [data-opens=table]').click();
  await part('table').waitFor();
  await close();
  await part('table').waitFor({ state: 'hidden' });
  expect(await visit().onMap(focusIn)).toBe('table');
});
