import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { type Clock, stopsOf } from '../../src/domain/stops.ts';
import { story } from '../fixtures/story.ts';
import { layoutShifts } from './harness/page.ts';
import { serve } from './harness/serve.ts';
import { started } from './harness/started.ts';
import { inPage, live, mapState, openMap, part, setMap } from './pages/mapPage.ts';
import { twoFrames } from './site.ts';

const site = started();

/** Opens the map in a viewport so high that all of the figure is in sight, where every shift counts. */
function inFigure(width: number, query: string, test: (page: Page) => Promise<void>): Promise<void> {
  return inPage(site.browser, { width, height: 3000 }, async ({ page }) => {
    await openMap(page, site.server, query);
    await test(page);
  });
}

/** Drags the date over all stops of a count by the pointer, and does something at each, once it is painted. */
async function drag(page: Page, clock: Clock, atStop: (stop: string) => Promise<void>): Promise<void> {
  const chart = page.locator('tally-map .chart');
  await chart.scrollIntoViewIfNeeded();
  const box = await chart.boundingBox();
  if (!box) throw new Error('There is no chart.');
  const seen = new Set<string>();
  for (let i = 0; i <= 40; i++) {
    await page.mouse.move(box.x + (i / 40) * box.width, box.y + box.height / 2);
    if (i === 0) await page.mouse.down();
    const { at } = await mapState(page);
    if (seen.has(at)) continue;
    seen.add(at);
    await twoFrames({ page });
    await atStop(at);
  }
  await page.mouse.up();
  expect(seen.size, 'stops that the drag came by').toBe(stopsOf(story, clock).length);
}

/** Waits until the panel is no longer held at its height, as it is in a drag. */
const settled = (page: Page) =>
  page.waitForFunction(() => {
    const panel = document.querySelector('tally-map')?.shadowRoot?.querySelector('[part=panel]');
    return (panel as HTMLElement).style.height === '';
  });

/** The rectangles of all that a selector finds, on the page. */
const rectangles = (page: Page, selector: string) =>
  page.evaluate((all) => {
    const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
    return Array.from(root.querySelectorAll(all), (node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      const name = node.getAttribute('part') ?? node.getAttribute('class');
      return [name, x + scrollX, y + scrollY, width, height].join(' ');
    });
  }, selector);

/** What stands above the panel in a narrow box. */
const above = '[part=headline], [part=legend], .controls, .stage, .timeline';

describe('the layout', () => {
  it.each([360, 1200])('Nothing moves while the page opens, %i px wide.', (width) =>
    inFigure(width, '', async (page) => {
      expect(await layoutShifts(page)).toEqual({ total: 0, entries: [] });
    }),
  );

  it.each([
    [1200, 'counted', ''],
    [1200, 'answered', '&state=KY'],
    [360, 'counted', ''],
  ] as const)(
    'Nothing moves while the date is dragged, %i px wide on "%s" with "%s".',
    (width, clock, query) =>
      inFigure(width, `?clock=${clock}${query}`, async (page) => {
        const before = (await layoutShifts(page)).entries.length;
        await drag(page, clock, async (at) => {
          expect((await layoutShifts(page)).entries.slice(before), at).toEqual([]);
        });
        await settled(page);
        expect((await layoutShifts(page)).entries.slice(before)).toEqual([]);
      }),
  );

  // In a narrow box the panel of a state is as high as its words, and only the foot stands below it.
  it.each([
    ['answered', '&state=KY'],
    ['counted', '&view=tiles'],
  ] as const)(
    'Nothing above the panel moves while the date is dragged, 360 px wide on "%s" with "%s".',
    (clock, query) =>
      inFigure(360, `?clock=${clock}${query}`, async (page) => {
        const before = await rectangles(page, above);
        expect(before).toHaveLength(5);
        await drag(page, clock, async (at) => {
          expect(await rectangles(page, above), at).toEqual(before);
        });
        await settled(page);
        expect(await rectangles(page, above)).toEqual(before);
      }),
  );

  it('Nothing moves when a state is chosen, another one, and let go, 1200 px wide.', () =>
    inFigure(1200, '', async (page) => {
      for (const state of ['MS', 'VT', null]) {
        await setMap(page, { state });
        expect((await layoutShifts(page)).entries, String(state)).toEqual([]);
      }
    }));

  it('Nothing above the panel moves when a state is chosen, another one, and let go, 360 px wide.', () =>
    inFigure(360, '', async (page) => {
      const before = await rectangles(page, above);
      for (const state of ['MS', 'VT', null]) {
        await setMap(page, { state });
        await twoFrames({ page });
        expect(await rectangles(page, above), String(state)).toEqual(before);
      }
    }));

  it.each([360, 1200])('Another view moves nothing outside the stage, %i px wide.', (width) =>
    inFigure(width, '', async (page) => {
      const around = '.figure > *, .bar > *, .controls > *';
      const before = await rectangles(page, around);
      expect(before.length).toBeGreaterThan(8);
      for (const view of ['tiles', 'map']) {
        await page.locator(`tally-map [data-view="${view}"]:not(.figure)`).click();
        await twoFrames({ page });
        expect((await mapState(page)).view).toBe(view);
        expect(await rectangles(page, around), view).toEqual(before);
      }
      expect(await layoutShifts(page)).toEqual({ total: 0, entries: [] });
    }),
  );
});

describe('a document that comes in two pieces', () => {
  /** Where the served panel may end in the first piece: the bytes before a citation, and how many came before it. */
  const cutsOf = (html: string) => {
    const start = html.indexOf('<section part="panel"');
    const within = html.slice(start, html.indexOf('<details class="answers"'));
    const cuts = [...within.matchAll(/<span class="citation"/g)].map(({ index }, citations) => ({
      bytes: Buffer.byteLength(html.slice(0, start + index)),
      citations,
    }));
    expect(cuts.length).toBeGreaterThan(3);
    return [cuts[1], cuts.at(-1)] as typeof cuts;
  };

  /** What moves in all where the first piece ends at a cut and is painted. */
  async function movesIn(folder: string, { bytes, citations }: ReturnType<typeof cutsOf>[number]) {
    let rest = () => {};
    const then = new Promise<void>((keep) => {
      rest = keep;
    });
    const cut = await serve(folder, {
      cut: (path) => (path === 'index.html' ? { bytes, then } : undefined),
    });
    let total = 0;
    await inPage(site.browser, { width: 360, height: 3000 }, async ({ page }) => {
      await page.goto(cut.url('index.html'), { waitUntil: 'commit' });
      await page.waitForFunction((n) => {
        const root = document.querySelector('tally-map')?.shadowRoot;
        const isPainted = performance.getEntriesByType('paint').length > 0;
        return isPainted && root?.querySelectorAll('[part=panel] .citation').length === n;
      }, citations);
      await twoFrames({ page });
      rest();
      await live(page);
      ({ total } = await layoutShifts(page));
    });
    await cut.close();
    return total;
  }

  it('A document that comes in two pieces is painted so that the second piece moves nothing.', async () => {
    for (const cut of cutsOf(await readFile(join(inject('dist'), 'index.html'), 'utf8')))
      expect(await movesIn(inject('dist'), cut), `cut at ${cut.bytes}`).toBe(0);
  });

  it('A panel that does not wait until it is whole is seen by these tests.', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tally-map-'));
    await cp(inject('dist'), folder, { recursive: true });
    const html = await readFile(join(folder, 'index.html'), 'utf8');
    const eager = html.replace(':not(:has(+*))', ':has(+never)');
    expect(eager).not.toBe(html);
    await writeFile(join(folder, 'index.html'), eager);
    const totals: number[] = [];
    for (const cut of cutsOf(eager)) totals.push(await movesIn(folder, cut));
    await rm(folder, { recursive: true });
    expect(Math.max(...totals)).toBeGreaterThan(0);
  });
});

describe('the count of shifts', () => {
  it('A part that moves, also with the press of a key, is seen by these tests.', () =>
    inFigure(1200, '', async (page) => {
      const total = async () => (await layoutShifts(page)).total;
      expect(await total()).toBe(0);
      await part(page, 'legend').evaluate((node: HTMLElement) => {
        node.style.marginTop = '60px';
      });
      await expect.poll(total).toBeGreaterThan(0);
      const before = await total();
      await page.evaluate(() => {
        addEventListener('keydown', () => {
          (document.querySelector('tally-map') as HTMLElement).style.marginTop = '40px';
        });
      });
      await part(page, 'slider').press('ArrowLeft');
      await expect.poll(total).toBeGreaterThan(before);
    }));
});
