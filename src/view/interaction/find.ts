import { isPostal, jurisdictions } from '../../domain/jurisdictions.ts';
import { pin } from '../../state/viewState.ts';
import type { Actions } from './actions.ts';
import { on } from './delegate.ts';
import { typing } from './typing.ts';

/** The list that picks a state; letters typed in it find a state by its postal code too, which no browser does. */
export function listenToFind(root: HTMLElement, { act, words }: Actions, signal: AbortSignal): void {
  const typed = typing(words);
  const choose = (_: Event, { value }: HTMLSelectElement) => act(pin(isPostal(value) ? value : null));
  const type = (event: KeyboardEvent, { value }: HTMLSelectElement) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const found = typed(event.key, isPostal(value) ? value : jurisdictions[0].postal);
    if (!found) return;
    act(pin(found));
    event.preventDefault();
  };
  on(root, 'change', '[part=find]', choose, signal);
  on(root, 'keydown', '[part=find]', type, signal);
}
