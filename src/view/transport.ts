import { stopsOf } from '../domain/stops.ts';
import { updateButton } from './button.ts';
import { setAttribute, setText } from './elements.ts';
import { ensure } from './ensure.ts';
import type { Model } from './model.ts';
import { updateClockSwitch } from './switches.ts';

/** Play, previous, next, what to do at first, and the switch of clocks. */
export function updateTransport(root: Element, model: Model): void {
  const { dataset, state, stop, words } = model;
  const row = ensure(root, 'div', { class: 'controls' });
  const transport = ensure(row, 'div', { class: 'transport' });
  const play = updateButton(transport, 'play', words.play, state.playing ? 'pause' : 'play');
  setAttribute(play, 'aria-pressed', String(state.playing));
  const previous = updateButton(transport, 'previous', words.previousStop, 'previous');
  setAttribute(previous, 'aria-disabled', String(stop.index === 0));
  const next = updateButton(transport, 'next', words.nextStop, 'next');
  setAttribute(next, 'aria-disabled', String(stop.index === stopsOf(dataset, state.clock).length - 1));
  const hint = ensure(transport, 'span', { class: 'hint' });
  setAttribute(hint, 'data-used', String(state.used));
  setText(hint, words.dragTheDate);
  updateClockSwitch(row, model);
}
