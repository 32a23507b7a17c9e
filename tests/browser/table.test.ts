import { beforeEach, describe, expect, it } from 'vitest';
import type { Response } from '../../src/domain/dataset.ts';
import type { Level } from '../../src/domain/levels.ts';
import { english } from '../../src/domain/messages.ts';
import { legendLevels, snapshotAt } from '../../src/domain/snapshots.ts';
import { type Clock, clocks } from '../../src/domain/stops.ts';
import { type Sorting, type SortKey, sortKeys, tableOrder } from '../../src/domain/tableOrder.ts';
import { counted } from '../fixtures/fold.ts';
import { rawRecord, record, stopNamed } from '../fixtures/record.ts';
import { inPage } from './pages/mapPage.ts';
import { builtSite, twoFrames, type Visit, type VisitOptions } from './site.ts';

const { visiting, kept } = builtSite();

/** One page whose table is sorted by name and not filtered before each test. */
function tidy(options?: VisitOptions): () => Visit {
  const visit = kept(options);
  beforeEach(() =>
    visit().onMap((map) => {
      const root = map.shadowRoot as ShadowRoot;
      root.querySelector<HTMLElement>('[part=show-all]')?.click();
      const byName = root.querySelector<HTMLElement>('[data-sort=state]');
      const order = () => byName?.closest('th')?.getAttribute('aria-sort');
      while (order() !== 'ascending') byName?.click();
    }),
  );
  return visit;
}

/** A row as the reader has it. */
interface Row {
  readonly postal: string;
  readonly level: string;
  readonly hidden: boolean;
  readonly text: string;
  /** The text of each column by its class. */
  readonly cells: Readonly<Record<string, string>>;
  readonly quoted: string | null;
  readonly marked: string | null;
  readonly none: boolean;
  /** The publishers named in the column of sources, and those named under the answer. */
  readonly sources: readonly string[];
  readonly countedBy: readonly string[];
}

const rows = ({ onMap }: Visit): Promise<Row[]> =>
  onMap((map) =>
    [...(map.shadowRoot as ShadowRoot).querySelectorAll<HTMLElement>('tbody tr[data-state][data-level]')].map(
      (row) => ({
        postal: row.dataset.state ?? '',
        level: row.dataset.level ?? '',
        hidden: !row.checkVisibility(),
        text: row.textContent ?? '',
        cells: Object.fromEntries(
          [...row.children].map((cell) => [cell.className, (cell as HTMLElement).innerText.trim()]),
        ),
        quoted: row.querySelector('td.said q')?.textContent ?? null,
        marked: row.querySelector('td.said .summary > b')?.textContent ?? null,
        none: row.querySelector('td.said .none') !== null,
        sources: [...row.querySelectorAll('td.source cite')].map((cite) => cite.textContent ?? ''),
        countedBy: [...row.querySelectorAll('td.answer .counted-by cite')].map(
          (cite) => cite.textContent ?? '',
        ),
      }),
    ),
  );

const shown = async (visit: Visit): Promise<string[]> =>
  (await rows(visit)).filter(({ hidden }) => !hidden).map(({ postal }) => postal);

/** The latest answer of a state by a day, reading the file from top to bottom. */
const latestBy = (postal: string, day: string): Response | undefined =>
  record.responses.reduce<Response | undefined>(
    (best, each) =>
      each.state === postal && each.date <= day && (!best || each.date >= best.date) ? each : best,
    undefined,
  );

describe('the table', () => {
  const visit = tidy({ address: '?view=table' });
  beforeEach(() => visit().set({ view: 'table' }));

  it('is a table with a caption, a head for each column and a head for each row', async () => {
    const counts = await visit().onMap((map) => {
      const table = map.shadowRoot?.querySelector('[part=table]') as HTMLTableElement;
      const count = (selector: string) => table.querySelectorAll(selector).length;
      return {
        element: table.localName,
        caption: table.caption?.textContent,
        columns: count('thead th[scope=col]'),
        rows: count('tbody tr > th[scope=row]:first-child'),
        heads: count('th'),
        cells: count('tbody td'),
        roles: [
          ...new Set(
            Array.from(
              table.querySelectorAll('[role]'),
              (node) => `${node.localName} ${node.getAttribute('role')}`,
            ),
          ),
        ].sort(),
      };
    });
    expect(counts).toEqual({
      element: 'table',
      caption: expect.stringContaining('July 5, 2017: 44 states and D.C. named so far.'),
      columns: 5,
      rows: 51,
      heads: 56,
      cells: 51 * 4,
      // Its own, said once more for browsers that forget them where the rows are laid out as blocks.
      roles: ['tbody rowgroup', 'td cell', 'th columnheader', 'th rowheader', 'thead rowgroup', 'tr row'],
    });
  });

  it('has in each of its 51 rows the answer, its day, what was said or a marked summary, and the source', async () => {
    const all = await rows(visit());
    expect(all).toHaveLength(51);
    const standing = counted('washington-post');
    for (const { postal, level, cells, quoted, marked, none, sources, countedBy } of all) {
      const latest = latestBy(postal, '2017-07-05');
      const told = record.levels[level as Level].label;
      expect(level, postal).toBe(standing[postal]?.level);
      expect(cells.answer, postal).toContain(told);
      expect(cells.date, postal).toMatch(latest ? /^(by )?(June|July) \d+$/ : /^$/);
      expect([quoted !== null || marked === 'Summary', none], postal).toEqual([
        latest !== undefined,
        latest === undefined,
      ]);
      if (latest) expect(sources, postal).toContain(record.sources[latest.source]?.publisher);
      else expect(cells.said, postal).toMatch(/^No answer on record by July 5/);
      if (level === 'unspecified') expect(countedBy.length, postal).toBeGreaterThan(0);
    }
  });

  const stops = ['washington-post', 'townhall', '2017-07-06', '2018-04-02'].map((id) => stopNamed(id));
  const orders = sortKeys.flatMap((by) => [false, true].map((descending) => ({ by, descending })));

  /** The one header that says how the table is sorted, of all that do. */
  const sortedHeads = ({ onMap }: Visit) =>
    onMap((map) =>
      [...(map.shadowRoot?.querySelectorAll('[aria-sort]:not([aria-sort=none])') ?? [])].map(
        (head) => `${head.querySelector('[data-sort]')?.getAttribute('data-sort')} ${head.ariaSort}`,
      ),
    );

  /** Presses a column's button until the table is sorted so. */
  async function sort({ part }: Visit, { by, descending }: Sorting): Promise<void> {
    const button = part('table').locator(`[data-sort="${by}"]`);
    const head = part('table').locator(`th:has([data-sort="${by}"])`);
    const due = descending ? 'descending' : 'ascending';
    for (let i = 0; i < 2 && (await head.getAttribute('aria-sort')) !== due; i++) await button.click();
  }

  const focusedSort = ({ onMap }: Visit) =>
    onMap((map) => (map.shadowRoot?.activeElement as HTMLElement | null)?.dataset.sort ?? null);

  it.each(stops)('is sorted by each of four columns, both ways round, at $id', async ({ clock, id }) => {
    await visit().set({ clock, at: id });
    const snapshot = snapshotAt(record, stopNamed(id));
    const seen = new Set<string>();
    for (const sorting of orders) {
      const name = `${sorting.by}, ${sorting.descending ? 'descending' : 'ascending'}`;
      await sort(visit(), sorting);
      const order = await shown(visit());
      expect(order, name).toEqual(tableOrder(record, snapshot, sorting, english));
      expect(await sortedHeads(visit())).toEqual([name.replace(',', '')]);
      seen.add(order.join());
    }
    expect(seen.size, 'orders that differ').toBeGreaterThan(6);
  });

  it('is sorted upward by a first press of a column, downward by a second, upward again by a third', async () => {
    for (const by of ['level', 'date', 'party', 'state'] as const) {
      const button = visit().part('table').locator(`[data-sort="${by}"]`);
      for (const due of ['ascending', 'descending', 'ascending']) {
        await button.click();
        expect(await sortedHeads(visit())).toEqual([`${by} ${due}`]);
      }
    }
  });

  it.each(sortKeys)('keeps the focus on the button that sorts by %s, and says the order', async (by) => {
    const before = sortKeys[(sortKeys.indexOf(by) + 1) % 4] as SortKey;
    await visit().part('table').locator(`[data-sort="${before}"]`).click();
    const button = visit().part('table').locator(`[data-sort="${by}"]`);
    await button.focus();
    for (const [key, way] of [
      ['Enter', 0],
      ['Space', 1],
    ] as const) {
      await visit().page.keyboard.press(key);
      expect(await focusedSort(visit())).toBe(by);
      expect(await visit().part('status').textContent()).toBe(english.sorted[by][way]);
    }
    expect(await button.evaluate((node) => node.matches(':focus-visible'))).toBe(true);
  });

  it('is sorted anew when the stop changes what it is sorted by', async () => {
    await sort(visit(), { by: 'date', descending: true });
    for (const { clock, id } of stops) {
      await visit().set({ clock, at: id });
      const due = tableOrder(
        record,
        snapshotAt(record, stopNamed(id)),
        { by: 'date', descending: true },
        english,
      );
      expect(await shown(visit()), id).toEqual(due);
    }
  });

  it('another order than the due one would be seen', async () => {
    await visit().onMap((map) => {
      const body = map.shadowRoot?.querySelector('tbody');
      body?.prepend(body.lastElementChild as Element);
    });
    const due = tableOrder(
      record,
      snapshotAt(record, stopNamed('washington-post')),
      { by: 'state', descending: false },
      english,
    );
    expect(await shown(visit())).not.toEqual(due);
    // Sorted both ways it is in order again.
    for (const descending of [true, false]) await sort(visit(), { by: 'state', descending });
    expect(await shown(visit())).toEqual(due);
  });
});

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The states whose rows hold a text or have it as postal code, among all 51. */
const holding = async (visit: Visit, sought: string): Promise<string[]> =>
  (await rows(visit))
    .filter(({ text, postal }) => plain(text).includes(plain(sought)) || plain(postal) === plain(sought))
    .map(({ postal }) => postal);

/** Rows that are in the table, hidden or not. */
const standing = ({ part }: Visit) => part('table').locator('tr[data-state][data-level]').count();

describe('the filters', () => {
  const visit = tidy();
  beforeEach(() => visit().set({ view: 'table' }));
  const search = (text: string) => visit().part('filter').fill(text);
  const choose = (level: string) => visit().part('filter-level').selectOption(level);

  const found: [what: string, text: string, postal: string, alone: boolean][] = [
    ['the name of a speaker', 'Delbert Hosemann', 'MS', true],
    ['a state’s name', 'Mississippi', 'MS', true],
    ['a state’s name with a space', 'district of', 'DC', true],
    ['a postal code', 'MS', 'MS', false],
    ['a postal code that no row shows', 'TX', 'TX', true],
    ['words of a quotation', 'should celebrate Independence Day', 'MS', true],
    ['other case', 'mISSISSIPPI', 'MS', true],
    ['diacritics that the row does not have', 'Mïssissippí', 'MS', true],
    ['space around the words', '  Mississippi ', 'MS', true],
  ];

  it.each(found)('finds by %s: "%s"', async (_, text, postal, alone) => {
    await search(text);
    const seen = await shown(visit());
    expect(seen).toContain(postal);
    if (alone) expect(seen).toEqual([postal]);
    expect(seen).toEqual(await holding(visit(), text.trim()));
    expect(await standing(visit())).toBe(51);
    expect(await visit().part('status').textContent()).toBe(english.rowsShown(seen.length, 51));
  });

  it('finds a speaker whose name has diacritics by a name without', () =>
    visiting(
      { record: JSON.parse(JSON.stringify(rawRecord()).replaceAll('Hosemann', 'Hosémann')) },
      async (visit) => {
        await visit.set({ view: 'table' });
        expect(await visit.part('table').textContent()).toContain('Hosémann');
        for (const text of ['hosemann', 'hosémann', 'HOSEMANN']) {
          await visit.part('filter').fill(text);
          expect(await shown(visit)).toEqual(['MS']);
        }
      },
    ));

  it('finds each state by its postal code', async () => {
    const all = (await rows(visit())).map(({ postal }) => postal);
    for (const postal of all) {
      await search(postal.toLowerCase());
      expect(await shown(visit())).toContain(postal);
    }
  });

  it.each(clocks)('shows the rows of each level of "%s" and hides the others', async (clock) => {
    await visit().set({ clock });
    const all = await rows(visit());
    const options = await visit().part('filter-level').locator('option').allTextContents();
    expect(options).toEqual(['All answers', ...legendLevels[clock].map((each) => record.levels[each].label)]);
    for (const level of legendLevels[clock]) {
      await choose(level);
      const due = all.filter((row) => row.level === level).map(({ postal }) => postal);
      expect(await shown(visit()), level).toEqual(due);
      expect(await standing(visit())).toBe(51);
      expect(
        await visit().part('legend').locator(`li[data-level="${level}"]`).getAttribute('data-count'),
      ).toBe(String(due.length));
    }
    await choose('');
    expect(await shown(visit())).toHaveLength(51);
  });

  it('work together', async () => {
    await search('Secretary of State');
    const byText = await shown(visit());
    await choose('refused');
    const both = (await rows(visit())).filter(
      ({ level, postal }) => level === 'refused' && byText.includes(postal),
    );
    expect(await shown(visit())).toEqual(both.map(({ postal }) => postal));
    expect(both.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThan(byText.length);
    expect(await standing(visit())).toBe(51);
    await search('');
    expect(
      (await rows(visit())).filter(({ hidden }) => !hidden).every(({ level }) => level === 'refused'),
    ).toBe(true);
  });

  it('keep while the table is sorted', async () => {
    await search('Secretary of State');
    const before = await shown(visit());
    await visit().part('table').locator('[data-sort="date"]').click();
    const after = await shown(visit());
    expect(after).not.toEqual(before);
    expect(after.toSorted()).toEqual(before.toSorted());
  });

  it('keep what is found at another stop and on the other clock: what is found there', async () => {
    const text = 'Secretary of State';
    await search(text);
    await choose('refused');
    const seen: string[] = [];
    for (const [clock, at] of [
      ['counted', 'townhall'],
      ['counted', 'washington-post'],
      ['answered', '2017-07-06'],
      ['answered', '2018-04-02'],
    ] as const) {
      await visit().set({ clock, at });
      const byText = await holding(visit(), text);
      const due = (await rows(visit())).filter(
        (row) => row.level === 'refused' && byText.includes(row.postal),
      );
      expect(await shown(visit()), at).toEqual(due.map(({ postal }) => postal));
      expect(await visit().part('filter').inputValue()).toBe(text);
      expect(await visit().part('filter-level').inputValue()).toBe('refused');
      seen.push(due.map(({ postal }) => postal).join());
    }
    expect(new Set(seen).size, 'different finds').toBeGreaterThan(1);
  });

  it('a level that the other clock does not have is let go there, the text kept', async () => {
    await search('a');
    await choose('unspecified');
    await visit().set({ clock: 'answered' });
    expect(await visit().part('filter-level').inputValue()).toBe('');
    expect(await shown(visit())).toEqual(await holding(visit(), 'a'));
  });

  it('nothing found is said, and a button shows all again', async () => {
    const none = visit().map.locator('.no-rows');
    expect(await none.isVisible()).toBe(false);
    await choose('refused');
    await search('no official said this');
    expect(await shown(visit())).toEqual([]);
    expect(await none.isVisible()).toBe(true);
    expect(await none.locator('span').innerText()).toBe('No answer matches.');
    expect(await standing(visit())).toBe(51);
    await none.getByRole('button', { name: 'Show all' }).click();
    expect(await none.isVisible()).toBe(false);
    expect(await shown(visit())).toHaveLength(51);
    expect(await visit().part('filter').inputValue()).toBe('');
    expect(await visit().part('filter-level').inputValue()).toBe('');
  });

  it('the button that shows all gives the focus to the field, since it goes itself', async () => {
    await search('no official said this');
    await visit().part('show-all').focus();
    await visit().page.keyboard.press('Enter');
    expect(await visit().onMap((map) => map.shadowRoot?.activeElement?.getAttribute('part'))).toBe('filter');
  });

  it('the same is found in the list at the foot', async () => {
    await visit().set({ view: 'map' });
    await visit().map.locator('.answers > summary').click();
    await search('Hosemann');
    expect(await shown(visit())).toEqual(['MS']);
    await visit().set({ view: 'table' });
    expect(await shown(visit())).toEqual(['MS']);
    await visit().set({ view: 'map' });
  });

  it.each(clocks)('the level and the legend of "%s" are one, both ways', async (clock) => {
    await visit().set({ clock });
    const pressed = () =>
      visit()
        .part('legend')
        .locator('.hold')
        .evaluateAll((all) =>
          all.filter((each) => each.ariaPressed === 'true').map((each) => each.dataset.hold),
        );
    for (const level of legendLevels[clock]) {
      await choose(level);
      expect(await pressed()).toEqual([level]);
      await choose('');
      expect(await pressed()).toEqual([]);
      await visit().part('legend').locator(`[data-hold="${level}"]`).click();
      expect(await visit().part('filter-level').inputValue()).toBe(level);
      expect((await rows(visit())).every((row) => row.hidden === (row.level !== level))).toBe(true);
      await visit().part('legend').locator(`[data-hold="${level}"]`).click();
      expect(await visit().part('filter-level').inputValue()).toBe('');
    }
  });

  it('a row that is taken out would be seen', async () => {
    const row = await visit().onMap((map) => {
      const first = map.shadowRoot?.querySelector('tbody tr') as HTMLElement;
      const next = first.nextSibling;
      first.remove();
      Object.assign(window, { putBack: () => next?.before(first) });
      return first.dataset.state;
    });
    expect(await standing(visit())).toBe(50);
    expect(await shown(visit())).not.toContain(row);
    await visit().page.evaluate(() => (window as unknown as { putBack(): void }).putBack());
  });
});

/** What is wider than its box, of the page, the figure, the scroller and the table. */
const overflowing = ({ onMap }: Visit) =>
  onMap((map) => {
    const root = map.shadowRoot as ShadowRoot;
    return [document.documentElement, ...root.querySelectorAll('.figure, .table-scroller, table')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map((node) => `${node.className || node.localName}: ${node.scrollWidth} in ${node.clientWidth}`);
  });

describe.each([320, 480, 720, 1200])('at %i px', (width) => {
  const visit = tidy({ width, height: 900 });
  const ways = ['table', 'map'].flatMap((view) => clocks.map((clock) => [view, clock] as const));

  /** Shows the table in the map's place, or as the opened list at the foot. */
  async function show(view: string, clock: Clock): Promise<void> {
    await visit().set({ view, clock, at: clock === 'counted' ? 'washington-post' : '2018-04-02' });
    if (view === 'map') await visit().map.locator('.answers > summary').click();
    expect(await shown(visit())).toHaveLength(51);
  }

  it.each(ways)('nothing scrolls sideways with the view "%s" on "%s"', async (view, clock) => {
    await show(view, clock);
    expect(await overflowing(visit())).toEqual([]);
    await visit().part('filter').fill('Secretary');
    expect(await overflowing(visit())).toEqual([]);
    await visit().part('filter').fill('no official said this');
    expect(await overflowing(visit())).toEqual([]);
    await visit().part('show-all').click();
    if (view === 'map') await visit().map.locator('.answers > summary').click();
  });

  it('a cell that is too wide would be seen', async () => {
    await show('table', 'counted');
    await visit().onMap((map) => {
      const said = map.shadowRoot?.querySelector('td.said') as HTMLElement;
      said.append(Object.assign(document.createElement('i'), { className: 'wide' }));
      (said.lastElementChild as HTMLElement).style.cssText = 'display: inline-block; width: 3000px';
    });
    expect(await overflowing(visit())).not.toEqual([]);
    await visit().onMap((map) => map.shadowRoot?.querySelector('.wide')?.remove());
  });

  it('in the map’s place it is as high as the map’s box and stands where that stands', async () => {
    const box = (selector: string) =>
      visit()
        .map.locator(selector)
        .evaluate((node) => {
          const { x, y, width, height } = node.getBoundingClientRect();
          return [x, y, width, height].map((each) => Math.round(each * 2) / 2);
        });
    const due = await box('[part=map]');
    const controls = await box('.controls');
    await visit().set({ view: 'table' });
    expect(await box('.table-scroller')).toEqual(due);
    expect(await box('.controls')).toEqual(controls);
  });

  /** Where the head and the first row stand below the scroller's top, in CSS pixels, scrolled by so much. */
  const scrolled = (by: number) =>
    visit().onMap((map, top) => {
      const root = map.shadowRoot as ShadowRoot;
      const scroller = root.querySelector('.table-scroller') as HTMLElement;
      scroller.scrollTop = top;
      const from = scroller.getBoundingClientRect().top;
      const at = (selector: string) =>
        Math.round((root.querySelector(selector) as Element).getBoundingClientRect().top - from);
      const head = root.querySelector('thead th.state') as Element;
      const { left, top: y, width, height } = head.getBoundingClientRect();
      const over = root.elementFromPoint(left + width / 2, y + height / 2);
      return {
        by: scroller.scrollTop,
        head: at('thead th.state'),
        row: at('tbody tr'),
        onTop: head.contains(over),
      };
    }, by);

  it('its head stays in place while the rows scroll under it', async () => {
    await visit().set({ view: 'table' });
    const atTop = await scrolled(0);
    expect(atTop.row).toBeGreaterThan(atTop.head);
    const head = (await scrolled(120)).head;
    expect(head).toBeGreaterThanOrEqual(0);
    expect(head).toBeLessThan(8);
    for (const by of [300, 1000, 100_000]) {
      const seen = await scrolled(by);
      expect(seen.by).toBeGreaterThan(250);
      expect(seen.head, `scrolled by ${seen.by}`).toBe(head);
      expect(seen.row, `scrolled by ${seen.by}`).toBeLessThan(0);
      expect(seen.onTop, `scrolled by ${seen.by}`).toBe(true);
    }
    await scrolled(0);
  });

  it('a head that scrolls along would be seen', async () => {
    await visit().set({ view: 'table' });
    await visit().onMap((map) => {
      for (const node of map.shadowRoot?.querySelectorAll<HTMLElement>('thead, thead *') ?? [])
        node.style.position = 'static';
    });
    expect((await scrolled(300)).head).toBeLessThan(-100);
    await visit().onMap((map) => {
      for (const node of map.shadowRoot?.querySelectorAll<HTMLElement>('thead, thead *') ?? [])
        node.style.position = '';
    });
  });

  it('it is a table for assistive technology', async () => {
    await visit().set({ view: 'table' });
    await twoFrames(visit());
    const session = await visit().page.context().newCDPSession(visit().page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    await session.detach();
    const count = (role: string) => nodes.filter((node) => !node.ignored && node.role?.value === role).length;
    expect({ tables: count('table'), rows: count('row'), heads: count('rowheader') }).toEqual({
      tables: 1,
      rows: 52,
      heads: 51,
    });
    expect(count('columnheader')).toBeGreaterThanOrEqual(4);
  });
});

describe('in a drag of the date', () => {
  /** The rows as they are in the moment of the input, and once the drag has paused. */
  const dragged = ({ page }: Visit, scrolled: number) =>
    page.evaluate(async (top) => {
      const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
      const scroller = root.querySelector('.table-scroller') as HTMLElement;
      const slider = root.querySelector('[part=slider]') as HTMLInputElement;
      scroller.scrollTop = top;
      const box = scroller.getBoundingClientRect();
      const rows = [...root.querySelectorAll<HTMLElement>('tbody tr')];
      slider.value = '0';
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      const atOnce = rows.map((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return { text: row.textContent, inSight: bottom > box.top && top < box.bottom };
      });
      const skipped = rows.filter((row) => getComputedStyle(row).contentVisibility === 'auto').length;
      await new Promise((done) => setTimeout(done, 450));
      const left = rows.filter((row) => getComputedStyle(row).contentVisibility === 'auto').length;
      return { atOnce, settled: rows.map((row) => row.textContent), skipped, left };
    }, scrolled);

  it.each([0, 1200])(
    'draws the rows in sight at once, and the others once it pauses: scrolled by %i px',
    (by) =>
      visiting({ address: '?view=table' }, async (visit) => {
        const { atOnce, settled } = await dragged(visit, by);
        expect(atOnce.filter(({ inSight }) => inSight).length).toBeGreaterThan(3);
        for (const [i, { text, inSight }] of atOnce.entries()) if (inSight) expect(text).toBe(settled[i]);
        expect(
          atOnce.some(({ text }, i) => text !== settled[i]),
          'some are left for later',
        ).toBe(true);
        const at = await visit.onMap((map) => map.getAttribute('at') ?? map.at);
        await visit.set({ clock: 'answered' });
        await visit.set({ clock: 'counted', at });
        expect((await rows(visit)).map(({ text }) => text)).toEqual(settled);
      }),
  );

  it('shows at once what a filter finds at the new date', () =>
    visiting({ address: '?view=table' }, async (visit) => {
      const [atOnce, settled] = await visit.page.evaluate(async () => {
        const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
        const slider = root.querySelector('[part=slider]') as HTMLInputElement;
        const found = () =>
          [...root.querySelectorAll<HTMLElement>('tbody tr:not([hidden])')].map((row) => row.dataset.state);
        root.querySelector<HTMLElement>('[data-hold=plain]')?.click();
        slider.value = '0';
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        const now = found();
        await new Promise((done) => setTimeout(done, 450));
        return [now, found()];
      });
      expect(settled?.length).toBeGreaterThan(20);
      expect(atOnce).toEqual(settled);
    }));

  it('leaves out rows out of sight only until it ends, since assistive technology is not told of them', () =>
    visiting({ address: '?view=table' }, async (visit) => {
      const { skipped, left } = await dragged(visit, 0);
      expect({ skipped, left }).toEqual({ skipped: 51, left: 0 });
    }));
});

describe('without JavaScript', () => {
  const visit = kept();

  it.each([320, 1200])('all 51 rows can be read at %i px, and nothing among them is dead', async (width) => {
    const browser = visit().page.context().browser();
    if (!browser) throw new Error('The page has no browser.');
    await inPage(browser, { width, javaScriptEnabled: false }, async ({ page }) => {
      await page.goto(visit().server.url('index.html'));
      const seen = await page.evaluate(() => {
        const answers = document.querySelector('tally-map')?.shadowRoot?.querySelector('.answers') as Element;
        const visible = (node: Element) =>
          node.checkVisibility({ visibilityProperty: true }) && node.getBoundingClientRect().height > 0;
        const all = (selector: string) => [...answers.querySelectorAll(selector)].filter(visible);
        return {
          rows: all('tbody tr[data-state]').length,
          controls: all('input, select, button, summary, [tabindex]').map((node) => node.outerHTML),
          links: all('a').length,
          dead: all('a:not([href])').length,
          caption: all('caption').length,
        };
      });
      expect(seen).toEqual({ rows: 51, controls: [], links: expect.any(Number), dead: 0, caption: 1 });
      expect(seen.links).toBeGreaterThan(40);
    });
  });

  it('where script runs, the fields and buttons are there to be found', async () => {
    await visit().set({ view: 'table' });
    expect(await visit().map.locator('.answers :is(input, select, .sort)').count()).toBe(6);
    expect(await visit().part('filter').isVisible()).toBe(true);
  });
});
