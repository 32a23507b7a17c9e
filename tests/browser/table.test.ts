import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { english } from '../../src/domain/messages.ts';
import { legendLevels, snapshotAt } from '../../src/domain/snapshots.ts';
import { type SortKey, sortKeys, tableOrder } from '../../src/domain/tableOrder.ts';
import { restAfter } from '../../src/view/atRest.ts';
import { rawStory, stopNamed, story } from '../fixtures/story.ts';
import { inNoTime } from './pages/count.ts';
import { inPage } from './pages/mapPage.ts';
import { builtSite, type Visit, type VisitOptions } from './site.ts';

const { visiting, kept } = builtSite();

/** One page that shows the table, sorted by name and not filtered, before each test. */
function tidy(options?: VisitOptions): () => Visit {
  const visit = kept(options);
  beforeEach(async () => {
    await visit().set({ view: 'table' });
    await visit().onMap((map) => {
      const root = map.shadowRoot as ShadowRoot;
      root.querySelector<HTMLElement>('[part=show-all]')?.click();
      const byName = root.querySelector<HTMLElement>('[data-sort=state]');
      const order = () => byName?.closest('th')?.getAttribute('aria-sort');
      while (order() !== 'ascending') byName?.click();
    });
  });
  return visit;
}

/** The postal codes and texts of the rows that are to be seen, in their order. */
const rows = ({ onMap }: Visit) =>
  onMap((map) =>
    [...(map.shadowRoot as ShadowRoot).querySelectorAll<HTMLElement>('tbody tr[data-state]')]
      .filter((row) => row.checkVisibility())
      .map((row) => ({
        postal: row.dataset.state ?? '',
        level: row.dataset.level ?? '',
        text: row.innerText.replace(/\s+/g, ' '),
      })),
  );

const shown = async (visit: Visit): Promise<string[]> => (await rows(visit)).map(({ postal }) => postal);

/** The order in which the rows are due. */
const due = (id: string, by: SortKey, descending = false): string[] =>
  tableOrder(story, snapshotAt(story, stopNamed(id)), { by, descending }, english);

describe('the rows', () => {
  const visit = tidy();

  it('A row tells the answer, its day, what was said and the source, for each of the 51.', async () => {
    const all = await rows(visit());
    expect(all).toHaveLength(51);
    const textOf = (postal: string) => all.find((row) => row.postal === postal)?.text;
    expect(textOf('MS')).toBe(
      'Mississippi Refused outright June 30 ' +
        'My reply is short, and the river is long: they may go and swim in it ' +
        'Tom Boyd (R), Secretary of State Mississippi Secretary of State',
    );
    expect(textOf('TX')).toContain('Summary · The state said that it would share its public file.');
    expect(textOf('NY')).toContain('by July 5');
    expect(textOf('VT')).toContain('No answer on record by July 5');
    await visit().set({ at: 'courier' });
    expect((await rows(visit())).find(({ postal }) => postal === 'KY')?.text).toContain(
      'Counted, no detail The Courier',
    );
  });

  it('On a narrow screen each of the 51 rows can be read as well, and nothing is wider than its box.', async () => {
    const overflowing = () =>
      visit().onMap((map) =>
        [
          document.documentElement,
          ...(map.shadowRoot as ShadowRoot).querySelectorAll('.figure, .table-scroller, table'),
        ]
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
          .map((node) => node.className || node.localName),
      );
    for (const width of [320, 1200]) {
      await visit().page.setViewportSize({ width, height: 900 });
      expect(await shown(visit())).toHaveLength(51);
      expect(await overflowing(), `${width} px`).toEqual([]);
    }
  });
});

describe('sorting', () => {
  const visit = tidy();

  /** The columns that say that the table is sorted by them, and how. */
  const sorted = () =>
    visit().onMap((map) =>
      [...(map.shadowRoot?.querySelectorAll('[aria-sort]:not([aria-sort=none])') ?? [])].map(
        (head) => `${head.querySelector('[data-sort]')?.getAttribute('data-sort')} ${head.ariaSort}`,
      ),
    );
  const button = (by: SortKey) => visit().part('table').locator(`[data-sort="${by}"]`);

  it.each(['level', 'date', 'party', 'state'] as const)(
    'A press on the column “%s” sorts by it upward, the next one downward, and the focus stays there.',
    async (by) => {
      await visit().set({ at: 'gazette' });
      const before = sortKeys.find((key) => key !== by) as SortKey;
      await button(before).click();
      await button(by).focus();
      for (const [key, way] of [
        ['Enter', 'ascending'],
        ['Space', 'descending'],
      ] as const) {
        await visit().page.keyboard.press(key);
        expect(await sorted()).toEqual([`${by} ${way}`]);
        expect(await shown(visit())).toEqual(due('gazette', by, way === 'descending'));
        expect(await button(by).evaluate((node) => node.matches(':focus-visible'))).toBe(true);
      }
    },
  );

  it('The table is sorted anew when a stop changes what it is sorted by.', async () => {
    await button('date').click();
    for (const [count, at] of [
      ['reports', 'ledger'],
      ['responses', '2018-01-03'],
    ] as const) {
      await visit().set({ count, at });
      expect(await shown(visit()), at).toEqual(due(at, 'date'));
    }
  });
});

describe('the filters', () => {
  const visit = tidy();
  const search = (text: string) => visit().part('filter').fill(text);
  const choose = (level: string) => visit().part('filter-level').selectOption(level);

  it.each([
    ['the name of a speaker', 'Tom Boyd', ['MS']],
    ['a state’s name', 'Mississippi', ['MS']],
    ['a postal code that no row shows', 'TX', ['TX']],
    ['words of a quotation', 'the river is long', ['MS']],
    ['other capitals', 'mISSISSIPPI', ['MS']],
    ['diacritics that the row does not have', 'Mïssissippí', ['MS']],
    ['words with space around them', '  Mississippi ', ['MS']],
    ['what several rows hold', 'Secretary of State', ['CA', 'MS']],
  ])('The search finds a row by %s.', async (_, text, found) => {
    await search(text);
    expect(await shown(visit())).toEqual(found);
    expect(await visit().part('status').textContent()).toBe(english.rowsShown(found.length, 51));
  });

  it('A name with diacritics is found by one without.', () => {
    const record = JSON.parse(JSON.stringify(rawStory()).replaceAll('Boyd', 'Bóyd'));
    return visiting({ record, address: '?view=table' }, async (other) => {
      for (const text of ['boyd', 'bóyd']) {
        await other.part('filter').fill(text);
        expect(await shown(other)).toEqual(['MS']);
      }
    });
  });

  it.each([
    ['reports', 'tribune'],
    ['responses', '2017-07-06'],
  ] as const)(
    'The list of levels on "%s" shows the rows of one level, and is one with the legend.',
    async (count, at) => {
      await visit().set({ count, at });
      const all = await rows(visit());
      const legend = visit().part('legend');
      for (const level of legendLevels[count]) {
        const wearing = all.filter((row) => row.level === level).map(({ postal }) => postal);
        await choose(level);
        expect(await shown(visit()), level).toEqual(wearing);
        expect(await legend.locator('[aria-pressed=true]').getAttribute('data-hold')).toBe(level);
        await legend.locator(`[data-hold="${level}"]`).click();
        expect(await visit().part('filter-level').inputValue()).toBe('');
        expect(await shown(visit())).toHaveLength(51);
      }
      await legend.locator('[data-hold=refused]').click();
      expect(await visit().part('filter-level').inputValue()).toBe('refused');
    },
  );

  it('Search and level work together, and hold while the table is sorted and at another stop.', async () => {
    await search('d');
    await choose('refused');
    const found = await shown(visit());
    expect(found).toEqual(['CA', 'DC', 'KY', 'MS']);
    await visit().part('table').locator('[data-sort=date]').click();
    expect((await shown(visit())).toSorted()).toEqual(found);
    await visit().set({ at: 'ledger' });
    expect(await visit().part('filter').inputValue()).toBe('d');
    expect((await shown(visit())).toSorted()).toEqual(['CA', 'MS']);
  });

  it('A level that the other count does not have is let go there, and the search is kept.', async () => {
    await search('Mississippi');
    await choose('plain');
    await visit().set({ count: 'responses' });
    expect(await visit().part('filter-level').inputValue()).toBe('');
    expect(await shown(visit())).toEqual(['MS']);
  });

  it('Where nothing is found that is said, and a button shows all rows again and gives the field the focus.', async () => {
    const none = visit().map.locator('.no-rows');
    expect(await none.isVisible()).toBe(false);
    await choose('refused');
    await search('nobody said this');
    expect(await shown(visit())).toEqual([]);
    expect(await none.locator('span').innerText()).toBe('No answer matches.');
    await none.getByRole('button', { name: 'Show all' }).focus();
    await visit().page.keyboard.press('Enter');
    expect(await none.isVisible()).toBe(false);
    expect(await shown(visit())).toHaveLength(51);
    expect(await visit().part('filter').inputValue()).toBe('');
    expect(await visit().onMap((map) => map.shadowRoot?.activeElement?.getAttribute('part'))).toBe('filter');
  });

  it('The list at the foot of the map is filtered as the table is.', async () => {
    await visit().set({ view: 'map' });
    await visit().map.locator('.answers > summary').click();
    await search('Boyd');
    expect(await shown(visit())).toEqual(['MS']);
    await visit().set({ view: 'table' });
    expect(await shown(visit())).toEqual(['MS']);
  });
});

describe('a drag of the date over the table', () => {
  const visit = tidy();
  beforeAll(() => visit().page.count.install());

  /** Moves the slider to the first stop, as a drag does. */
  const dragToFirst = () =>
    visit()
      .part('slider')
      .evaluate((slider: HTMLInputElement) => {
        slider.value = '0';
        slider.dispatchEvent(new Event('input', { bubbles: true }));
      });

  it('A drag draws the rows in sight at once, and the others, and all for the ear, once it pauses.', async () => {
    const { page, onMap } = visit();
    const state = () =>
      onMap((map) => {
        const root = map.shadowRoot as ShadowRoot;
        const box = (root.querySelector('.table-scroller') as Element).getBoundingClientRect();
        return Array.from(root.querySelectorAll<HTMLElement>('tbody tr'), (row) => {
          const { top, bottom } = row.getBoundingClientRect();
          return {
            text: row.textContent,
            isInSight: bottom > box.top && top < box.bottom,
            isSkipped: getComputedStyle(row).contentVisibility === 'auto',
          };
        });
      });
    const [atOnce, settled] = await inNoTime(page, async () => {
      await dragToFirst();
      const before = await state();
      await page.count.runFor(2 * restAfter);
      return [before, await state()] as const;
    });
    expect(atOnce.filter(({ isInSight }) => isInSight).length).toBeGreaterThan(3);
    for (const [i, { text, isInSight }] of atOnce.entries())
      if (isInSight) expect(text).toBe(settled[i]?.text);
    expect(settled.some(({ isSkipped }) => isSkipped)).toBe(false);
    expect((await rows(visit())).find(({ postal }) => postal === 'TX')?.text).toContain('Not named yet');
  });

  it('A drag shows at once what a filter finds at the new date.', async () => {
    await visit().part('legend').locator('[data-hold=plain]').click();
    const found = await inNoTime(visit().page, async () => {
      await dragToFirst();
      return shown(visit());
    });
    expect(found).toHaveLength(49);
    expect(found).toContain('TX');
  });
});

describe('where no script runs', () => {
  const visit = kept();

  it('All 51 rows can be read where no script runs, and no dead control is among them.', async () => {
    const browser = visit().page.context().browser();
    if (!browser) throw new Error('The page has no browser.');
    await inPage(browser, { width: 320, javaScriptEnabled: false }, async ({ page }) => {
      await page.goto(visit().server.url('index.html'));
      const seen = await page.evaluate(() => {
        const answers = document.querySelector('tally-map')?.shadowRoot?.querySelector('.answers') as Element;
        const count = (selector: string) =>
          [...answers.querySelectorAll(selector)].filter(
            (node) =>
              node.checkVisibility({ visibilityProperty: true }) && node.getBoundingClientRect().height > 0,
          ).length;
        return {
          rows: count('tbody tr[data-state]'),
          captions: count('caption'),
          controls: count('input, select, button, summary, [tabindex]'),
          deadLinks: count('a:not([href])'),
        };
      });
      expect(seen).toEqual({ rows: 51, captions: 1, controls: 0, deadLinks: 0 });
    });
  });
});
