import { nextByName, type Postal, previousByName } from '../../domain/jurisdictions.ts';
import {
  byHand,
  type Clock,
  changeClock,
  changeView,
  pin,
  stepBy,
  type Transition,
  type View,
} from '../../state/viewState.ts';
import type { Actions } from './actions.ts';
import { letGo } from './escape.ts';

/** What a press of each button asks for, by its part. */
const presses: Record<string, (actions: Actions, root: HTMLElement) => void> = {
  play: ({ togglePlay }) => togglePlay(),
  previous: ({ act }) => act(byHand(stepBy(-1))),
  next: ({ act }) => act(byHand(stepBy(1))),
  'previous-state': ({ act }) => act(byName(previousByName)),
  'next-state': ({ act }) => act(byName(nextByName)),
  unpin: ({ act }, root) => letGo(root, act),
  retry: ({ retry }) => retry(),
};

const byName =
  (step: (postal: Postal) => Postal): Transition =>
  (state, dataset) =>
    state.state ? pin(step(state.state))(state, dataset) : state;

/** Does what the button asks for that a click was on, if it was on one. */
export function press(target: Element, root: HTMLElement, actions: Actions): void {
  const button = target.closest('button');
  if (!button || !root.contains(button)) return;
  const { clock, view } = button.dataset;
  if (clock) actions.act(changeClock(clock as Clock));
  else if (view) actions.act(changeView(view as View));
  else presses[button.getAttribute('part') ?? '']?.(actions, root);
}
