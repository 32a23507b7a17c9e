import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { jurisdictions } from '../../src/domain/jurisdictions.ts';
import { snapshotAt } from '../../src/domain/snapshots.ts';
import { clocks, stopsOf } from '../../src/domain/stops.ts';
import { outlines } from '../../src/geometry/outlines.ts';
import { openingView, type ViewState } from '../../src/state/viewState.ts';
import { updateChoropleth } from '../../src/view/choropleth.ts';
import { mapDrawnFrom } from '../../src/view/drawMap.ts';
import { drawPlaces } from '../../src/view/drawPlaces.ts';
import { setAttribute } from '../../src/view/elements.ts';
import { modelOf } from '../../src/view/model.ts';
import { placesToDraw } from '../../src/view/placesToDraw.ts';
import { updateTiles } from '../../src/view/tiles.ts';
import { record } from '../fixtures/record.ts';

const { window } = new JSDOM('');
const { document } = window;
const prototype = window.Element.prototype;
let stage: HTMLElement;

beforeEach(() => {
  stage = document.createElement('div');
});

/** The nodes on which `method` is called while something is done. */
function nodesOfCalls(method: 'getAttribute' | 'setAttribute', action: () => void): Element[] {
  const spy = vi.spyOn(prototype, method);
  try {
    action();
    return spy.mock.contexts as Element[];
  } finally {
    spy.mockRestore();
  }
}

const model = (changes: Partial<ViewState>) => modelOf(record, { ...openingView(record), ...changes });

describe('drawing some places of a group', () => {
  const many = Array.from({ length: 3142 }, (_, i) => `${i}`);

  function groupOf(places: readonly string[]): Element {
    const group = document.createElement('div');
    for (const place of places) {
      const node = document.createElement('i');
      node.setAttribute('data-state', place);
      group.append(node);
    }
    return group;
  }

  it('sets an attribute on these alone, and reads no other, of however many', () => {
    for (const places of [many.slice(0, 51), many]) {
      const group = groupOf(places);
      drawPlaces(group, [], () => {});
      const draw = () =>
        drawPlaces(
          group,
          [
            ['7', 'refused'],
            ['12', 'provided'],
          ],
          (node, level) => setAttribute(node, 'data-level', level),
        );
      expect(nodesOfCalls('setAttribute', draw)).toEqual([group.children[7], group.children[12]]);
      expect(nodesOfCalls('getAttribute', draw)).toEqual([group.children[7], group.children[12]]);
      expect(nodesOfCalls('setAttribute', draw)).toEqual([]);
    }
  });

  it('leaves out a place that the group does not show', () => {
    const draw = vi.fn();
    drawPlaces(groupOf(['AL']), [['TX', 1]], draw);
    expect(draw).not.toHaveBeenCalled();
  });
});

describe('the places that are drawn at a change', () => {
  const drawnFrom = (before: Partial<ViewState>, after: Partial<ViewState>) => {
    placesToDraw(stage, model(before));
    return [...placesToDraw(stage, model(after))].map(([postal]) => postal).sort();
  };

  it('are all at first, on another clock, and in another language', () => {
    const all = jurisdictions.map(({ postal }) => postal).sort();
    expect([...placesToDraw(stage, model({}))].map(([postal]) => postal).sort()).toEqual(all);
    expect(drawnFrom({}, { clock: 'answered', at: '2017-07-05' })).toEqual(all);
  });

  it('are none where nothing changes but what is set apart', () => {
    const at = '2017-08-04';
    const still: Partial<ViewState> = { clock: 'answered', at };
    expect(drawnFrom(still, still)).toEqual([...snapshotAt(record, model(still).stop).added].sort());
  });

  it('are those that a pin, the pointer and the keyboard leave and come to', () => {
    const still: Partial<ViewState> = { clock: 'answered', at: '2018-04-02' };
    const { added } = model(still).snapshot;
    const due = new Set([...added, 'MS', 'TX', 'NY', 'UT', 'AL', 'AK']);
    expect(
      drawnFrom(
        { ...still, state: 'MS', hovered: 'NY', current: 'AL' },
        { ...still, state: 'TX', hovered: 'UT', current: 'AK' },
      ),
    ).toEqual([...due].sort());
  });
});

describe('map and tiles at a step', () => {
  beforeEach(() => mapDrawnFrom(outlines())(stage));

  const live = (changes: Partial<ViewState>) => model({ current: 'AL', ...changes });
  const draw = (state: Partial<ViewState>) => {
    updateChoropleth(stage, live(state));
    updateTiles(stage, live(state));
  };

  it.each(clocks)('write to nothing of a state of which nothing new is said: each step on %s', (clock) => {
    const [first, ...others] = stopsOf(record, clock).map(({ id: at }) => ({ clock, at }));
    draw(first as (typeof others)[number]);
    placesToDraw(stage, live(first as (typeof others)[number]));
    for (const state of others) {
      const due = new Set([...placesToDraw(stage, live(state))].map(([postal]) => postal as string));
      const written = nodesOfCalls('setAttribute', () => draw(state)).map((node) =>
        node.getAttribute('data-state'),
      );
      for (const postal of written)
        if (postal !== null) expect(due.has(postal), `${state.at}: ${postal}`).toBe(true);
    }
  });

  it('visit on a quiet day the few states of which something is said', () => {
    const stops = stopsOf(record, 'answered');
    const last = stops.at(-1) as (typeof stops)[number];
    const beforeLast = stops.at(-2) as (typeof stops)[number];
    draw({ clock: 'answered', at: beforeLast.id });
    const spy = vi.spyOn(prototype, 'getAttribute');
    updateTiles(stage, live({ clock: 'answered', at: last.id }));
    const looks = spy.mock.calls.filter(([name]) => name === 'data-counted').length;
    spy.mockRestore();
    expect(looks).toBeGreaterThan(0);
    expect(looks).toBeLessThan(10);
  });
});
