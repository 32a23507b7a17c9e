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

describe('Selecting by a press', () => {
  it.each(['[part=map] [data-state=MS]', '[data-chip=MD]', 'tr[data-state=KY] button'])(
    'A press on %s selects the state, and a second press deselects it.',
    (selector) => {
      const { press, state } = figure();
      press(selector);
      expect(selector).toContain(`=${state().state}]`);
      press(selector);
      expect(state().state).toBeNull();
    },
  );

  it('The button for all rows moves the focus to the first new row, since it hides itself.', () => {
    const { press, find, root } = figure();
    const eleventh = find('tr[data-beyond=true]');
    press('[part=show-all]');
    expect(find('[part=show-all]').hidden).toBe(true);
    expect(root.ownerDocument.activeElement).toBe(eleventh.querySelector('button'));
  });

  it('A press on the ground of the map deselects the state.', () => {
    const { press, state, find } = figure();
    press('[part=map] [data-state=MS]');
    find<SVGSVGElement>('[part=map]').getScreenCTM = () => null;
    press('[part=map]');
    expect(state().state).toBeNull();
  });

  it('The buttons of the card select the next and the previous state.', () => {
    const { press, state } = figure();
    press('tr[data-state=KY] button');
    press('[part=next-state]');
    expect(state().state).toBe('LA');
    press('[part=previous-state]');
    expect(state().state).toBe('KY');
  });

  it('A press anywhere in a row selects its state, and a press on its link does not.', () => {
    const { press, state } = figure();
    press('tr[data-state=KY] .since');
    expect(state().state).toBe('KY');
    press('tbody tr:not([data-state=KY]) a');
    expect(state().state).toBe('KY');
  });

  it('A press on a text of the card or of a section below does not change the selection.', () => {
    const { press, state, asked } = figure();
    press('[part=map] [data-state=MS]');
    press('[part=all-quotations]');
    const { calls } = asked.act.mock;
    const before = calls.length;
    for (const selector of ['[part=card] blockquote', '[part=quotations] figure']) press(selector);
    expect(calls).toHaveLength(before);
    expect(state().state).toBe('MS');
  });

  it('The list *Find a state* selects a state.', () => {
    const { find, send, state } = figure();
    const list = find<HTMLSelectElement>('[part=find]');
    list.value = 'TX';
    send('[part=find]', 'change');
    expect(state().state).toBe('TX');
  });
});

describe.each(['[part=play]', '[data-select-level=refused]'])('The card and a press on %s', (selector) => {
  it.each([
    ['deselects the state whose card covers the timeline', true, null],
    ['leaves a card beside the map open', false, 'MS'],
  ])(`A press on ${selector} %s.`, (_, narrow, selected) => {
    const { press, state } = figure({ narrow });
    press('[part=map] [data-state=MS]');
    press(selector);
    expect(state().state).toBe(selected);
  });
});

describe('Escape', () => {
  it('Escape closes the section below if it has the focus, else deselects the level, else the state.', () => {
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

  it.each(['[data-opens=method].link', '[part=footer] [data-opens=method]'])(
    'Escape closes the section below, and the focus returns to %s that opened it.',
    (opener) => {
      const { press, key, find, root } = figure({ narrow: false });
      press(opener);
      key('Escape', '[part=method] h3');
      expect(root.ownerDocument.activeElement).toBe(find(opener));
    },
  );

  it('Escape in a search field with a text changes nothing else.', () => {
    const { press, find, send, key, state } = figure();
    press('[part=map] [data-state=MS]');
    press('[data-opens=table]');
    find<HTMLInputElement>('[part=search]').value = 'river';
    send('[part=search]', 'input');
    key('Escape', '[part=search]');
    expect(state()).toMatchObject({ open: 'table', state: 'MS' });
  });

  it('Escape outside the figure only hides the tooltip.', () => {
    const { press, window, state, asked } = figure();
    press('[part=map] [data-state=MS]');
    window.document.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'Escape' }));
    expect(asked.hover).toHaveBeenLastCalledWith(null);
    expect(state().state).toBe('MS');
  });
});
