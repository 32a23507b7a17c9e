import { beforeAll, describe, expect, it } from 'vitest';
import { type Clock, clocks, stopsOf } from '../../src/domain/stops.ts';
import { dwell } from '../../src/state/playback.ts';
import { story } from '../fixtures/story.ts';
import { inNoTime } from './pages/clock.ts';
import { builtSite, type Visit } from './site.ts';

const { visiting, kept } = builtSite();
const idsOf = (clock: Clock) => stopsOf(story, clock).map(({ id }) => id);
const reports = idsOf('counted');

/** Where the cursor stands at each stop, and the chart's middle, in CSS pixels of the viewport. */
interface Chart {
  xs: number[];
  y: number;
}

/** Measures the chart of a count, and leaves its last stop shown. */
const chartOf = ({ onMap }: Visit, clock: Clock): Promise<Chart> =>
  onMap(
    (map, [which, ids]) => {
      const root = map.shadowRoot as ShadowRoot;
      const timeline = root.querySelector('.timeline') as Element;
      timeline.scrollIntoView({ block: 'center' });
      map.clock = which;
      const xs = ids.map((id) => {
        map.at = id;
        return root.querySelector('.cursor line')?.getBoundingClientRect().x ?? Number.NaN;
      });
      const { top, height } = timeline.getBoundingClientRect();
      return { xs, y: top + height / 2 };
    },
    [clock, idsOf(clock)] as const,
  );

describe('the pointer on the chart', () => {
  const visit = kept();

  it.each(clocks)('A press on the chart of "%s" goes to the stop that stands there.', async (clock) => {
    const { xs, y } = await chartOf(visit(), clock);
    const went: string[] = [];
    for (const x of xs) {
      await visit().page.mouse.click(x, y);
      went.push((await visit().read()).at);
    }
    expect(went).toEqual(idsOf(clock));
  });

  it('A press between two stops goes to the nearer one.', async () => {
    const { xs, y } = await chartOf(visit(), 'counted');
    const [, left, right] = xs as [number, number, number];
    await visit().page.mouse.click(left + (right - left) * 0.4, y);
    expect((await visit().read()).at).toBe(reports[1]);
    await visit().page.mouse.click(left + (right - left) * 0.6, y);
    expect((await visit().read()).at).toBe(reports[2]);
  });

  it('A drag shows every stop on its way, and the host hears of the last one only.', async () => {
    const { page, read, onMap, heard } = visit();
    const { xs, y } = await chartOf(visit(), 'counted');
    await onMap((map) => {
      const visited: string[] = [];
      Object.assign(map, { visited });
      const slider = map.shadowRoot?.querySelector('[part=slider]') as Element;
      new MutationObserver(() => visited.push(map.at)).observe(slider, {
        attributeFilter: ['aria-valuetext'],
      });
    });
    const before = (await heard()).length;
    await page.mouse.move(xs.at(-1) as number, y);
    await page.mouse.down();
    for (const x of xs.toReversed()) await page.mouse.move(x, y, { steps: 3 });
    // The drag goes on beyond the chart.
    await page.mouse.move(2, y - 300);
    expect((await read()).at).toBe(reports[0]);
    expect(await heard()).toHaveLength(before);
    await page.mouse.up();
    expect((await heard()).slice(before).map(({ detail }) => detail.at)).toEqual([reports[0]]);
    const visited = await onMap((map) => (map as unknown as { visited: string[] }).visited);
    expect([...new Set(visited)]).toEqual(reports.slice(0, -1).toReversed());
  });

  it('A pointer that only passes over the chart, or presses another button, leaves the date alone.', async () => {
    const { page, read } = visit();
    const { xs, y } = await chartOf(visit(), 'counted');
    await page.mouse.move(xs[0] as number, y);
    await page.mouse.click(xs[0] as number, y, { button: 'middle' });
    expect((await read()).at).toBe(reports.at(-1));
    await page.mouse.click(xs[0] as number, y);
    expect((await read()).at).toBe(reports[0]);
  });

  it('After a press on the chart the arrow keys go on from there.', async () => {
    const { xs, y } = await chartOf(visit(), 'counted');
    await visit().page.mouse.click(xs[1] as number, y);
    await visit().page.keyboard.press('ArrowRight');
    expect((await visit().read()).at).toBe(reports[2]);
  });
});

describe('the buttons beside the slider', () => {
  const visit = kept();

  it('The buttons walk through every stop, and say at the ends that they lead nowhere.', async () => {
    const { part, read, set } = visit();
    await set({ at: reports[0] as string });
    const ends = async () => [
      await part('previous').getAttribute('aria-disabled'),
      await part('next').getAttribute('aria-disabled'),
    ];
    expect(await ends()).toEqual(['true', 'false']);
    for (const id of [...reports.slice(1), reports.at(-1)]) {
      await part('next').click({ force: true });
      expect((await read()).at).toBe(id);
    }
    expect(await ends()).toEqual(['false', 'true']);
    for (const id of [...reports.toReversed().slice(1), reports[0]]) {
      await part('previous').click({ force: true });
      expect((await read()).at).toBe(id);
    }
  });
});

describe('play', () => {
  const visit = kept();
  beforeAll(() => visit().page.clock.install());
  const pressed = () => visit().part('play').getAttribute('aria-pressed');

  it('Play begins again at the first stop, shows every stop and ends at the last.', async () => {
    const { page, part, read } = visit();
    await inNoTime(page, async () => {
      await part('play').evaluate((button: HTMLElement) => button.click());
      const seen = [(await read()).at];
      for (const _ of reports.slice(1)) {
        expect(await pressed()).toBe('true');
        await page.clock.runFor(dwell.counted);
        seen.push((await read()).at);
      }
      expect(seen).toEqual(reports);
      expect(await pressed()).toBe('false');
      await page.clock.runFor(3 * dwell.counted);
      expect((await read()).at).toBe(reports.at(-1));
    });
  });

  it('Play is paused by a second press, by a press on the chart and by the other count.', async () => {
    const { page, part, read, set } = visit();
    const { xs, y } = await chartOf(visit(), 'counted');
    const pauses = {
      'a second press': () => part('play').click(),
      'a press on the chart': () => page.mouse.click(xs[1] as number, y),
      'the other count': () => part('clock').locator('[data-clock=answered]').click(),
    };
    for (const [name, pause] of Object.entries(pauses)) {
      await set({ at: reports[0] as string });
      await part('play').click();
      expect((await read()).playing, name).toBe(true);
      await pause();
      expect((await read()).playing, name).toBe(false);
    }
  });
});

describe('the hint on the chart', () => {
  it('The words “Drag the date” are there until the date is changed, and do not come back.', () =>
    visiting({}, async ({ map, shape, part }) => {
      const hint = map.getByText('Drag the date');
      await shape('TX').click();
      expect(await hint.isVisible()).toBe(true);
      await part('slider').press('ArrowLeft');
      expect(await hint.isVisible()).toBe(false);
      await shape('CA').click();
      expect(await hint.isVisible()).toBe(false);
    }));
});
