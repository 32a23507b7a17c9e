import type { Level } from '../../domain/levels.ts';
import { point } from '../../state/viewState.ts';
import type { Actions, On } from './actions.ts';

/** The level of the legend's entry that an event is on. */
const levelOf = ({ target }: Event): Level | null =>
  ((target as Element).closest('[part=legend] li')?.getAttribute('data-level') as Level | null) ?? null;

/** Pointer and focus on the legend, which bring the states of a level forward. */
export function listenToLegend({ act }: Actions, on: On): void {
  on('[part=legend]', 'pointerover', (event) => {
    if (event.pointerType !== 'touch') act(point(levelOf(event)));
  });
  on('[part=legend]', 'pointerleave', () => act(point(null)));
  on('[part=legend]', 'focusin', (event) => {
    if ((event.target as Element).matches(':focus-visible')) act(point(levelOf(event)));
  });
  on('[part=legend]', 'focusout', () => act(point(null)));
}
