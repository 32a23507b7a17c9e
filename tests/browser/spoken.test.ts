import { describe, expect, it } from 'vitest';
import { type clocks, stopsOf } from '../../src/domain/stops.ts';
import { dwell } from '../../src/state/playback.ts';
import { pauseAfter } from '../../src/view/atRest.ts';
import { record } from '../fixtures/record.ts';
import { builtSite, type Visit } from './site.ts';

const { visiting, kept } = builtSite();

type Listening = typeof window & { __spoken: string[] };

/** Notes each message of the live region from now on. */
const listen = ({ onMap }: Visit): Promise<void> =>
  onMap((map) => {
    const spoken: string[] = [];
    (window as Listening).__spoken = spoken;
    const status = map.shadowRoot?.querySelector('[part=status]') as Element;
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) spoken.push(node.textContent ?? '');
    }).observe(status, { childList: true, subtree: true });
  });

/** The messages since they were last asked for. */
const spoken = ({ page }: Visit): Promise<string[]> =>
  page.evaluate(() => (window as Listening).__spoken.splice(0));

/** Plays a clock from its first stop to its last, and gives what was spoken at each. */
async function playThrough(visit: Visit, clock: (typeof clocks)[number]): Promise<string[][]> {
  const { page, part, set } = visit;
  const stops = stopsOf(record, clock);
  await set({ clock, at: stops.at(-1)?.id ?? null });
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  await listen(visit);
  await part('play').evaluate((button: HTMLElement) => button.click());
  const messages = [await spoken(visit)];
  for (const _ of stops.slice(1)) {
    await page.clock.runFor(dwell[clock]);
    messages.push(await spoken(visit));
  }
  await page.clock.runFor(3 * dwell[clock]);
  expect(await spoken(visit), 'nothing more is spoken at the end').toEqual([]);
  expect((await visit.read()).playing).toBe(false);
  return messages;
}

describe('while it plays, the live region speaks once a stop', () => {
  it('on the press’s clock: the day, who is added, and the figure', () =>
    visiting({}, async (visit) => {
      expect((await playThrough(visit, 'counted')).map((each) => each.join(' | '))).toEqual([
        'June 30: 19 states.',
        'June 30: 8 more states; 27.',
        'July 1: 2 more states, Georgia and Kansas; 29.',
        'July 3: 6 more states and D.C.; 35 and D.C.',
        'July 4: 7 more states; 42 and D.C.',
        'July 4: 2 more states, Idaho and New Hampshire; 44 and D.C.',
        'July 5: no state is added; 44 and D.C.',
      ]);
    }));

  it('on the states’ clock: the day, who answers, and the figure', () =>
    visiting({}, async (visit) => {
      const messages = await playThrough(visit, 'answered');
      expect(messages.map((each) => each.length)).toEqual(stopsOf(record, 'answered').map(() => 1));
      expect(messages.flat().filter((each) => !/^[^:]+: .+ answers?; \d+( and D\.C)?\.$/.test(each))).toEqual(
        [],
      );
      expect(new Set(messages.flat()).size).toBe(messages.length);
    }));
});

describe('a reader’s own step', () => {
  const visit = kept();

  it('by a button is spoken once, as the stop’s sentence', async () => {
    await listen(visit());
    await visit().part('previous').click();
    expect(await spoken(visit())).toEqual([
      'July 4, 2017: 44 states and D.C. named so far. CNN counts the same; the names are as listed by WiredPen.',
    ]);
    await visit().part('next').click();
    expect(await spoken(visit())).toEqual([
      'July 5, 2017: 44 states and D.C. named so far. The Washington Post counts “at least 44” states.',
    ]);
    await visit().part('next').click({ force: true });
    expect(await spoken(visit()), 'beyond the last stop').toEqual([]);
  });

  it('on the slider is spoken by the slider itself, and not a second time', async () => {
    await visit().part('slider').focus();
    await listen(visit());
    for (const key of ['ArrowLeft', 'Home', 'PageUp', 'End']) await visit().page.keyboard.press(key);
    expect(await spoken(visit())).toEqual([]);
    expect(await visit().part('slider').getAttribute('aria-valuetext')).toBe(
      'July 5, 2017: 44 states and D.C. named so far. The Washington Post counts “at least 44” states.',
    );
  });
});

describe('a drag', () => {
  it('is spoken once it pauses, as the stop where it does, and the states have their new names then', () =>
    visiting({}, async (visit) => {
      const { onMap, page } = visit;
      await listen(visit);
      const name = () =>
        onMap((map) => map.shadowRoot?.querySelector('.shapes [data-state=GA]')?.getAttribute('aria-label'));
      const before = await name();
      const during = await onMap((map) => {
        const slider = map.shadowRoot?.querySelector('[part=slider]') as HTMLInputElement;
        for (const stop of ['5', '4', '3', '2', '1']) {
          slider.value = stop;
          slider.dispatchEvent(new Event('input', { bubbles: true }));
        }
        return map.shadowRoot?.querySelector('.shapes [data-state=GA]')?.getAttribute('aria-label');
      });
      expect(during).toBe(before);
      await page.waitForTimeout(pauseAfter + 100);
      expect(await spoken(visit)).toEqual([
        'June 30, 2017: 27 states named so far. The Hill, as reported by Axios, counts 24.',
      ]);
      expect(await name()).not.toBe(before);
    }));
});

describe('a state that is chosen before a drag has ended', () => {
  it('is spoken', () =>
    visiting({}, async (visit) => {
      const { onMap, page } = visit;
      await listen(visit);
      await onMap(async (map, wait) => {
        const slider = map.shadowRoot?.querySelector('[part=slider]') as HTMLInputElement;
        slider.value = '5';
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((done) => setTimeout(done, wait));
        map.state = 'MS';
      }, pauseAfter + 50);
      await page.waitForTimeout(pauseAfter + 100);
      expect(await spoken(visit)).toEqual([
        'July 4, 2017: 44 states and D.C. named so far. CNN counts the same; the names are as listed by WiredPen.',
        'Mississippi: Refused outright.',
      ]);
    }));
});

describe('a press on the timeline while it plays', () => {
  it('is spoken once, as the stop’s sentence and not as play tells it', () =>
    visiting({}, async (visit) => {
      const { page, part, map, read } = visit;
      await listen(visit);
      await part('play').click();
      await spoken(visit);
      const box = await map.locator('.timeline').boundingBox();
      if (!box) throw new Error('there is no timeline');
      await page.mouse.click(box.x + box.width - 20, box.y + box.height / 2);
      await page.waitForTimeout(pauseAfter + 100);
      expect((await read()).playing).toBe(false);
      expect(await part('slider').evaluate((slider: HTMLInputElement) => slider.value)).not.toBe('0');
      expect(await spoken(visit)).toEqual([
        'July 5, 2017: 44 states and D.C. named so far. The Washington Post counts “at least 44” states.',
      ]);
    }));
});

describe('what a reader does is spoken once', () => {
  const visit = kept();
  const hold = (level: string) => visit().map.locator(`[data-hold=${level}]`).click();
  const sort = (key: string) => visit().map.locator(`[data-sort=${key}]`).click();
  const here = async (does: () => Promise<unknown>): Promise<string[]> => {
    await listen(visit());
    await does();
    return spoken(visit());
  };

  it('choosing a state, another one, and letting it go', async () => {
    const { shape, part, page } = visit();
    expect(await here(() => shape('MS').click())).toEqual(['Mississippi: Refused outright.']);
    expect(await here(() => part('next-state').click())).toEqual(['Missouri: Public records only.']);
    expect(await here(() => page.keyboard.press('Escape'))).toEqual(['No state is chosen.']);
  });

  it('keeping a level of the legend, and letting it go', async () => {
    expect(await here(() => hold('refused'))).toEqual(['Refused outright: 18 states and D.C.']);
    expect(await here(() => hold('conditional'))).toEqual(['Buy or file a request: 7 states.']);
    expect(await here(() => hold('conditional'))).toEqual(['All levels are shown alike.']);
  });

  it('sorting the table, each way', async () => {
    await visit().set({ view: 'table' });
    expect(await here(() => sort('level'))).toEqual(['Sorted by answer, refusals first.']);
    expect(await here(() => sort('level'))).toEqual(['Sorted by answer, refusals last.']);
    expect(await here(() => sort('date'))).toEqual(['Sorted by date, oldest first.']);
    expect(await here(() => sort('party'))).toEqual(['Sorted by the official’s party, A to Z.']);
    expect(await here(() => sort('state'))).toEqual(['Sorted by state, A to Z.']);
  });

  it('filtering the table by a text or a level, and showing all again', async () => {
    const { set, part } = visit();
    await set({ view: 'table' });
    expect(await here(() => part('filter').fill('Hosemann'))).toEqual(['1 of 51 answers are shown.']);
    expect(await here(() => part('filter').fill('nothing of the kind'))).toEqual([
      '0 of 51 answers are shown.',
    ]);
    expect(await here(() => part('show-all').click())).toEqual(['51 of 51 answers are shown.']);
    expect(await here(() => part('filter-level').selectOption('refused'))).toEqual([
      '19 of 51 answers are shown.',
    ]);
    expect(await here(() => part('filter-level').selectOption(''))).toEqual(['51 of 51 answers are shown.']);
  });

  it('and what changes nothing that is told is not spoken: a look at a state, another theme, another view', async () => {
    const { shape, set } = visit();
    expect(await here(() => shape('TX').hover())).toEqual([]);
    expect(await here(() => set({ theme: 'dark', view: 'tiles' }))).toEqual([]);
  });

  it('would be seen where it was spoken twice', async () => {
    const twice = await here(() =>
      visit().onMap((map) => {
        const status = map.shadowRoot?.querySelector('[part=status]') as Element;
        status.textContent = 'One';
        status.textContent = 'One';
      }),
    );
    expect(twice).toEqual(['One', 'One']);
  });
});
