import { describe, expect, it } from 'vitest';
import { postals } from '../../../src/geography/places.ts';
import { rawStory } from '../../fixtures/story.ts';
import { boxesOf } from '../measures/targetBoxes.ts';
import { builtSite, type Visit } from '../site.ts';

const made = builtSite();
const published = builtSite('published');

/** At most eight stops of so many: the ends, their neighbours and some between. */
const some = (stops: number): number[] =>
  [...new Set([0, 1, 2, stops >> 2, stops >> 1, stops - 3, stops - 2, stops - 1])].filter(
    (index) => index >= 0 && index < stops,
  );

/** The made-up story with so many reports, each a day after the one before and naming a state more, up to forty. */
function storyOfReports(count: number): unknown {
  const story = rawStory() as { reports: { list: Record<string, unknown>[] } };
  const [stop, markers] = [true, false].map((isStop) =>
    story.reports.list.filter(({ role }) => (role === 'stop') === isStop),
  ) as [[object], object[]];
  const reports = Array.from({ length: count }, (_, index) => {
    const named = postals.filter((postal) => postal !== 'DC').slice(0, Math.min(40, index + 1));
    const date = new Date(Date.UTC(2017, 5, 30 + index)).toISOString().slice(0, 10);
    const tally = { states: named.length, dc: false };
    return { ...stop[0], id: `report-${index}`, date, order: 1, tally, named: { unsorted: named } };
  });
  return { ...story, open: undefined, reports: { ...story.reports, list: [...reports, ...markers] } };
}

/** What the chart shows of the shown stop. */
const chartOf = ({ onMap }: Visit) =>
  onMap((map) => {
    const root = map.shadowRoot as ShadowRoot;
    const slider = root.querySelector('[part=slider]') as HTMLInputElement;
    const { left, width } = slider.getBoundingClientRect();
    const share = (node: Element | null) => {
      const box = (node as Element).getBoundingClientRect();
      return ((box.left + box.right) / 2 - left) / width;
    };
    const bars = [...root.querySelectorAll('[data-stop]')];
    const behind = bars.filter((bar) => bar.getAttribute('data-ahead') === 'false');
    const shown = behind.at(-1) as Element;
    const textOf = (selector: string) => root.querySelector(selector)?.textContent?.trim() ?? '';
    return {
      at: map.at,
      stops: bars.map((bar) => bar.getAttribute('data-stop') ?? ''),
      range: [slider.min, slider.max, slider.value].map(Number),
      valueText: slider.getAttribute('aria-valuetext'),
      date: textOf('.day').replace(/^As of /, ''),
      caption: textOf('[part=caption]').replaceAll('\u00a0', ' '),
      tally: textOf('[part=tally]'),
      number: textOf('.numbers [data-shown=true]'),
      behind: behind.length,
      shown: shown.getAttribute('data-stop'),
      shownTally: shown.getAttribute('data-tally'),
      handle: share(root.querySelector('.handle rect')),
      bar: share(shown),
    };
  });

/** Compares the chart, the slider and the texts of the stop. */
async function expectAgreement(visit: Visit, index: number): Promise<void> {
  const chart = await chartOf(visit);
  const { length } = chart.stops;
  expect(chart.at).toBe(chart.stops[index]);
  expect(chart.range).toEqual([0, length - 1, index]);
  expect(chart.valueText?.startsWith(`${chart.date}: ${chart.tally}`)).toBe(true);
  expect(chart.valueText?.endsWith(`. ${chart.caption}`)).toBe(true);
  expect([chart.shown, chart.behind]).toEqual([chart.at, index + 1]);
  expect([chart.number, chart.shownTally]).toEqual([chart.tally, chart.tally]);
  expect(chart.handle).toBeCloseTo((index + 0.5) / length, 2);
  expect(chart.bar).toBeCloseTo((index + 0.5) / length, 2);
}

/** Clicks into the chart over a stop’s bar. */
async function clickBar(visit: Visit, index: number, of: number): Promise<void> {
  const slider = visit.part('slider');
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error('There is no slider.');
  await visit.page.mouse.click(box.x + ((index + 0.5) / of) * box.width, box.y + box.height / 2);
}

const stepsSeen = async (visit: Visit): Promise<boolean[]> => [
  await visit.part('previous').isVisible(),
  await visit.part('next').isVisible(),
];

/** What holds of a chart with so many stops. */
function behaves(visit: () => Visit, count: 'reports' | 'responses', stops: number, isThin: boolean): void {
  it(`With ${stops} stops by ${count} the slider, the handle, the bar and the spoken value agree after a press on each of some bars.`, async () => {
    await visit().set({ count });
    expect((await chartOf(visit())).stops).toHaveLength(stops);
    for (const index of some(stops)) {
      await clickBar(visit(), index, stops);
      await expectAgreement(visit(), index);
    }
  });

  it(`With ${stops} stops by ${count} there are ${isThin ? '' : 'no '}buttons for single steps in sight, at 360 and at 1000 pixels.`, async () => {
    await visit().set({ count });
    for (const width of [360, 1000]) {
      await visit().page.setViewportSize({ width, height: 900 });
      expect(await stepsSeen(visit())).toEqual([isThin, isThin]);
    }
    if (!isThin) return;
    const { stops: ids } = await chartOf(visit());
    await visit().set({ at: ids[1] as string });
    await visit().part('previous').click();
    await expectAgreement(visit(), 0);
    expect(await visit().part('previous').getAttribute('aria-disabled')).toBe('true');
    await visit().part('next').click();
    await expectAgreement(visit(), 1);
    await visit().set({ at: ids.at(-1) as string });
    expect(await visit().part('next').getAttribute('aria-disabled')).toBe('true');
  });
}

describe('the published story', () => {
  const visit = published.kept({ address: 'embed.html', width: 1000 });
  behaves(visit, 'reports', 7, false);
  behaves(visit, 'responses', 54, true);

  it('A press on the switch of the counts does not move it, at any width.', async () => {
    for (const width of [320, 360, 520, 700, 760, 1000, 1100]) {
      await visit().page.setViewportSize({ width, height: 900 });
      const boxes = () => boxesOf(visit().map.locator('[data-count-by]'));
      await visit().set({ count: 'reports' });
      const before = await boxes();
      await visit().set({ count: 'responses' });
      expect(await boxes(), `${width}`).toEqual(before);
    }
  });
});

describe('a story of 200 reports', () => {
  const visit = made.kept({ story: storyOfReports(200), width: 360 });
  behaves(visit, 'reports', 200, true);
});

describe('a story of one report', () => {
  const visit = made.kept({ story: storyOfReports(1), width: 360 });

  it('With one stop there is one bar with the handle below it and nothing to play, and no key and no press changes the stop.', async () => {
    await expectAgreement(visit(), 0);
    await clickBar(visit(), 0, 1);
    await visit().part('slider').focus();
    for (const key of ['ArrowRight', 'End', 'PageDown', 'Home']) await visit().page.keyboard.press(key);
    await expectAgreement(visit(), 0);
    expect(await stepsSeen(visit())).toEqual([false, false]);
    expect(await visit().part('play').isVisible()).toBe(false);
    expect(await visit().heard()).toEqual([]);
  });
});
