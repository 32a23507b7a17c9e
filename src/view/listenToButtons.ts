import { isPostal } from '../geography/places.ts';
import { entriesOf } from '../lib/entriesOf.ts';
import {
  byHand,
  changeCount,
  selectState,
  showAllRows,
  sortBy,
  stepBy,
  toggleBelow,
  toggleLevel,
  toggleState,
} from '../state/transitions.ts';
import type { Opening } from '../state/viewValues.ts';
import type { Count } from '../story/form/count.ts';
import type { LevelId } from '../story/levels.ts';
import type { SortKey } from '../story/tableOrder.ts';
import type { Actions, DialogName } from './actions.ts';
import { copyCitation } from './announce/copyText.ts';
import { removeFeedback } from './announce/feedback.ts';
import type { Listen } from './dom/delegate.ts';
import { closeDialog } from './dom/dialog.ts';
import { deselect } from './escapeKey.ts';
import { closeBelow, rememberOpener } from './footer/closeBelow.ts';
import { openKeys } from './footer/openKeys.ts';
import { isNarrow } from './isNarrow.ts';

type Press = (actions: Actions, root: HTMLElement, button: HTMLElement) => void;

/** The effect of a press, by the button's part. */
const parts: Readonly<Record<string, Press>> = {
  play: ({ act, togglePlay }, root) => {
    // In a narrow figure the card covers the timeline.
    if (isNarrow(root)) act(selectState(null));
    togglePlay();
  },
  previous: ({ act }) => act(byHand(stepBy(-1))),
  next: ({ act }) => act(byHand(stepBy(1))),
  close: ({ act }, root, button) => {
    if (button.closest('dialog')) closeDialog(root);
    else if (button.closest('[part=card]')) deselect(root, act);
    else closeBelow(root, act);
  },
  copy: ({ words }, root, button) => void copyCitation(root, button, words()),
  keyboard: ({ words }, root) => openKeys(root, words()),
  'show-all': ({ act }, root) => {
    const rows = [...root.querySelectorAll<HTMLElement>('tbody tr:not([hidden])')];
    const first = rows.find((row) => row.getAttribute('data-beyond') === 'true');
    act(showAllRows(rows.length > 0));
    // The button is hidden now.
    (first ?? root).querySelector<HTMLElement>('tbody button')?.focus({ preventScroll: true });
  },
  retry: ({ retry }) => retry(),
};

/** The effect of a press, by the name of the button's data attribute. It takes the value: `data-count-by="responses"`. */
const choices: Readonly<Record<string, (value: string, ...given: Parameters<Press>) => void>> = {
  countBy: (value, { act }) => act(changeCount(value as Count)),
  selectState: (value, { act }, root, button) => {
    if (!isPostal(value)) return;
    const isRow = button.closest('table') !== null;
    act(isRow ? toggleState(value) : selectState(value));
    if (isRow) root.querySelector<HTMLElement>('[part=card]')?.scrollIntoView({ block: 'nearest' });
  },
  selectLevel: (value, { act }, root) => {
    if (isNarrow(root)) act(selectState(null));
    act(toggleLevel(value as LevelId));
  },
  sort: (value, { act }) => act(sortBy(value as SortKey)),
  opens: (value, { act }, root, button) => {
    rememberOpener(root, button);
    act(toggleBelow(value as Opening));
    focusBelow(root, value as Opening);
  },
  dialog: (value, { openDialog }, _, button) => openDialog(value as DialogName, button),
};

/** Listens to all buttons of the figure. */
export function listenToButtons(
  listen: Listen,
  root: HTMLElement,
  actions: Actions,
  signal: AbortSignal,
): void {
  const onPress = ({ target }: Event) => (target as Element).closest('button') && removeFeedback(root);
  // Before the button's own listeners, which may answer.
  root.addEventListener('click', onPress, { signal, capture: true });
  listen('click', 'button', (_, button) => {
    for (const [name, choice] of entriesOf(choices)) {
      const value = button.dataset[name];
      if (value !== undefined) choice(value, actions, root, button);
    }
    parts[button.getAttribute('part') ?? '']?.(actions, root, button);
  });
}

/** Scrolls to the start of the section that was opened below, and moves the focus to its title. */
function focusBelow(root: HTMLElement, open: Opening): void {
  if (root.getAttribute('data-open') !== open) return;
  const section = { quotations: '[part=quotations]', table: '.answers-table', method: '[part=method]' }[open];
  const heading = root.querySelector<HTMLElement>(`${section} h3`);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'nearest' });
}
