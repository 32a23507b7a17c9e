import { afterEach, describe, expect, it, vi } from 'vitest';
import { counts } from '../../src/story/form/count.ts';
import { stopsOf } from '../../src/story/stops.ts';
import { liveElements } from '../fixtures/dom/liveElement.ts';
import { story } from '../fixtures/story.ts';

const { window, make } = liveElements();
afterEach(() => void vi.useRealTimers());

/** What a reader does not watch during a drag. */
const unwatched = '[part=table] tbody, [part=card], [part=news], [part=below], [part=status]';

/**
 * A live figure in a view. A step of its slider, as a drag makes it, gives how many shapes and rows have changed, and the
 * mutations of the DOM: at once of what a reader watches and of what not, and in the pause after the step.
 */
async function draggable(view: object) {
  const { map, figure, find } = await make();
  Object.assign(map, view);
  vi.useFakeTimers();
  const slider = find<HTMLInputElement>('[part=slider]');
  const observer = new window.MutationObserver(() => {});
  observer.observe(figure, { subtree: true, childList: true, attributes: true, characterData: true });
  const isIn = ({ target }: MutationRecord, selector: string) =>
    (target instanceof window.Element ? target : target.parentElement)?.closest(selector) != null;
  const namesOf = (selector: string, see: (node: Element) => unknown) =>
    Array.from(figure.querySelectorAll(selector), see);
  const shapes = () =>
    namesOf('[part=map] path[data-state]', (node) =>
      ['data-level', 'data-counted', 'aria-label'].map((name) => node.getAttribute(name)).join(),
    );
  const rows = () =>
    namesOf('tbody tr', (node) => `${node.getAttribute('data-state')} ${node.textContent}`).sort();
  const differing = (a: unknown[], b: unknown[]) => a.filter((each, i) => each !== b[i]).length;
  const step = (stop: number) => {
    const before = [shapes(), rows()] as const;
    slider.value = String(stop);
    slider.dispatchEvent(new window.Event('input', { bubbles: true }));
    const atOnce = observer.takeRecords();
    vi.advanceTimersByTime(1000);
    const following = observer.takeRecords();
    return {
      shapes: differing(before[0], shapes()),
      rows: differing(before[1], rows()),
      watched: atOnce.filter((record) => !isIn(record, unwatched)).length,
      unwatched: atOnce.filter((record) => isIn(record, unwatched)).length,
      inRows: following.filter((record) => isIn(record, 'tbody')).length,
      following: following.length,
    };
  };
  return { slider, figure, step };
}

/**
 * A shape has its level, look, name, and whether it is counted, and so may its chip. Forty for what is there once:
 * number, sentence, date, caption, slider, bars, and the legend's entries.
 */
const allowed = (shapes: number): number => 7 * shapes + 56;

describe('a drag of the date', () => {
  it.each(counts)(
    'A drag on "%s" changes few nodes at once, none that a reader does not watch, and in its pause the rows whose text differs.',
    async (count) => {
      const last = stopsOf(story, count).length - 1;
      const { step } = await draggable({
        count,
        at: stopsOf(story, count)[last]?.id,
        state: 'MS',
        open: 'table',
      });
      for (const stop of [last - 1, 0, 1, last]) {
        const { shapes, rows, watched, unwatched, inRows } = step(stop);
        expect(unwatched).toBe(0);
        expect(watched, `to ${stop}`).toBeLessThanOrEqual(allowed(shapes));
        expect(inRows, `to ${stop}`).toBeLessThanOrEqual(6 * rows);
      }
    },
  );

  it.each([{ state: 'MS', open: 'table' }, { view: 'tiles' }, { count: 'responses' }])(
    'A drag to the shown stop changes nothing: %o.',
    async (view) => {
      const { slider, step } = await draggable(view);
      // The first may end a wait that started before.
      step(Number(slider.value));
      expect(Object.values(step(Number(slider.value)))).toEqual([0, 0, 0, 0, 0, 0]);
    },
  );

  it('A map that is redrawn at every stop is found: a control.', async () => {
    const { slider, figure, step } = await draggable({});
    slider.addEventListener('input', () => {
      for (const shape of figure.querySelectorAll('[part=map] path[data-state]'))
        for (const name of ['d', 'data-level']) shape.setAttribute(name, shape.getAttribute(name) ?? '');
    });
    const { shapes, watched } = step(1);
    expect(watched).toBeGreaterThan(allowed(shapes));
  });
});
