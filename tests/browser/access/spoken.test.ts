import { beforeAll, expect, it } from 'vitest';
import { english } from '../../../src/i18n/en.ts';
import { dwell, lastDwell } from '../../../src/state/playback.ts';
import { stopsOf } from '../../../src/story/stops.ts';
import { story } from '../../fixtures/story.ts';
import { inNoTime } from '../harness/clock.ts';
import { builtSite } from '../site.ts';

const { kept } = builtSite();
const visit = kept();
beforeAll(() => visit().page.clock.install());

type Listening = typeof window & { __spoken: string[] };

/** Notes each message of the live region from now on. */
const listen = (): Promise<void> =>
  visit().onMap((map) => {
    const spoken: string[] = [];
    (window as Listening).__spoken = spoken;
    const status = map.shadowRoot?.querySelector('[part=status]') as Element;
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) spoken.push(node.textContent ?? '');
    }).observe(status, { childList: true, subtree: true, characterData: true });
  });

/** The messages since they were last asked for. */
const spoken = (): Promise<string[]> => visit().page.evaluate(() => (window as Listening).__spoken.splice(0));

/** What is spoken while something is done. */
async function when(does: () => Promise<unknown>): Promise<string[]> {
  await listen();
  await does();
  return spoken();
}

it('A selected state, the next one, and the deselection are each spoken once.', async () => {
  const { shape, part, page } = visit();
  expect(await when(() => shape('MS').click())).toEqual(['Mississippi: Refused outright.']);
  expect(await when(() => part('next-state').click())).toEqual(['Missouri: Not named yet.']);
  expect(await when(() => page.keyboard.press('Escape'))).toEqual(['No state is chosen.']);
});

it('The tests find a message that is spoken twice: a control.', async () => {
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

it('While the date is played, each stop is spoken once, and nothing at the end.', async () => {
  const { page, part, set, read } = visit();
  const stops = stopsOf(story, 'responses');
  await set({ count: 'responses', at: stops.at(-1)?.id ?? null });
  await listen();
  await inNoTime(page, async () => {
    // At once, where a mouse would wait for frames.
    await part('play').evaluate((button: HTMLElement) => button.click());
    for (const stop of stops) {
      expect(await spoken(), stop.id).toEqual([expect.stringContaining(english.day(stop.date))]);
      await page.clock.runFor(stop === stops.at(-1) ? 2 * lastDwell : dwell(stops.length));
    }
    expect(await spoken()).toEqual([]);
    expect((await read()).playing).toBe(false);
  });
});

it('A stop that a host shows, and another count, are spoken once, with the number.', async () => {
  const { set, map } = visit();
  expect(await when(() => set({ at: 'gazette' }))).toHaveLength(1);
  expect(await when(() => set({ at: 'gazette', theme: 'dark', open: 'method' }))).toEqual([]);
  expect(await when(() => map.locator('[data-count-by=responses]').click())).toEqual([
    expect.stringMatching(/^July 3, 2017: \d and D.C. July 3: D.C. and Kentucky write back.$/),
  ]);
});

it('A drag over several stops is spoken once, when it ends, and the states have their new names then.', async () => {
  const { page, part, shape, read } = visit();
  const named = () => shape('NY').getAttribute('aria-label');
  const before = await named();
  await part('slider').scrollIntoViewIfNeeded();
  const box = await part('slider').boundingBox();
  if (!box) throw new Error('There is no slider.');
  const at = (stop: number) => [box.x + ((stop + 0.5) / 4) * box.width, box.y + box.height / 2] as const;
  await listen();
  await inNoTime(page, async () => {
    await page.mouse.move(...at(3));
    await page.mouse.down();
    for (const stop of [2, 1, 0, 1]) await page.mouse.move(...at(stop));
    expect([await spoken(), await named()]).toEqual([[], before]);
    await page.mouse.up();
    await page.clock.runFor(1000);
  });
  expect((await read()).at).toBe('ledger');
  expect(await spoken()).toEqual([
    'June 30, 2017: 4. June 30: Morning Ledger, as reported by Newswire, names 4 states.',
  ]);
  expect(await named()).toBe('New York: Not named yet');
});

it('A search is spoken once typing pauses or the reader does something else, and not again if as many rows match as before.', async () => {
  const { page, part, set } = visit();
  await set({ open: 'table' });
  await part('search').focus();
  await listen();
  await inNoTime(page, async () => {
    await page.keyboard.type('river');
    expect(await spoken()).toEqual([]);
    await page.clock.runFor(1000);
    expect(await spoken()).toEqual(['1 of 51 rows is shown.']);
    await page.keyboard.press('Backspace');
    await page.clock.runFor(1000);
    expect(await spoken()).toEqual([]);
    await page.keyboard.type('zz');
    await set({ theme: 'dark' });
    expect(await spoken()).toEqual(['0 of 51 rows are shown.']);
  });
});
