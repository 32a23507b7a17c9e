import { afterEach, describe, expect, it } from 'vitest';
import type { Story } from '../../../src/story/form/schema.ts';
import { problemsOf, rawStory, reports } from '../../fixtures/story.ts';
import { sideways, unreadable } from '../measures/readable.ts';
import { builtSite, settled, twoFrames, type Visit } from '../site.ts';

const { visiting, kept } = builtSite();

/** A copy of the story that a test has changed, which still is a story. */
function storyWith(change: (copy: Story) => unknown): unknown {
  const copy = rawStory() as Story;
  change(copy);
  expect(problemsOf(copy)).toEqual([]);
  return copy;
}

/** A story with one stop on each count. */
const oneStop = () =>
  storyWith((copy) =>
    Object.assign(copy, {
      reports: {
        ...copy.reports,
        list: reports.filter(({ role, id }) => role === 'marker' || id === 'tribune'),
      },
      responses: copy.responses.filter(({ date }) => date === '2017-07-03'),
    }),
  );

/** The nth day after the end of June 2017. */
const day = (n: number): string => new Date(Date.UTC(2017, 5, 30 + n)).toISOString().slice(0, 10);

/** A story with 200 stops on each count. */
const manyStops = () =>
  storyWith((copy) => {
    const [first] = reports;
    const [answer] = copy.responses;
    const all = Array.from({ length: 200 }, (_, n) => n);
    Object.assign(copy, {
      reports: {
        ...copy.reports,
        list: [
          ...reports.filter(({ role }) => role === 'marker'),
          ...all.map((n) => ({ ...first, id: `day-${n}`, date: day(n), order: 1 })),
        ],
      },
      responses: all.map((n) => ({ ...answer, date: day(n), state: n % 2 ? 'CA' : 'TX', quotes: [] })),
    });
  });

/** What the chart shows: its bars, and texts that lie over one another or leave it. */
const chart = ({ onMap }: Visit) =>
  onMap((map) => {
    const root = map.shadowRoot as ShadowRoot;
    const box = (root.querySelector('[part=bars]') as Element).getBoundingClientRect();
    const bars = [...root.querySelectorAll('[part=bars] [data-stop]')];
    const drawn = bars.filter((bar) => {
      const { width, height } = bar.getBoundingClientRect();
      return width > 0 && height > 0;
    });
    const texts = ['.numbers', '.dates'].map((name) =>
      [...root.querySelectorAll(`[part=bars] ${name} text`)].map((node) => node.getBoundingClientRect()),
    );
    const left = (drawn[0] as Element).getBoundingClientRect().left;
    const right = (drawn.at(-1) as Element).getBoundingClientRect().right;
    return {
      bars: bars.length,
      drawn: drawn.length,
      share: (right - left) / box.width,
      chosen: root.querySelectorAll('.numbers [data-chosen=true], .dates [data-chosen=true]').length,
      faults: texts.flatMap((row) =>
        row.flatMap((a, i) => [
          ...(a.left < box.left - 2 || a.right > box.right + 2 ? ['a label leaves the chart'] : []),
          ...row
            .slice(i + 1)
            .filter((b) => a.left < b.right && b.left < a.right)
            .map(() => 'two labels overlap'),
        ]),
      ),
    };
  });

describe('a story of few or many stops', () => {
  it('A story of one stop has one bar over the whole chart, its number, and nothing to go to.', () =>
    visiting({ story: oneStop() }, async (visit) => {
      const { part, set, page, messages, pageErrors } = visit;
      for (const [count, number] of [
        ['reports', '5'],
        ['responses', '1'],
      ] as const) {
        await set({ count });
        for (const width of [360, 1000]) {
          await page.setViewportSize({ width, height: 900 });
          await settled(visit);
          const shown = await chart(visit);
          expect(shown).toMatchObject({ bars: 1, drawn: 1, chosen: 2, faults: [] });
          expect(shown.share).toBeGreaterThan(0.9);
        }
        expect(await part('tally').textContent()).toBe(number);
        const { at } = await visit.read();
        for (const key of ['ArrowLeft', 'Home', 'End', 'ArrowRight']) await part('slider').press(key);
        expect((await visit.read()).at).toBe(at);
        await part('play').click();
        await expect.poll(async () => (await visit.read()).playing).toBe(false);
      }
      expect([...messages, ...pageErrors]).toEqual([]);
    }));

  it('A story of 200 stops has a bar for each and no labels that overlap, at its first, a middle and its last stop.', () =>
    visiting({ story: manyStops() }, async (visit) => {
      const { set, page, part, read, messages, pageErrors } = visit;
      for (const count of ['reports', 'responses'] as const)
        for (const width of [320, 360, 1000]) {
          await page.setViewportSize({ width, height: 900 });
          for (const n of [0, 1, 97, 198, 199]) {
            await set({ count, at: count === 'reports' ? `day-${n}` : day(n) });
            await twoFrames(visit);
            const shown = await chart(visit);
            expect(shown, `${count} ${width} ${n}`).toMatchObject({
              bars: 200,
              drawn: 200,
              chosen: 2,
              faults: [],
            });
            expect(shown.share).toBeGreaterThan(0.9);
          }
        }
      await part('slider').press('ArrowLeft');
      await expect.poll(async () => (await read()).at).toBe(day(198));
      await part('next').click();
      await expect.poll(async () => (await read()).at).toBe(day(199));
      expect([...messages, ...pageErrors]).toEqual([]);
    }));
});

describe('a long text', () => {
  const quotation = (text: string) =>
    storyWith((copy) => {
      const quote = copy.responses.find(({ state }) => state === 'MS')?.quotes[0];
      Object.assign(quote as object, { text, lead: true });
    });

  /** The boxes of the figure that are wider than they may be, and the lines of the text on the card and in the tooltip. */
  const boxes = ({ onMap }: Visit) =>
    onMap((map) => {
      const root = map.shadowRoot as ShadowRoot;
      const figure = root.querySelector('.figure') as HTMLElement;
      const { left, right } = figure.getBoundingClientRect();
      const quoted =
        '[part=card] blockquote p, [part=tooltip] .quoted, [part=below] :is(blockquote, .quoted)';
      const lines = (selector: string) => {
        const node = root.querySelector<HTMLElement>(selector);
        return node && Math.round(node.clientHeight / Number.parseFloat(getComputedStyle(node).lineHeight));
      };
      return {
        height: figure.querySelector('.frame')?.getBoundingClientRect().height,
        cardLines: lines('[part=card] blockquote p'),
        tooltipLines: lines('[part=tooltip][data-placed] .quoted'),
        wide: [...root.querySelectorAll(quoted)]
          .filter((node) => node.checkVisibility())
          .filter((node) => {
            const box = node.getBoundingClientRect();
            return box.left < left - 1 || box.right > right + 1 || node.scrollWidth > node.clientWidth + 1;
          })
          .map((node) => `${node.localName}.${node.className}`),
        overflow: document.documentElement.scrollWidth > innerWidth,
      };
    });

  it.each([
    ['A quotation of 2,000 characters', 'The river is long. '.repeat(106).slice(0, 2000)],
    ['An unbroken word of 300 characters', 'unbroken'.repeat(38).slice(0, 300)],
  ])('%s is clamped on the card and in the tooltip, whole below, and never wider than its box.', (_, text) =>
    visiting({ story: quotation(text) }, async (visit) => {
      const { page, part, set, shape } = visit;
      for (const width of [320, 1000]) {
        await page.setViewportSize({ width, height: 900 });
        await set({ state: null, open: null });
        await settled(visit);
        const { height } = await boxes(visit);
        await shape('MS').hover();
        await part('tooltip').and(page.locator('[data-placed]')).waitFor();
        const hovered = await boxes(visit);
        expect(hovered).toMatchObject({ wide: [], overflow: false });
        expect(hovered.tooltipLines).toBe(3);
        await shape('MS').click();
        await part('card').locator('.more').waitFor();
        const chosen = await boxes(visit);
        expect(chosen).toMatchObject({ height, wide: [], overflow: false });
        expect(chosen.cardLines).toBeLessThanOrEqual(5);
        await part('card').locator('.more').click();
        await part('quotations').filter({ hasText: text }).waitFor();
        expect(await boxes(visit)).toMatchObject({ height, wide: [], overflow: false });
        await set({ open: 'table' });
        await part('search').fill('Mississippi');
        await part('table').locator('tr[data-state=MS]').waitFor();
        expect(await boxes(visit)).toMatchObject({ height, wide: [], overflow: false });
      }
    }),
  );
});

describe('a narrow host', () => {
  const visit = kept();
  afterEach(() => visit().onMap((map) => map.removeAttribute('style')));

  /** Gives the map so much room, in a page that is wider. */
  const give = async (width: number) => {
    await visit().onMap((map, to) => {
      Object.assign(map.style, { display: 'block', width: `${to}px` });
    }, width);
    await settled(visit());
  };
  const views = [
    {},
    { state: 'MS' },
    { state: 'TX', open: 'quotations' },
    { open: 'table' },
    { open: 'method' },
    { count: 'responses' },
    { view: 'tiles' },
  ] as const;

  it.each(views)(
    'In a host of 280 px nothing is cut and nothing scrolls sideways, with %o.',
    async (view) => {
      await give(280);
      await visit().set(view);
      await settled(visit());
      expect(await sideways(visit())).toEqual([]);
      expect(await unreadable(visit())).toEqual([]);
    },
  );

  it('In a host of 240 px the map alone may scroll.', async () => {
    await give(240);
    for (const view of views) {
      await visit().set({ count: 'reports', state: null, open: null, view: 'map', ...view });
      await settled(visit());
      const scrolling = (await sideways(visit())).filter((each) => !each.startsWith('div.map-box'));
      expect(scrolling, JSON.stringify(view)).toEqual([]);
      expect(await unreadable(visit()), JSON.stringify(view)).toEqual([]);
    }
  });

  it('A text that is cut and a box that scrolls are found: a control.', async () => {
    await give(280);
    await visit().onMap((map) => {
      const sentence = map.shadowRoot?.querySelector<HTMLElement>('[part=caption]');
      sentence?.style.setProperty('height', '10px');
      sentence?.style.setProperty('overflow', 'hidden');
      const time = map.shadowRoot?.querySelector<HTMLElement>('.row');
      time?.style.setProperty('overflow-x', 'scroll');
      time?.style.setProperty('width', '40px');
    });
    expect(await sideways(visit())).not.toEqual([]);
    expect(await unreadable(visit())).not.toEqual([]);
  });
});
