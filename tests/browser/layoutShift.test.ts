import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { type Clock, stopsOf } from '../../src/domain/stops.ts';
import type { TallyMapElement } from '../../src/element/tallyMapElement.ts';
import { record } from '../fixtures/record.ts';
import { layoutShifts } from './harness/page.ts';
import { serve } from './harness/serve.ts';
import { started } from './harness/started.ts';
import { inPage, live, mapState, openMap, part, setMap } from './pages/mapPage.ts';
import { twoFrames } from './site.ts';

const site = started();

/** What is done at each stop, once it is painted. */
type AtStop = (stop: string) => Promise<void>;

/** The ways to go through all stops of the shown clock. */
const scrubs: Record<string, (page: Page, clock: Clock, atStop: AtStop) => Promise<void>> = {
  async 'the keyboard'(page, clock, atStop) {
    await part(page, 'slider').focus();
    for (const key of [
      'Home',
      ...stopsOf(record, clock)
        .slice(1)
        .map(() => 'ArrowRight'),
    ]) {
      await page.keyboard.press(key);
      await twoFrames({ page });
      await atStop((await mapState(page)).at);
    }
  },
  async 'the pointer'(page, clock, atStop) {
    const chart = page.locator('tally-map .chart');
    await chart.scrollIntoViewIfNeeded();
    const box = await chart.boundingBox();
    if (!box) throw new Error('There is no chart.');
    const y = box.y + box.height / 2;
    const seen = new Set<string>();
    await page.mouse.move(box.x, y);
    await page.mouse.down();
    const step = clock === 'counted' ? box.width / 28 : 8;
    for (let x = 0; x < box.width + step; x += step) {
      await page.mouse.move(box.x + x, y);
      const { at } = await mapState(page);
      if (seen.has(at)) continue;
      seen.add(at);
      await twoFrames({ page });
      await atStop(at);
    }
    await page.mouse.up();
    expect(seen.size, 'stops that the drag came by').toBeGreaterThan(clock === 'counted' ? 6 : 25);
  },
  async 'its property'(page, clock, atStop) {
    for (const { id } of stopsOf(record, clock)) {
      await setMap(page, { at: id });
      await twoFrames({ page });
      await atStop(id);
    }
  },
};

/** Opens the map in a viewport so high that all of the figure is in sight, where every shift counts. */
function inFigure(
  width: number,
  clock: Clock,
  state: string | null,
  test: (page: Page) => Promise<void>,
  view = 'map',
): Promise<void> {
  return inPage(site.browser, { width, height: 3000 }, async ({ page }) => {
    const query = new URLSearchParams({ clock, view, ...(state && { state }) });
    await openMap(page, site.server, `?${query}`);
    await test(page);
  });
}

describe('nothing moves', () => {
  it.each([360, 768, 1200])('while the page opens at %d px', (width) =>
    inPage(site.browser, { width, height: 3000 }, async ({ page }) => {
      await openMap(page, site.server);
      await page.waitForTimeout(500);
      expect(await layoutShifts(page)).toEqual({ total: 0, entries: [] });
    }),
  );

  const still = [
    [1200, 'counted', null],
    [1200, 'counted', 'MS'],
    [1200, 'answered', 'MS'],
    [360, 'counted', null],
  ] as const;

  it.each(still)(
    'at %d px on the clock "%s" with %s pinned, by whatever the stops are changed',
    (width, clock, state) =>
      inFigure(width, clock, state, async (page) => {
        const moved: string[] = [];
        let before = 0;
        const look = async (when: string) => {
          const { entries } = await layoutShifts(page);
          for (const { value, sources } of entries.slice(before))
            moved.push(`${when}: ${value} ${JSON.stringify(sources)}`);
          before = entries.length;
        };
        await look('the opening of this view');
        for (const [way, scrub] of Object.entries(scrubs)) {
          await scrub(page, clock, (at) => look(`${way}, by ${at}`));
          await page.waitForTimeout(400);
          await look(`${way}, at rest`);
        }
        expect(moved).toEqual([]);
        expect((await layoutShifts(page)).total).toBe(0);
      }),
  );
});

describe('in the tiles', () => {
  const widths = [320, 360, 480, 768, 1200];

  const scrubbed = [...widths.map((width) => [width, 'counted'] as const), [360, 'answered'] as const];

  it.each(scrubbed)(
    'nothing above the panel moves at %d px while the pointer passes all stops of "%s"',
    (width, clock) =>
      inFigure(
        width,
        clock,
        null,
        async (page) => {
          await page.waitForTimeout(400);
          const opening = (await layoutShifts(page)).entries.length;
          const first = await rectangles(page);
          await scrubs['the pointer']?.(page, clock, async (at) => {
            expect((await rectangles(page)).told, `at ${at}`).toEqual(first.told);
          });
          await page.waitForTimeout(400);
          expect((await rectangles(page)).told, 'at rest').toEqual(first.told);
          // In a narrow box the panel, which stands below all controls, settles to its content at rest.
          if (clock === 'counted' || width >= 740)
            expect((await layoutShifts(page)).entries.slice(opening)).toEqual([]);
        },
        'tiles',
      ),
  );

  /** All but the stage, whose content is what changes. */
  const aroundStage = (page: Page) =>
    page.evaluate(() => {
      const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
      return [...root.querySelectorAll('.figure > *, .bar > *, .controls > *')].map((node) => {
        const { x, y, width, height } = node.getBoundingClientRect();
        return [node.getAttribute('part') ?? node.getAttribute('class'), x, y, width, height].join(' ');
      });
    });

  it.each(widths)('and back to the map, the switch moves nothing outside the stage at %d px', (width) =>
    inFigure(width, 'counted', null, async (page) => {
      const before = await aroundStage(page);
      expect(before.length).toBeGreaterThan(8);
      for (const view of ['tiles', 'map', 'tiles', 'map']) {
        await page.locator(`tally-map [data-view="${view}"]:not(.figure)`).click();
        await twoFrames({ page });
        expect((await mapState(page)).view).toBe(view);
        expect(await aroundStage(page), view).toEqual(before);
      }
      expect(await layoutShifts(page)).toEqual({ total: 0, entries: [] });
    }),
  );

  it('a stage of another height would be seen by it', () =>
    inFigure(360, 'counted', null, async (page) => {
      const before = await aroundStage(page);
      await page.locator('tally-map .stage').evaluate((node: HTMLElement) => {
        node.style.height = '200px';
      });
      expect(await aroundStage(page)).not.toEqual(before);
      expect((await layoutShifts(page)).total).toBeGreaterThan(0);
    }));
});

/** The rectangles, on the page, of all that stands above the panel; and whether the panel hides some of its content. */
const rectangles = (page: Page) =>
  page.evaluate(() => {
    const root = (document.querySelector('tally-map') as TallyMapElement).shadowRoot as ShadowRoot;
    const panel = root.querySelector('[part=panel]') as HTMLElement;
    const parts = [...root.querySelectorAll('.figure > *, [part]')].filter(
      (node) =>
        panel.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING &&
        !node.matches('[part=tooltip], [part=caption], [part=date], [part=status]') &&
        !node.contains(panel),
    );
    const told = parts.map((node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      const name = node.getAttribute('part') ?? node.getAttribute('class');
      return [name, x + scrollX, y + scrollY, width, height].join(' ');
    });
    const { top, height } = panel.getBoundingClientRect();
    const content = panel.querySelector('.scroller') as HTMLElement;
    return { told: [...told, `panel top ${top + scrollY}`], clipped: content.offsetHeight > height };
  });

/** Begins to note each change of the panel's height, with the milliseconds since the last input that changed the stop. */
const watchPanel = (page: Page) =>
  page.evaluate(() => {
    const map = document.querySelector('tally-map') as TallyMapElement;
    const root = map.shadowRoot as ShadowRoot;
    const panel = root.querySelector('[part=panel]') as HTMLElement;
    const slider = root.querySelector('[part=slider]') as Element;
    let input = performance.now();
    let stopped = input;
    const note = () => {
      input = performance.now();
    };
    for (const type of ['keydown', 'pointerdown', 'pointermove']) addEventListener(type, note, true);
    let prototype = Object.getPrototypeOf(map);
    while (!Object.hasOwn(prototype, 'at')) prototype = Object.getPrototypeOf(prototype);
    const at = Object.getOwnPropertyDescriptor(prototype, 'at') as PropertyDescriptor;
    Object.defineProperty(map, 'at', {
      get: () => at.get?.call(map),
      set(value) {
        note();
        at.set?.call(map, value);
      },
    });
    let { offsetHeight } = panel;
    const changes: number[] = [];
    new MutationObserver(() => {
      stopped = input;
    }).observe(slider, { attributeFilter: ['aria-valuetext'] });
    const look = () => {
      if (panel.offsetHeight === offsetHeight) return;
      offsetHeight = panel.offsetHeight;
      changes.push(Math.round(performance.now() - stopped));
    };
    new ResizeObserver(look).observe(panel);
    // At once, where the panel settles: a slow machine may have the next input before it looks at sizes.
    new MutationObserver(look).observe(panel, { attributeFilter: ['style'] });
    Object.assign(window, { panelChanges: changes });
  });

const panelChanges = (page: Page) =>
  page.evaluate(() => (window as unknown as { panelChanges: number[] }).panelChanges);

describe('in a narrow box where the panel’s content differs from stop to stop', () => {
  const cases = [
    ['counted', 'NH'],
    ['answered', 'MS'],
  ] as const;

  it.each(cases)(
    'on the clock "%s" with %s pinned, all above the panel stays, and the panel changes its height at rest only',
    (clock, state) =>
      inFigure(360, clock, state, async (page) => {
        await page.waitForTimeout(400);
        const first = await rectangles(page);
        await watchPanel(page);
        for (const [way, scrub] of Object.entries(scrubs)) {
          await scrub(page, clock, async (at) => {
            expect((await rectangles(page)).told, `${way}, at ${at}`).toEqual(first.told);
          });
          await page.waitForTimeout(500);
          const rest = await rectangles(page);
          expect(rest.told, `${way}, at rest`).toEqual(first.told);
          expect(rest.clipped, `whether the panel still hides some of its content, ${way}`).toBe(false);
          await setMap(page, { at: stopsOf(record, clock)[0]?.id ?? null });
          await page.waitForTimeout(500);
        }
        const changes = await panelChanges(page);
        expect(changes.length, 'changes of height').toBeGreaterThan(1);
        for (const since of changes)
          expect(since, 'milliseconds of rest before a change').toBeGreaterThanOrEqual(299);
      }),
  );
});

describe('a document that comes in two pieces', () => {
  /** The byte within the line below the headline, where only its day is there yet. */
  const cutInLine = (html: string): number =>
    Buffer.byteLength(html.slice(0, html.indexOf('<span part="caption"')));

  /** The bytes before each tag of the served panel whose text may break otherwise once the rest is there. */
  const cutsOf = (html: string): number[] => {
    const panel = html.indexOf('part="panel"');
    const within = html.slice(panel, html.indexOf('part="answers"'));
    return [...within.matchAll(/<(?:span class="citation"|summary)/g)].map(({ index }) =>
      Buffer.byteLength(html.slice(0, panel + index)),
    );
  };

  /** What moves in all, with the first piece ended before each of those tags and painted. */
  async function movesIn(folder: string, width: number, bytes: number): Promise<number> {
    let rest = () => {};
    const then = new Promise<void>((keep) => {
      rest = keep;
    });
    const cut = await serve(folder, {
      cut: (path) => (path === 'index.html' ? { bytes, then } : undefined),
    });
    let total = 0;
    await inPage(site.browser, { width, height: 3000 }, async ({ page }) => {
      await page.goto(cut.url('index.html'), { waitUntil: 'commit' });
      await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
      await page.waitForTimeout(60);
      rest();
      await live(page);
      ({ total } = await layoutShifts(page));
    });
    await cut.close();
    return total;
  }

  it('is painted so that the second piece moves nothing', async () => {
    const all = cutsOf(await readFile(join(inject('dist'), 'index.html'), 'utf8'));
    const cuts = all.filter((_, index) => index % 3 === 0);
    expect(cuts.length).toBeGreaterThan(4);
    for (const bytes of [...cuts, cutInLine(await readFile(join(inject('dist'), 'index.html'), 'utf8'))])
      expect(await movesIn(inject('dist'), 360, bytes), `cut at ${bytes}`).toBe(0);
  });

  it('would move something if the panel did not wait until it is whole', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tally-map-'));
    await cp(inject('dist'), folder, { recursive: true });
    const html = await readFile(join(folder, 'index.html'), 'utf8');
    const eager = html.replace(':not(:has(+*))', ':has(+never)');
    expect(eager).not.toBe(html);
    await writeFile(join(folder, 'index.html'), eager);
    const totals: number[] = [];
    for (const bytes of cutsOf(eager).slice(0, 4)) totals.push(await movesIn(folder, 360, bytes));
    await rm(folder, { recursive: true });
    expect(Math.max(...totals)).toBeGreaterThan(0);
  });
});

describe('the count of shifts', () => {
  it.each(['[part=legend]', '.timeline'])('sees %s move within the shadow root', (selector) =>
    inFigure(1200, 'counted', null, async (page) => {
      expect((await layoutShifts(page)).total).toBe(0);
      await page.locator(`tally-map ${selector}`).evaluate((node: HTMLElement) => {
        node.style.marginTop = '60px';
      });
      await expect.poll(async () => (await layoutShifts(page)).total).toBeGreaterThan(0);
    }),
  );

  it('sees a change that comes with a press of a key', () =>
    inFigure(1200, 'counted', null, async (page) => {
      await page.evaluate(() => {
        addEventListener('keydown', () => {
          (document.querySelector('tally-map') as HTMLElement).style.marginTop = '40px';
        });
      });
      await part(page, 'slider').focus();
      await page.keyboard.press('ArrowLeft');
      await expect.poll(async () => (await layoutShifts(page)).total).toBeGreaterThan(0);
    }));
});
