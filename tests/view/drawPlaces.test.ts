import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { parseDataset } from '../../src/domain/dataset.ts';
import { jurisdictions } from '../../src/domain/jurisdictions.ts';
import { spanish } from '../../src/domain/spanish.ts';
import { clocks, stopsOf } from '../../src/domain/stops.ts';
import { outlines } from '../../src/geometry/outlines.ts';
import { openingView, type ViewState } from '../../src/state/viewState.ts';
import { updateChoropleth } from '../../src/view/choropleth.ts';
import { mapDrawnFrom } from '../../src/view/drawMap.ts';
import { drawPlaces } from '../../src/view/drawPlaces.ts';
import { type Model, modelOf } from '../../src/view/model.ts';
import { updateTiles } from '../../src/view/tiles.ts';
import { rawStory, story } from '../fixtures/story.ts';

const { window } = new JSDOM('');
const { document } = window;
const postals = jurisdictions.map(({ postal }) => postal);
const model = (changes: Partial<ViewState> = {}) => modelOf(story, { ...openingView(story), ...changes });

/** A group with a node for each of some places. */
function groupOf(places: readonly string[]): Element {
  const group = document.createElement('div');
  for (const place of places) {
    const node = document.createElement('i');
    node.setAttribute('data-state', place);
    group.append(node);
  }
  return group;
}

/** The places that a group draws, in order of their codes. */
function drawn(group: Element, from: Model): string[] {
  const places: string[] = [];
  drawPlaces(group, from, (node, postal) => {
    expect(node.getAttribute('data-state')).toBe(postal);
    places.push(postal);
  });
  return places.sort();
}

/** The places that a group draws at a change. */
function drawnAt(before: Model, after: Model): string[] {
  const group = groupOf(postals);
  drawn(group, before);
  return drawn(group, after);
}

describe('The places of a group', () => {
  const all = [...postals].sort();
  const quiet: Partial<ViewState> = { clock: 'counted', at: 'tribune' };

  it('All places are drawn at first, and again for another record, clock or language.', () => {
    expect(drawn(groupOf(postals), model())).toEqual(all);
    const other = parseDataset(rawStory());
    expect(drawnAt(model(), modelOf(other, openingView(other)))).toEqual(all);
    expect(drawnAt(model(), model({ clock: 'answered', at: '2017-07-05' }))).toEqual(all);
    expect(drawnAt(model(), modelOf(story, openingView(story), spanish))).toEqual(all);
  });

  it('No place is drawn where nothing changes.', () => {
    expect(drawnAt(model(quiet), model(quiet))).toEqual([]);
  });

  it('The places that are drawn at another stop are those of which something is said, and those that are new at either.', () => {
    const answered = (at: string) => model({ clock: 'answered', at });
    expect(drawnAt(answered('2017-07-06'), answered('2017-08-04'))).toEqual(['VT']);
    // Kentucky has a quotation of this day, of an answer of the stop before; the District was new there.
    expect(drawnAt(answered('2017-07-03'), answered('2017-07-05'))).toEqual(['DC', 'KY', 'NY']);
  });

  it('The places that a pin, the pointer and the keyboard leave and come to are drawn.', () => {
    const before = model({ ...quiet, state: 'MS', hovered: 'NY', current: 'AL' });
    const after = model({ ...quiet, state: 'TX', hovered: 'UT', current: 'AK' });
    expect(drawnAt(before, after)).toEqual(['AK', 'AL', 'MS', 'NY', 'TX', 'UT']);
  });

  it('A place that a group does not show is left out.', () => {
    expect(drawn(groupOf(['AL']), model())).toEqual(['AL']);
  });
});

describe('Map and tiles', () => {
  it.each(clocks)('Map and tiles write to no state of which nothing is said: each step on "%s".', (clock) => {
    const stage = document.createElement('div');
    mapDrawnFrom(outlines())(stage);
    const draw = (at: string) => {
      const live = model({ current: 'AL', clock, at });
      updateChoropleth(stage, live);
      updateTiles(stage, live);
      return live;
    };
    const [first, ...others] = stopsOf(story, clock).map(({ id }) => id);
    let before = draw(first as string);
    for (const at of others) {
      const spy = vi.spyOn(window.Element.prototype, 'setAttribute');
      const now = draw(at);
      const written = (spy.mock.contexts as Element[]).map((node) => node.getAttribute('data-state'));
      spy.mockRestore();
      const due = drawnAt(before, now);
      expect(due.length).toBeLessThan(8);
      for (const postal of written) if (postal !== null) expect(due, at).toContain(postal);
      before = now;
    }
  });
});
