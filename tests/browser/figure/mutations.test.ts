import { describe, expect, it } from 'vitest';
import { counts } from '../../../src/story/form/count.ts';
import { stopsOf } from '../../../src/story/stops.ts';
import { story } from '../../fixtures/story.ts';
import { type Touched, touchedBy } from '../measures/mutations.ts';
import { builtSite } from '../site.ts';

const { kept } = builtSite();
const visit = kept({ isPaused: true });

const sum = (touched: Touched['atOnce']): number =>
  Object.values(touched).reduce((all, each) => all + each, 0);

/**
 * A shape has its level, look, name, and whether it is counted, and so may its chip. Forty for what is there once:
 * number, sentence, date, caption, slider, bars, and the legend's entries.
 */
const allowed = (shapes: number): number => 7 * shapes + 56;

describe.each(counts)('a drag of the date on the count "%s"', (count) => {
  const stops = stopsOf(story, count);
  const last = stops.length - 1;
  const tour = [last - 1, 0, 1, last];
  const start = () => visit().set({ count, at: stops[last]?.id ?? null });

  it(`A drag on "${count}" changes few nodes at once, and none outside of what a reader watches meanwhile.`, async () => {
    await start();
    await visit().set({ state: 'MS', open: 'table' });
    for (const [i, { shapes, atOnce }] of (await touchedBy(visit(), tour)).entries()) {
      const { rows = 0, card = 0, news = 0, below = 0, status = 0, ...seen } = atOnce;
      expect([rows, card, news, below, status]).toEqual([0, 0, 0, 0, 0]);
      expect(sum(seen), `to ${tour[i]}: ${JSON.stringify(atOnce)}`).toBeLessThanOrEqual(allowed(shapes));
    }
  });

  it(`A drag on "${count}" changes in its pause only the rows whose text differs.`, async () => {
    await start();
    await visit().set({ open: 'table' });
    for (const [i, { rows, following }] of (await touchedBy(visit(), tour)).entries())
      expect(following.rows ?? 0, `to ${tour[i]}`).toBeLessThanOrEqual(6 * rows);
  });
});

it('A drag to the shown stop changes nothing.', async () => {
  for (const view of [{ state: 'MS', open: 'table' }, { view: 'tiles' }, { count: 'responses' }] as const) {
    await visit().set(view);
    const stop = Number(await visit().part('slider').inputValue());
    // The first may end a wait that started before.
    const [, touched] = await touchedBy(visit(), [stop, stop]);
    expect(touched, JSON.stringify(view)).toEqual({ shapes: 0, rows: 0, atOnce: {}, following: {} });
  }
});

it('The count of mutations finds a map that is redrawn at every stop: a control.', async () => {
  await visit().onMap((map) => {
    const root = map.shadowRoot as ShadowRoot;
    root.querySelector('[part=slider]')?.addEventListener('input', () => {
      for (const shape of root.querySelectorAll('[part=map] path[data-state]'))
        for (const name of ['d', 'data-level']) shape.setAttribute(name, shape.getAttribute(name) ?? '');
    });
  });
  const [touched] = (await touchedBy(visit(), [1])) as [Touched];
  expect(sum(touched.atOnce)).toBeGreaterThan(allowed(touched.shapes));
});
