import type { Level } from '../../domain/levels.ts';
import { point } from '../../state/viewState.ts';
import type { Actions } from './actions.ts';
import { on } from './delegate.ts';

/** The level of the legend's entry that an event is on. */
const levelOf = ({ target }: Event): Level | null =>
  ((target as Element).closest('[part=legend] li')?.getAttribute('data-level') as Level | null) ?? null;

/** Pointer and focus on the legend, which bring the states of a level forward. */
export function listenToLegend(root: HTMLElement, { act }: Actions, signal: AbortSignal): void {
  const legend = '[part=legend]';
  const pointOver = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') act(point(levelOf(event)));
  };
  const focusOn = (event: FocusEvent) => {
    if ((event.target as Element).matches(':focus-visible')) act(point(levelOf(event)));
  };
  const leave = () => act(point(null));
  on(root, 'pointerover', legend, pointOver, signal);
  on(root, 'pointerleave', legend, leave, signal);
  on(root, 'focusin', legend, focusOn, signal);
  on(root, 'focusout', legend, leave, signal);
}
