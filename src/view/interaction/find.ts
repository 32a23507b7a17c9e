import { isPostal, jurisdictions } from '../../domain/jurisdictions.ts';
import { pin } from '../../state/viewState.ts';
import type { Actions, On } from './actions.ts';
import { typing } from './typing.ts';

/** The list that picks a state; letters typed in it find a state by its postal code too, which no browser does. */
export function listenToFind({ act, words }: Actions, on: On): void {
  const typed = typing(words);
  on('[part=find]', 'change', (event) => {
    const { value } = event.target as HTMLSelectElement;
    act(pin(isPostal(value) ? value : null));
  });
  on('[part=find]', 'keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const list = event.currentTarget as HTMLSelectElement;
    const found = typed(event.key, isPostal(list.value) ? list.value : jurisdictions[0].postal);
    if (!found) return;
    act(pin(found));
    event.preventDefault();
  });
}
