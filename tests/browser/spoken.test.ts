import { beforeAll, describe, expect, it } from 'vitest';
import { type Count, stopsOf } from '../../src/domain/stops.ts';
import { dwell } from '../../src/state/playback.ts';
import { story } from '../fixtures/story.ts';
import { inNoTime } from './pages/count.ts';
import { builtSite, type Visit } from './site.ts';

const { kept } = builtSite();

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

const visit = kept();
beforeAll(() => visit().page.count.install());

/** What is spoken while something is done. */
async function when(does: () => Promise<unknown>): Promise<string[]> {
  await listen(visit());
  await does();
  return spoken(visit());
}

/** Presses the button that plays: at once, where a mouse would wait for frames. */
const press = () =>
  visit()
    .part('play')
    .evaluate((button: HTMLElement) => button.click());

const tribune = 'July 5, 2017: 5 states and D.C. named so far. The Tribune counts 5.';
const gazette = 'July 3, 2017: 5 states and D.C. named so far. The Gazette counts “about five” states.';

describe('play', () => {
  /** Plays a count from its first stop to its last, and gives what was spoken at each. */
  async function playThrough(count: Count): Promise<string[]> {
    const { page, set, read } = visit();
    const stops = stopsOf(story, count);
    await set({ count, at: stops.at(-1)?.id ?? null });
    await listen(visit());
    return inNoTime(page, async () => {
      await press();
      const messages = [(await spoken(visit())).join(' | ')];
      for (const _ of stops.slice(1)) {
        await page.count.runFor(dwell[count]);
        messages.push((await spoken(visit())).join(' | '));
      }
      await page.count.runFor(3 * dwell[count]);
      expect(await spoken(visit()), 'nothing more is spoken at the end').toEqual([]);
      expect((await read()).playing).toBe(false);
      return messages;
    });
  }

  it('While the reports are played, each stop is spoken once: the day, who is added, and the figure.', async () => {
    expect(await playThrough('reports')).toEqual([
      'June 30: 2 states.',
      'June 30: 2 more states, California and Texas; 4.',
      'July 3: 1 more state and D.C., New York; 5 and D.C.',
      'July 5: no state is added; 5 and D.C.',
    ]);
  });

  it('While the responses are played, each stop is spoken once: the day, who answers, and the figure.', async () => {
    expect(await playThrough('responses')).toEqual([
      'June 29: California and Kentucky answer; 1.',
      'June 30: Mississippi and Texas answer; 3.',
      'July 3: District of Columbia and Kentucky answer; 4 and D.C.',
      'July 5: New York answers; 5 and D.C.',
      'July 6: Vermont answers; 5 and D.C.',
      'Aug. 4: Vermont answers; 5 and D.C.',
      'Jan. 3, 2018: Texas answers; 4 and D.C.',
    ]);
  });
});

describe('the date', () => {
  /** Lets a drag pause for long enough. */
  const pause = () => visit().page.count.runFor(1000);

  /** Moves the slider as a drag does, and gives the name of a state before, at once and after the pause. */
  const drag = (...stops: number[]) =>
    visit().onMap((map, indices) => {
      const root = map.shadowRoot as ShadowRoot;
      const slider = root.querySelector('[part=slider]') as HTMLInputElement;
      for (const index of indices) {
        slider.value = String(index);
        slider.dispatchEvent(new Event('input', { bubbles: true }));
      }
      return root.querySelector('.shapes [data-state=NY]')?.getAttribute('aria-label');
    }, stops);

  it('A step by a button is spoken once, as the stop’s sentence, and one beyond the end is not.', async () => {
    const { part } = visit();
    expect(await when(() => part('previous').click())).toEqual([gazette]);
    expect(await when(() => part('next').click())).toEqual([tribune]);
    expect(await when(() => part('next').click({ force: true }))).toEqual([]);
  });

  it('A step by a key is spoken by the slider itself, and not a second time.', async () => {
    const { part, page } = visit();
    await part('slider').focus();
    const messages = await when(async () => {
      for (const key of ['Home', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    });
    expect(messages).toEqual([]);
    expect(await part('slider').getAttribute('aria-valuetext')).toBe(gazette);
  });

  it('A drag is spoken once it pauses, and the states have their new names then.', async () => {
    const named = () => visit().shape('NY').getAttribute('aria-label');
    const before = await named();
    const messages = await when(() =>
      inNoTime(visit().page, async () => {
        expect(await drag(2, 1, 0, 1)).toBe(before);
        await pause();
      }),
    );
    expect(messages).toEqual([
      'June 30, 2017: 4 states named so far. Morning Ledger, as reported by Newswire, counts the same.',
    ]);
    expect(await named()).toBe('New York, not named yet');
  });

  it('A state that is chosen between the pause of a drag and its end is spoken after the stop.', async () => {
    const messages = await when(() =>
      inNoTime(visit().page, async () => {
        await drag(2);
        await visit().page.count.runFor(200);
        await visit().set({ state: 'MS' });
        await pause();
      }),
    );
    expect(messages).toEqual([gazette, 'Mississippi: Refused outright.']);
  });

  it('A press on the chart while it plays is spoken once, as the stop’s sentence.', async () => {
    const { page, map, read } = visit();
    await map.locator('.timeline').scrollIntoViewIfNeeded();
    const box = await map.locator('.timeline').boundingBox();
    if (!box) throw new Error('there is no timeline');
    const messages = await inNoTime(page, async () => {
      await press();
      return when(async () => {
        await page.mouse.click(box.x + box.width - 20, box.y + box.height / 2);
        await pause();
      });
    });
    expect(await read()).toMatchObject({ playing: false, at: 'tribune' });
    expect(messages).toEqual([tribune]);
  });
});

describe('choosing and sorting', () => {
  const hold = (level: string) => visit().map.locator(`[data-hold=${level}]`).click();
  const sort = (key: string) => visit().map.locator(`[data-sort=${key}]`).click();

  it('A chosen state, the next one, and letting it go are each spoken once.', async () => {
    const { shape, part, page } = visit();
    expect(await when(() => shape('MS').click())).toEqual(['Mississippi: Refused outright.']);
    expect(await when(() => part('next-state').click())).toEqual(['Missouri: Not named yet.']);
    expect(await when(() => page.keyboard.press('Escape'))).toEqual(['No state is chosen.']);
  });

  it('A kept level of the legend, and letting it go, are each spoken once.', async () => {
    expect(await when(() => hold('refused'))).toEqual(['Refused outright: 3 states and D.C.']);
    expect(await when(() => hold('conditional'))).toEqual(['Buy or file a request: 1 state.']);
    expect(await when(() => hold('conditional'))).toEqual(['All levels are shown alike.']);
  });

  it('An order of the table is spoken once, each way.', async () => {
    await visit().set({ view: 'table' });
    expect(await when(() => sort('level'))).toEqual(['Sorted by answer, refusals first.']);
    expect(await when(() => sort('level'))).toEqual(['Sorted by answer, refusals last.']);
    expect(await when(() => sort('date'))).toEqual(['Sorted by date, oldest first.']);
    expect(await when(() => sort('party'))).toEqual(['Sorted by the official’s party, A to Z.']);
    expect(await when(() => sort('state'))).toEqual(['Sorted by state, A to Z.']);
  });

  it('How many rows a filter of the table leaves is spoken once.', async () => {
    const { set, part } = visit();
    await set({ view: 'table' });
    expect(await when(() => part('filter').fill('Boyd'))).toEqual(['1 of 51 answers are shown.']);
    expect(await when(() => part('filter').fill('nobody'))).toEqual(['0 of 51 answers are shown.']);
    expect(await when(() => part('show-all').click())).toEqual(['51 of 51 answers are shown.']);
    expect(await when(() => part('filter-level').selectOption('refused'))).toEqual([
      '4 of 51 answers are shown.',
    ]);
    expect(await when(() => part('filter-level').selectOption(''))).toEqual(['51 of 51 answers are shown.']);
  });

  it('A look at a state, another theme and another view are not spoken.', async () => {
    const { shape, set } = visit();
    expect(await when(() => shape('TX').hover())).toEqual([]);
    expect(await when(() => set({ theme: 'dark', view: 'tiles' }))).toEqual([]);
  });

  it('A message that is spoken twice is seen by these tests.', async () => {
    const twice = await when(() =>
      visit()
        .part('status')
        .evaluate((status) => {
          status.textContent = 'One';
          status.textContent = 'One';
        }),
    );
    expect(twice).toEqual(['One', 'One']);
  });
});
