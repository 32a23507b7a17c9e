import { describe, expect, it } from 'vitest';
import { listened } from '../fixtures/dom/listened.ts';

/** A figure whose card covers the time, as in one column, or stands beside the map. */
function figure({ narrow = true } = {}) {
  const made = listened();
  const box = (left: number) => () => ({ left, right: left + 300 }) as DOMRect;
  made.find('.left').getBoundingClientRect = box(0);
  made.find('.slot').getBoundingClientRect = box(narrow ? 0 : 324);
  const press = (selector: string) => made.send(selector, 'click');
  const key = (name: string, selector = '[part=slider]') => made.send(selector, 'keydown', { key: name });
  return { ...made, press, key };
}

describe('Choosing by a press', () => {
  it('A press on a shape or a chip selects its state, another lets it go.', () => {
    const { press, state } = figure();
    press('[part=map] [data-state=MS]');
    expect(state().state).toBe('MS');
    press('[part=map] [data-state=MS]');
    expect(state().state).toBeNull();
    press('[data-chip=DC]');
    expect(state().state).toBe('DC');
  });

  it('A press on the ground of the map lets the state go.', () => {
    const { press, state, find } = figure();
    press('[part=map] [data-state=MS]');
    find<SVGSVGElement>('[part=map]').getScreenCTM = () => null;
    press('[part=map]');
    expect(state().state).toBeNull();
  });

  it('A press on a row selects that state, and the same press again lets it go.', () => {
    const { press, state } = figure();
    press('tr[data-state=KY] button');
    expect(state().state).toBe('KY');
    press('tr[data-state=KY] button');
    expect(state().state).toBeNull();
  });

  it('A press on a way of the card selects the next or the previous state.', () => {
    const { press, state } = figure();
    press('tr[data-state=KY] button');
    press('[part=next-state]');
    expect(state().state).toBe('LA');
    press('[part=previous-state]');
    expect(state().state).toBe('KY');
  });

  it('A press on a text of the card, of a row or of what is opened below changes no state.', () => {
    const { press, state, asked } = figure();
    press('[part=map] [data-state=MS]');
    press('[part=all-quotations]');
    const { calls } = asked.act.mock;
    const before = calls.length;
    for (const selector of ['[part=card] blockquote', 'tr[data-state=KY] .said', '[part=quotations] figure'])
      press(selector);
    expect(calls).toHaveLength(before);
    expect(state().state).toBe('MS');
  });

  it('The list that finds a state selects it.', () => {
    const { find, send, state } = figure();
    const list = find<HTMLSelectElement>('[part=find]');
    list.value = 'TX';
    send('[part=find]', 'change');
    expect(state().state).toBe('TX');
  });
});

describe('What takes the card’s place', () => {
  it('Play and a level of the legend let the state go where the card covers the time.', () => {
    for (const selector of ['[part=play]', '[data-select-level=refused]']) {
      const { press, state } = figure();
      press('[part=map] [data-state=MS]');
      press(selector);
      expect(state().state).toBeNull();
    }
  });

  it('Play and a level of the legend leave a card beside the map open.', () => {
    for (const selector of ['[part=play]', '[data-select-level=refused]']) {
      const { press, state } = figure({ narrow: false });
      press('[part=map] [data-state=MS]');
      press(selector);
      expect(state().state).toBe('MS');
    }
  });
});

describe('Escape', () => {
  it('Escape closes what is open below where the focus is in it, else lets the legend go, else the state.', () => {
    const { press, key, state } = figure({ narrow: false });
    press('[part=map] [data-state=MS]');
    press('[data-select-level=refused]');
    press('[data-opens=table]');
    key('Escape', '.answers-table h3');
    expect(state()).toMatchObject({ open: null, selectedLevel: 'refused', state: 'MS' });
    key('Escape');
    expect(state()).toMatchObject({ selectedLevel: null, state: 'MS' });
    key('Escape');
    expect(state().state).toBeNull();
  });

  it('Escape in a search that holds something leaves all else as it is.', () => {
    const { press, find, send, key, state } = figure();
    press('[part=map] [data-state=MS]');
    press('[data-opens=table]');
    find<HTMLInputElement>('[part=search]').value = 'river';
    send('[part=search]', 'input');
    key('Escape', '[part=search]');
    expect(state()).toMatchObject({ open: 'table', state: 'MS' });
  });

  it('Escape outside the figure hides the tooltip alone.', () => {
    const { press, window, state, asked } = figure();
    press('[part=map] [data-state=MS]');
    window.document.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'Escape' }));
    expect(asked.hover).toHaveBeenLastCalledWith(null);
    expect(state().state).toBe('MS');
  });
});
