import { select } from 'd3-selection';
import { type Jurisdiction, jurisdictions } from '../domain/jurisdictions.ts';
import { clocks, views } from '../state/viewState.ts';
import { ensure, keyedBy, setAttribute, setAttributes, setText } from './elements.ts';
import type { Model } from './model.ts';

const byPostal = keyedBy('value', ({ postal }: Jurisdiction) => postal);

/** The switch of views and the list that picks a state. */
export function updateSwitches(root: Element, { state, words }: Model): void {
  const bar = ensure(root, 'div', { class: 'bar' });
  updateSwitch(bar, 'view', views, state.view, words.views, words.viewGroup);
  updateFind(ensure(bar, 'label', { class: 'find' }), state.state ?? '', words.find);
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

function updateFind(label: Element, chosen: string, words: string): void {
  const visible = ensure(label, 'span', { 'aria-hidden': 'true' });
  setText(visible, words);
  const list = ensure<HTMLSelectElement>(label, 'select', { part: 'find' });
  setAttributes(list, { 'aria-label': words, autocomplete: 'off' });
  const empty = ensure(list, 'option', { value: '' });
  setText(empty, words);
  select(list)
    .selectChildren<HTMLOptionElement, Jurisdiction>('option:not([value=""])')
    .data(jurisdictions as readonly Jurisdiction[], byPostal)
    .join('option')
    .each(function ({ postal, name }) {
      setAttribute(this, 'value', postal);
      setText(this, `${name} (${postal})`);
    });
  if (list.value !== chosen) list.value = chosen;
}
