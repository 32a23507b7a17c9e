import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clocks, stopsOf } from '../../src/domain/stops.ts';
import { story } from '../fixtures/story.ts';
import { type Touched, touchedBy } from './pages/mutations.ts';
import { builtSite } from './site.ts';

const { kept } = builtSite();

/** What the opening view changes with a stop. */
const inView = ['map', 'tiles', 'legend', 'headline', 'timeline'];

const sum = (counts: Touched['atOnce'], rooms: readonly string[]): number =>
  rooms.reduce((all, room) => all + (counts[room] ?? 0), 0);

/**
 * A shape has its level, whether it is counted, and its name, which follows in the pause; its label or call-out has the
 * level, and a call-out whether it is new and was new: six. Sixty for what is there once, such as number, sentence,
 * slider, curve, flags, and the legend's entries.
 */
const allowed = (shapes: number): number => 6 * shapes + 60;

const visit = kept();
beforeAll(() => visit().page.clock.install());
// The first change of all takes the hint on the chart away.
beforeEach(() => visit().part('slider').press('ArrowLeft'));

describe.each(clocks)('a drag of the date on "%s"', (clock) => {
  const last = stopsOf(story, clock).length - 1;
  const tour = [last - 1, 0, 1, last];

  it(`A drag on "${clock}" touches at most six things a changed shape, and sixty, in what is seen.`, async () => {
    await visit().set({ clock, at: stopsOf(story, clock)[last]?.id ?? null });
    for (const [i, { shapes, atOnce, following }] of (await touchedBy(visit(), tour)).entries())
      expect(
        sum(atOnce, inView) + (following.map ?? 0),
        `to ${tour[i]}: ${JSON.stringify(atOnce)}`,
      ).toBeLessThanOrEqual(allowed(shapes));
  });

  it(`A drag on "${clock}" touches at most six things a row whose text changes, in the table.`, async () => {
    await visit().set({ clock, view: 'table', at: stopsOf(story, clock)[last]?.id ?? null });
    for (const [i, { rows, atOnce, following }] of (await touchedBy(visit(), tour)).entries())
      expect((atOnce.rows ?? 0) + (following.rows ?? 0), `to ${tour[i]}`).toBeLessThanOrEqual(6 * rows);
  });
});

describe('a change to the stop that is shown', () => {
  it.each([{ state: 'MS' }, { view: 'table' }, { view: 'tiles' }, { clock: 'answered' }])(
    'A change to the stop that is shown touches nothing, with %j.',
    async (view) => {
      await visit().set(view);
      const stop = Number(await visit().part('slider').inputValue());
      // The first may end a wait that was begun before.
      const [, touched] = await touchedBy(visit(), [stop, stop]);
      expect(touched).toEqual({ shapes: 0, rows: 0, atOnce: {}, following: {} });
    },
  );
});

describe('the count of what is touched', () => {
  it('A map that is drawn anew at every stop is seen by these tests.', async () => {
    await visit().onMap((map) => {
      const root = map.shadowRoot as ShadowRoot;
      root.querySelector('[part=slider]')?.addEventListener('input', () => {
        for (const shape of root.querySelectorAll('.shapes path'))
          for (const name of ['d', 'data-level']) shape.setAttribute(name, shape.getAttribute(name) ?? '');
      });
    });
    const [touched] = (await touchedBy(visit(), [1])) as [Touched];
    expect(sum(touched.atOnce, inView)).toBeGreaterThan(allowed(touched.shapes));
  });
});
