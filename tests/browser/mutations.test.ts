import { describe, expect, it } from 'vitest';
import { clocks, stopsOf } from '../../src/domain/stops.ts';
import { restAfter } from '../../src/view/atRest.ts';
import { record } from '../fixtures/record.ts';
import { type Touched, touchedBy } from './pages/mutations.ts';
import { builtSite } from './site.ts';

const { visiting } = builtSite();

/** What the opening view changes with a stop. */
const inView = ['map', 'tiles', 'legend', 'headline', 'timeline'];

const sum = (counts: Touched['atOnce'], rooms: readonly string[]): number =>
  rooms.reduce((all, room) => all + (counts[room] ?? 0), 0);

/**
 * A shape has its level, whether it is counted, and its name, which follows in the pause; its label or call-out has the
 * level, and a call-out whether it is new and was new: six. Thirty for what is there once: two paths around the new
 * states, one along weak fills and two patterns (5); number and sentence (2), date, space and sentence below (3); value
 * and text of the slider (2), three curves and the cursor (4), flag and day that begin or end, labels of markers, days
 * and flags (8); and for two levels of the legend number, text and name (6).
 */
const allowed = (shapes: number): number => 6 * shapes + 30;

/** Each stop from the last down and up again, then from end to end and back. */
const tour = (last: number): number[] => [
  ...Array.from({ length: last }, (_, i) => last - 1 - i),
  ...Array.from({ length: last }, (_, i) => i + 1),
  0,
  last,
];

/** How long the figure needs to draw what follows a drag, in milliseconds. */
const pause = restAfter + 60;

describe.each(clocks)('a change of the slider on the clock "%s"', (clock) => {
  const last = stopsOf(record, clock).length - 1;
  const stops = clock === 'counted' ? tour(last) : [...tour(last).slice(0, 6), 0, last];

  it('touches at most six things a changed shape, and thirty, in what is seen', () =>
    visiting({ address: `?clock=${clock}` }, async ({ page, set }) => {
      await set({ at: stopsOf(record, clock)[last]?.id ?? null });
      await page.waitForTimeout(pause);
      const all = await page.evaluate(touchedBy, [stops, pause] as const);
      for (const [i, { shapes, atOnce, following }] of all.entries()) {
        const touched = sum(atOnce, inView) + (following.map ?? 0);
        expect(touched, `${i}: to ${stops[i]}, ${JSON.stringify(atOnce)}`).toBeLessThanOrEqual(
          allowed(shapes),
        );
      }
      expect(all.reduce((most, { shapes }) => Math.max(most, shapes), 0)).toBeGreaterThan(20);
    }));

  it('touches at most six things a row whose text changes, where the table is shown', () =>
    visiting({ address: `?clock=${clock}&view=table` }, async ({ page, set }) => {
      await set({ at: stopsOf(record, clock)[last]?.id ?? null });
      await page.waitForTimeout(pause);
      const all = await page.evaluate(touchedBy, [stops, pause] as const);
      for (const [i, { rows, atOnce, following }] of all.entries()) {
        const touched = (atOnce.rows ?? 0) + (following.rows ?? 0);
        expect(touched, `${i}: to ${stops[i]}`).toBeLessThanOrEqual(6 * rows);
        expect((atOnce.panel ?? 0) + (following.panel ?? 0), 'the panel').toBeLessThanOrEqual(6);
      }
    }));
});

describe('a change to the stop that is shown', () => {
  it.each(['', '?state=MS', '?view=table', '?view=tiles', '?clock=answered'])(
    'touches nothing: %s',
    (address) =>
      visiting({ address }, async ({ page, part }) => {
        const stop = Number(await part('slider').inputValue());
        await page.waitForTimeout(pause);
        // The first change takes the hint away, and is as long as a change may be.
        await page.evaluate(touchedBy, [[stop], pause] as const);
        const [touched] = await page.evaluate(touchedBy, [[stop], pause] as const);
        expect(touched).toEqual({ shapes: 0, rows: 0, atOnce: {}, following: {} });
      }),
  );
});

describe('the count of what is touched', () => {
  it('sees a part that is drawn anew', () =>
    visiting({}, async ({ page, onMap }) => {
      await onMap((map) => {
        const root = map.shadowRoot as ShadowRoot;
        root.querySelector('[part=slider]')?.addEventListener('input', () => {
          for (const shape of root.querySelectorAll('.shapes path'))
            shape.setAttribute('d', shape.getAttribute('d') ?? '');
        });
      });
      const [touched] = await page.evaluate(touchedBy, [[5], pause] as const);
      expect(sum(touched?.atOnce ?? {}, inView)).toBeGreaterThan(allowed(touched?.shapes ?? 0));
    }));
});
