import { describe, expect, it } from 'vitest';
import { stopsOf } from '../../../src/story/stops.ts';
import { story } from '../../fixtures/story.ts';
import { builtSite, type Visit } from '../site.ts';

const { kept } = builtSite();
const stops = stopsOf(story, 'responses').map(({ id }) => id);

/** Presses the button that plays: by script, since a mouse waits for frames, which come only with the clock. */
const press = ({ part }: Visit) => part('play').evaluate((button: HTMLElement) => button.click());
const button = ({ part }: Visit) => part('play').textContent();

describe.each([360, 1000])('play at %d px', (width) => {
  const visit = kept({ width, isPaused: true });
  const pass = (milliseconds: number) => visit().page.clock.runFor(milliseconds);
  const open = (at = stops.at(-1) as string) => visit().set({ count: 'responses', at });

  it(`At ${width} px play ends at the last stop, can be played again, and says Play, Pause and Replay.`, async () => {
    await open();
    expect(await button(visit())).toBe('Play');
    await press(visit());
    expect(await button(visit())).toBe('Pause');
    expect(await visit().read()).toMatchObject({ at: stops[0], playing: true });
    await pass(11_000);
    expect(await visit().read()).toMatchObject({ at: stops.at(-1), playing: false });
    expect(await button(visit())).toBe('Replay');
    await press(visit());
    expect(await visit().read()).toMatchObject({ at: stops[0], playing: true });
  });

  it(`At ${width} px play ends where the tab is hidden.`, async () => {
    await open(stops[0]);
    await press(visit());
    await visit().page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
      Reflect.deleteProperty(document, 'visibilityState');
    });
    expect((await visit().read()).playing).toBe(false);
    await pass(5_000);
    expect((await visit().read()).at).toBe(stops[0]);
  });

  it(`At ${width} px play ends where the figure has been scrolled out of sight.`, async () => {
    await open(stops[0]);
    await press(visit());
    await visit().page.evaluate(() => {
      document.body.style.paddingBottom = '3000px';
      scrollTo(0, 3000);
    });
    await expect.poll(async () => (await visit().read()).playing).toBe(false);
  });
});
