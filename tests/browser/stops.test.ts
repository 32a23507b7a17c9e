import { describe, expect, it } from 'vitest';
import { stopsOf } from '../../src/domain/stops.ts';
import { stopNamed, story } from '../fixtures/story.ts';
import { expectStop, shownBy } from './pages/atStop.ts';
import { builtSite } from './site.ts';

const { kept } = builtSite();

describe('what is shown at a stop', () => {
  // A fill that fades is another one meanwhile.
  const visit = kept({ reducedMotion: 'reduce' });

  it('At every report the number, sentence, colours, legend and table are those of the story.', async () => {
    const { part, page, read } = visit();
    await part('slider').focus();
    await page.keyboard.press('Home');
    for (const stop of stopsOf(story, 'counted')) {
      expect((await read()).at).toBe(stop.id);
      expectStop(stop, await shownBy(visit()));
      await page.keyboard.press('ArrowRight');
    }
  });

  it.each(['2017-06-29', '2017-07-03', '2017-08-04', '2018-01-03'])(
    'At the responses of %s the number, sentence, colours, legend and table are those of the story.',
    async (id) => {
      await visit().set({ clock: 'answered', at: id });
      expectStop(stopNamed(id), await shownBy(visit()));
    },
  );

  it('A shape of another level than the story’s is seen by these tests.', async () => {
    const shown = await shownBy(visit());
    expectStop(stopNamed('tribune'), shown);
    const map = shown.levels.map.map((each) => each.replace('TX public-only', 'TX refused'));
    expect(() => expectStop(stopNamed('tribune'), { ...shown, levels: { ...shown.levels, map } })).toThrow(
      'tribune',
    );
  });
});

describe('the fills', () => {
  const visit = kept();
  const duration = () =>
    visit()
      .shape('NY')
      .evaluate((shape) => getComputedStyle(shape).transitionDuration);

  it('The fills fade into a step, but not where a property asks for the stop or motion is reduced.', async () => {
    const { part, set, page } = visit();
    await part('previous').click();
    expect(await duration()).not.toBe('0s');
    await set({ at: 'courier' });
    expect(await duration()).toBe('0s');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await part('next').click();
    expect(await duration()).toBe('0s');
    await page.emulateMedia({ reducedMotion: null });
  });
});
