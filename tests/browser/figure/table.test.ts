import { beforeEach, describe, expect, it } from 'vitest';
import { english } from '../../../src/i18n/en.ts';
import { focusIn } from '../pages/focusIn.ts';
import { builtSite } from '../site.ts';

const { kept } = builtSite();
const visit = kept();
const search = (text: string) => visit().part('search').fill(text);

/** The states of the rows that are to be seen, in their order. */
const shown = () =>
  visit().onMap((map) => {
    const rows = map.shadowRoot?.querySelectorAll<HTMLElement>('[part=table] tr[data-state][data-level]');
    return [...(rows ?? [])].filter((row) => row.checkVisibility()).map(({ dataset }) => dataset.state);
  });

describe('the table with all its rows', () => {
  beforeEach(async () => {
    await visit().set({ open: 'table' });
    const showAll = visit().part('show-all');
    if (await showAll.isVisible()) await showAll.click();
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

  it('The search keeps its text at another stop, and says if nothing is found.', async () => {
    const { map, part, set } = visit();
    const field = part('search');
    await search('secretary of state');
    await set({ at: 'courier' });
    expect(await field.inputValue()).toBe('secretary of state');
    expect((await shown()).toSorted()).toEqual(['CA', 'MS']);
    await search('nobody said this');
    await map.locator('.no-rows').filter({ hasText: english.noRows }).waitFor();
    expect(await shown()).toEqual([]);
  });

  it('The list of levels filters the rows, follows the legend, and drops a level that the other count does not have.', async () => {
    const { map, part, set } = visit();
    const list = part('filter-level');
    const refused = map.locator('[part=legend] [data-select-level=refused]');
    await list.selectOption('refused');
    await expect.poll(async () => (await shown()).toSorted()).toEqual(['CA', 'DC', 'KY', 'MS']);
    expect(await refused.getAttribute('aria-pressed')).toBe('true');
    await refused.click();
    await expect.poll(() => list.inputValue()).toBe('');
    expect(await shown()).toHaveLength(51);
    await list.selectOption('unnamed');
    await expect.poll(shown).toHaveLength(45);
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

it.each([
  ['part=all-quotations', '[part=quotations] h3', '.quotation'],
  ['data-opens=table', '.answers-table h3', 'tbody tr'],
])(
  'A press on [%s] at the end of a window brings the heading and the first entry into sight.',
  async (button, ...parts) => {
    await visit().page.setViewportSize({ width: 1366, height: 650 });
    await visit().set({ state: 'MS' });
    const sight = await visit().onMap(
      (map, [pressed, ...shown]) => {
        const box = (selector: string) =>
          map.shadowRoot?.querySelector(selector)?.getBoundingClientRect() as DOMRect;
        scrollBy(0, box('[part=footer]').bottom - 560);
        map.shadowRoot?.querySelector<HTMLElement>(pressed as string)?.click();
        return shown.map((each) => [box(each).top >= 0, box(each).bottom <= innerHeight]);
      },
      [`[${button}]`, ...parts],
    );
    expect(sight.flat()).toEqual([true, true, true, true]);
  },
);
