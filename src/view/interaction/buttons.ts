import type { Postal } from '../../domain/jurisdictions.ts';
import type { Level } from '../../domain/levels.ts';
import type { Messages } from '../../domain/messages.ts';
import { nextByName, previousByName } from '../../domain/names.ts';
import { isSortKey } from '../../domain/tableOrder.ts';
import {
  byHand,
  type Clock,
  changeClock,
  changeView,
  pin,
  showAllRows,
  sortBy,
  stepBy,
  type Transition,
  toggleHeld,
  type View,
} from '../../state/viewState.ts';
import type { Actions } from './actions.ts';
import { closeDialog, openKeys } from './dialogs.ts';
import { letGo } from './escape.ts';

type Press = (actions: Actions, root: HTMLElement, button: HTMLElement) => void;

/** What a press of each button asks for, by its part. */
const parts: Record<string, Press> = {
  play: ({ togglePlay }) => togglePlay(),
  previous: ({ act }) => act(byHand(stepBy(-1))),
  next: ({ act }) => act(byHand(stepBy(1))),
  'previous-state': ({ act, words }) => act(walk(previousByName, words())),
  'next-state': ({ act, words }) => act(walk(nextByName, words())),
  unpin: ({ act }, root) => letGo(root, act),
  close: (_, root, button) => void closeDialog(root, button),
  copy: ({ copy }, _, button) => copy(button),
  'show-all': ({ act }, root) => {
    act(showAllRows);
    // The button goes with what it undoes.
    root.querySelector<HTMLElement>('[part=filter]')?.focus({ preventScroll: true });
  },
  retry: ({ retry }) => retry(),
};

/** What a press asks for of a button that says it in its data: `data-clock="answered"` and so on. */
const choices: Record<string, (value: string, ...given: Parameters<Press>) => void> = {
  clock: (value, { act }) => act(changeClock(value as Clock)),
  view: (value, { act }) => act(changeView(value as View)),
  hold: (value, { act }) => act(toggleHeld(value as Level)),
  sort: (value, { act }) => isSortKey(value) && act(sortBy(value)),
  opens: (value, { open, words }, root, button) =>
    value === 'keys' ? openKeys(root, words()) : open(value as 'save' | 'embed', button),
};

const walk =
  (step: (postal: Postal, words: Messages) => Postal, words: Messages): Transition =>
  (state, dataset) =>
    state.state ? pin(step(state.state, words))(state, dataset) : state;

/** Does what a button asks for that was pressed. */
export function press(button: HTMLElement, root: HTMLElement, actions: Actions): void {
  for (const [name, choose] of Object.entries(choices)) {
    const value = button.dataset[name];
    if (value !== undefined) choose(value, actions, root, button);
  }
  parts[button.getAttribute('part') ?? '']?.(actions, root, button);
}
