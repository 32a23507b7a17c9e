import { describe, expect, it } from 'vitest';
import { allPlaces } from '../../src/geography/places.ts';
import {
  byHand,
  changeCount,
  changeView,
  goTo,
  hover,
  hoverLevel,
  moveFocus,
  openBelow,
  searchFor,
  selectLevel,
  selectState,
  showAllRows,
  sortBy,
  stepBy,
  toggleBelow,
  toggleLevel,
  toggleState,
} from '../../src/state/transitions.ts';
import { openingView, type ViewState } from '../../src/state/viewState.ts';
import { counts } from '../../src/story/form/count.ts';
import { sameDayOn, stopsOf } from '../../src/story/stops.ts';
import { everyStop, story } from '../fixtures/story.ts';

const opening = openingView(story);
/** The opening view moved to each stop of both counts. */
const everyView: ViewState[] = everyStop.map(({ count, id }) => ({ ...opening, count, at: id }));
const kentucky = selectState('KY')(opening, story);

describe('Going to a stop', () => {
  it('Going to a stop shows the stop of the index and changes nothing else, from every stop.', () => {
    for (const view of everyView)
      for (const stop of stopsOf(story, view.count))
        expect(goTo(stop.index)(view, story)).toEqual({ ...view, at: stop.id });
  });

  it('An index beyond the ends of a count goes to its end.', () => {
    for (const count of counts) {
      const stops = stopsOf(story, count);
      const view = { ...opening, count };
      for (const index of [-1, -100, Number.NEGATIVE_INFINITY])
        expect(goTo(index)(view, story).at).toBe(stops[0]?.id);
      for (const index of [stops.length, 1000, Number.POSITIVE_INFINITY])
        expect(goTo(index)(view, story).at).toBe(stops.at(-1)?.id);
    }
  });

  it('A step fades, and a drag never does.', () => {
    expect(goTo(2, { step: true })(opening, story).fading).toBe(true);
    expect(goTo(2)({ ...opening, fading: true }, story).fading).toBe(false);
  });

  it('A step goes one stop forward or back from every stop, and stays at the ends.', () => {
    for (const [index, view] of everyView.entries()) {
      const place = everyStop[index]?.index ?? 0;
      const ids = stopsOf(story, view.count).map(({ id }) => id);
      expect(stepBy(1)(view, story).at).toBe(ids[Math.min(place + 1, ids.length - 1)]);
      expect(stepBy(-1)(view, story)).toMatchObject({ at: ids[Math.max(place - 1, 0)], fading: true });
    }
  });

  it('A step by the reader ends play, and resets its end.', () => {
    const played = { ...opening, playing: true };
    expect(byHand(stepBy(-1))(played, story)).toMatchObject({ at: 'gazette', playing: false });
    expect(goTo(1)({ ...opening, ended: true }, story).ended).toBe(false);
  });

  it('The selected state and its open quotations stay when the stop, the count or the view changes.', () => {
    const read = openBelow('quotations')(kentucky, story);
    for (const change of [goTo(0), stepBy(-1), changeCount('responses'), changeView('tiles'), hover('CA')])
      expect(change(read, story)).toMatchObject({ state: 'KY', open: 'quotations' });
  });
});

describe('A change of the count', () => {
  it('A change of the count keeps the day, and all but play, from every stop.', () => {
    for (const [index, view] of everyView.entries())
      for (const count of counts.filter((each) => each !== view.count)) {
        const stop = everyStop[index] as (typeof everyStop)[number];
        const playing = { ...view, playing: true, ended: true, fading: true, state: 'CA' } as const;
        expect(changeCount(count)(playing, story)).toEqual({
          ...playing,
          count,
          at: sameDayOn(story, count, stop).id,
          playing: false,
          ended: false,
          fading: false,
        });
      }
  });

  it('A change to the count that is shown changes nothing.', () => {
    for (const view of everyView) expect(changeCount(view.count)(view, story)).toBe(view);
  });
});

describe('Selecting a state', () => {
  it('Each of the 51 can be selected, and the view state remembers that a state was.', () => {
    for (const { postal } of allPlaces) {
      const selected = selectState(postal)(opening, story);
      const changed = { state: postal, focused: postal, hasSelected: true, sight: 'unknown' };
      expect(selected).toEqual({ ...opening, ...changed });
      expect(selectState(null)(selected, story)).toEqual({
        ...opening,
        focused: postal,
        hasSelected: true,
      });
    }
  });

  it('Selecting a state ends play, since its card may cover the button that does; deselecting does not.', () => {
    const playing = { ...kentucky, playing: true };
    expect(selectState('TX')(playing, story).playing).toBe(false);
    expect(selectState(null)(playing, story).playing).toBe(true);
  });

  it('A second press on a state deselects it, and a press on another selects that.', () => {
    expect(toggleState('KY')(opening, story)).toEqual(kentucky);
    expect(toggleState('KY')(kentucky, story).state).toBeNull();
    expect(toggleState('DC')(kentucky, story).state).toBe('DC');
  });

  it('The quotations of a state close when it is deselected, and stay open for another state.', () => {
    const read = openBelow('quotations')(kentucky, story);
    expect(selectState(null)(read, story).open).toBeNull();
    expect(selectState('TX')(read, story).open).toBe('quotations');
    const table = openBelow('table')(kentucky, story);
    expect(selectState(null)(table, story).open).toBe('table');
  });
});

describe('What is opened below', () => {
  it('One section at a time is open, and a second press closes it.', () => {
    const table = toggleBelow('table')(opening, story);
    expect(table.open).toBe('table');
    expect(toggleBelow('method')(table, story).open).toBe('method');
    expect(toggleBelow('table')(table, story)).toEqual(opening);
  });

  it('Quotations open only if a state is selected.', () => {
    expect(toggleBelow('quotations')(opening, story)).toEqual(opening);
    expect(toggleBelow('quotations')(kentucky, story).open).toBe('quotations');
    expect(openBelow('quotations')(openBelow('table')(opening, story), story).open).toBeNull();
  });
});

describe('Hovering', () => {
  it('Hovering sets the hovered state and changes nothing else.', () => {
    expect(hover('CA')(opening, story)).toEqual({ ...opening, hovered: 'CA' });
    expect(hover(null)({ ...opening, hovered: 'CA' }, story)).toEqual(opening);
  });

  it('Setting a value that is set already gives the same view state.', () => {
    expect(hover(null)(opening, story)).toBe(opening);
    expect(hoverLevel(null)(opening, story)).toBe(opening);
    expect(moveFocus('KY')(kentucky, story)).toBe(kentucky);
  });

  it('Hovering ends when the view changes.', () => {
    expect(changeView('tiles')({ ...opening, hovered: 'CA' }, story)).toEqual({ ...opening, view: 'tiles' });
  });
});

describe('A level of the legend', () => {
  it('A press selects a level, and a second one deselects it.', () => {
    const selected = toggleLevel('refused')(opening, story);
    expect(selected).toEqual({ ...opening, selectedLevel: 'refused' });
    expect(toggleLevel('refused')(selected, story)).toEqual(opening);
    expect(toggleLevel('unnamed')(selected, story).selectedLevel).toBe('unnamed');
    expect(selectLevel(null)(selected, story)).toEqual(opening);
  });

  it('A change of the count keeps the selected level if the new legend has it, and deselects any other.', () => {
    const both = changeCount('responses')(selectLevel('refused')(opening, story), story);
    expect(both.selectedLevel).toBe('refused');
    expect(changeCount('responses')(selectLevel('unnamed')(opening, story), story).selectedLevel).toBeNull();
    expect(changeCount('reports')(selectLevel('provided')(both, story), story).selectedLevel).toBeNull();
    expect(changeCount('responses')(hoverLevel('unnamed')(opening, story), story).hoveredLevel).toBeNull();
  });
});

describe('The table', () => {
  it('A column sorts the table, and reverses its order the second time.', () => {
    const bySince = sortBy('since')(opening, story);
    expect(bySince.sorting).toEqual({ by: 'since', isDescending: false });
    const turned = sortBy('since')(bySince, story);
    expect(turned.sorting).toEqual({ by: 'since', isDescending: true });
    expect(sortBy('since')(turned, story).sorting).toEqual({ by: 'since', isDescending: false });
    expect(sortBy('level')(turned, story).sorting).toEqual({ by: 'level', isDescending: false });
  });

  it('All matching rows are shown on request, and all 51 if none matches.', () => {
    const found = searchFor('river')(selectLevel('refused')(opening, story), story);
    expect(found).toMatchObject({ search: 'river', selectedLevel: 'refused' });
    expect(showAllRows(true)(found, story)).toEqual({ ...found, showsAllRows: true });
    expect(showAllRows(false)(found, story)).toEqual({ ...opening, showsAllRows: true });
  });
});
