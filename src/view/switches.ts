import { select } from 'd3-selection';
import type { Postal } from '../domain/jurisdictions.ts';
import type { Messages } from '../domain/messages.ts';
import { postalsByName } from '../domain/names.ts';
import { clocks, isLive, type ViewState, views } from '../state/viewState.ts';
import { keyedBy, setAttribute, setAttributes, setText } from './elements.ts';
import { ensure } from './ensure.ts';
import type { Model } from './model.ts';
import { isStale } from './replaced.ts';

const byPostal = keyedBy('value', (postal: Postal) => postal);

/** The switch of views and the list that picks a state. */
export function updateSwitches(root: Element, { state, words }: Model): void {
  const bar = ensure(root, 'div', { class: 'bar' });
  updateSwitch(bar, 'view', views, state.view, words.views, words.viewGroup);
  updateFind(ensure(bar, 'label', { class: 'find' }), state, words);
}

/** The switch of clocks. */
export function updateClockSwitch(parent: Element, { state, words }: Model): void {
  updateSwitch(parent, 'clock', clocks, state.clock, words.clocks, words.clockGroup);
}

/** A group of buttons, one of which is pressed: `data-view="map"` and so on. */
function updateSwitch<T extends string>(
  parent: Element,
  name: string,
  choices: readonly T[],
  chosen: T,
  labels: Readonly<Record<T, string>>,
  group: string,
): void {
  const bar = ensure(parent, 'div', { part: name, class: 'switch' });
  setAttributes(bar, { role: 'group', 'aria-label': group });
  for (const choice of choices) {
    const button = ensure(bar, 'button', { [`data-${name}`]: choice });
    setAttributes(button, {
      type: 'button',
      'aria-pressed': String(choice === chosen),
      'data-label': labels[choice],
    });
    setText(button, labels[choice]);
  }
}

/** The list that picks a state: served without its entries, since only a script can follow them. */
function updateFind(label: Element, state: ViewState, words: Messages): void {
  setText(ensure(label, 'span', { 'aria-hidden': 'true' }), words.find);
  const list = ensure<HTMLSelectElement>(label, 'select', { part: 'find' });
  setAttributes(list, { 'aria-label': words.find, autocomplete: 'off' });
  if (!isLive(state)) return;
  updateEntries(list, words);
  const chosen = state.state ?? '';
  if (list.value !== chosen) list.value = chosen;
}

/** Puts the entries into the list, which can be used before the record is there. */
export function fillFind(root: Element, words: Messages): void {
  const list = root.querySelector('[part=find]');
  if (list) updateEntries(list, words);
}

function updateEntries(list: Element, words: Messages): void {
  if (!isStale(list, words)) return;
  setText(ensure(list, 'option', { value: '' }), words.find);
  select(list)
    .selectChildren<HTMLOptionElement, Postal>('option:not([value=""])')
    .data([...postalsByName(words)], byPostal)
    .join('option')
    .each(function (postal) {
      setAttribute(this, 'value', postal);
      setText(this, `${words.stateName(postal)} (${postal})`);
    });
}
