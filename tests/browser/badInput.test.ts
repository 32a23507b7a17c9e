import { describe, expect, it } from 'vitest';
import { storyOfReports, storySaying } from './pages/otherStories.ts';
import { builtSite, twoFrames, type Visit } from './site.ts';

const { visiting } = builtSite();

/** Boxes of the figure that hold more than they show, and whatever is wider than the figure. */
const cutOff = ({ onMap }: Visit) =>
  onMap((map) => {
    const root = map.shadowRoot as ShadowRoot;
    const figure = root.querySelector('.figure') as HTMLElement;
    const bounds = figure.getBoundingClientRect();
    const clamped = '.lines, .brief, blockquote p, .summary, .quoted';
    const nameOf = (node: Element) => node.part.value || node.className || node.localName;
    const faults = new Set<string>();
    for (const node of root.querySelectorAll<HTMLElement>('.figure, .figure *')) {
      if (!(node instanceof HTMLElement) || node.clientWidth <= 1 || node.matches('select')) continue;
      if (!node.checkVisibility({ visibilityProperty: true })) continue;
      const { overflowX, overflowY } = getComputedStyle(node);
      const isCut = node.scrollWidth > node.clientWidth + 1 && overflowX !== 'visible';
      if (isCut) faults.add(`${nameOf(node)} is cut across: ${node.scrollWidth} in ${node.clientWidth}`);
      if (node.scrollHeight > node.clientHeight + 1 && overflowY === 'hidden' && !node.matches(clamped))
        faults.add(`${nameOf(node)} is cut below: ${node.scrollHeight} in ${node.clientHeight}`);
      const { left, right } = node.getBoundingClientRect();
      if (left < bounds.left - 1 || right > bounds.right + 1) faults.add(`${nameOf(node)} leaves the figure`);
    }
    return [...faults];
  });

/** Whether all that a text holds lies within its box: the words that are shown do not run over what is beside them. */
const isWithin = ({ onMap }: Visit, selector: string) =>
  onMap((map, each) => {
    const root = map.shadowRoot as ShadowRoot;
    const node = root.querySelector(each) as HTMLElement;
    const figure = (root.querySelector('.figure') as Element).getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].every(
      ({ left, right }) => left >= figure.left - 1 && right <= figure.right + 1,
    );
  }, selector);

describe.each([
  ['a quotation of 2,000 signs', 'They asked for every name that we keep. '.repeat(50)],
  ['an unbroken word of 300 signs', 'unbroken'.repeat(38).slice(0, 300)],
])('%s', (name, text) => {
  it.each([320, 360, 640, 1000])(
    `With ${name} a figure of %d px keeps its height, and card, tooltip, table and list hold it.`,
    (width) =>
      visiting({ width, record: storySaying(text) }, async (visit) => {
        const height = () => visit.map.evaluate((map) => map.getBoundingClientRect().height);
        const before = await height();
        await visit.shape('MS').hover();
        await visit.map.locator('[part=tooltip][data-placed]').waitFor();
        expect(await isWithin(visit, '[part=tooltip]')).toBe(true);
        await visit.set({ state: 'MS' });
        await twoFrames(visit);
        expect(await height()).toBe(before);
        expect(await isWithin(visit, '[part=card] blockquote')).toBe(true);
        expect(await visit.map.locator('.more').isVisible()).toBe(true);
        expect(await cutOff(visit)).toEqual([]);
        for (const open of ['quotations', 'table']) {
          await visit.set({ open });
          expect(await cutOff(visit), open).toEqual([]);
        }
        expect(
          await visit.page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
      }),
  );
});

describe.each([1, 200])('a story of %d reports', (reports) => {
  it.each([320, 1000])(
    `With ${reports} reports a chart of a figure %d px wide has a bar for each, and no label touches another.`,
    (width) =>
      visiting({ width, record: storyOfReports(reports) }, async (visit) => {
        const seen = await visit.onMap((map) => {
          const root = map.shadowRoot as ShadowRoot;
          const bars = [...root.querySelectorAll('[data-stop]')].map((bar) => bar.getBoundingClientRect());
          const chart = (root.querySelector('.columns') as Element).getBoundingClientRect();
          const touching = ['.numbers text', '.dates text'].flatMap((labels) => {
            const boxes = [...root.querySelectorAll(labels)].map((text) => text.getBoundingClientRect());
            return boxes.flatMap((a, i) =>
              boxes.slice(i + 1).filter((b) => a.left < b.right && b.left < a.right),
            );
          });
          const outside = [...root.querySelectorAll('.numbers text, .dates text')].filter((text) => {
            const { left, right } = text.getBoundingClientRect();
            return left < chart.left - 2 || right > chart.right + 2;
          });
          return {
            bars: bars.filter(({ width: across, height }) => across > 0 && height > 0).length,
            touching: touching.length,
            outside: outside.map(({ textContent }) => textContent),
            across: Math.round(
              Math.max(...bars.map(({ right }) => right)) - Math.min(...bars.map(({ left }) => left)),
            ),
            chart: Math.round(chart.width),
          };
        });
        expect(seen).toEqual({
          bars: reports,
          touching: 0,
          outside: [],
          across: seen.chart,
          chart: seen.chart,
        });
        expect(await cutOff(visit)).toEqual([]);
      }),
  );
});

describe('a host that leaves little room', () => {
  const within = (width: number, test: (visit: Visit) => Promise<void>) =>
    visiting({ width: 600, address: 'embed.html' }, async (visit) => {
      await visit.page.evaluate((px) => {
        document.body.style.width = `${px}px`;
      }, width);
      await twoFrames(visit);
      await test(visit);
    });

  it('In a host of 280 px nothing is cut, with a state chosen and without, and nothing scrolls.', () =>
    within(280, async (visit) => {
      for (const state of [null, 'MS', 'TX']) {
        await visit.set({ state });
        await twoFrames(visit);
        expect(await cutOff(visit), `${state}`).toEqual([]);
      }
    }));

  it('In a host of 240 px the map alone may scroll, and all else is whole.', () =>
    within(240, async (visit) => {
      for (const state of [null, 'MS', 'TX']) {
        await visit.set({ state });
        await twoFrames(visit);
        const faults = await cutOff(visit);
        expect(
          faults.filter((fault) => !fault.startsWith('map')),
          `${state}`,
        ).toEqual([]);
      }
    }));
});
