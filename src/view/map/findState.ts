import type { Messages } from '../../i18n/en.ts';
import { postalsByName } from '../../i18n/placeNames.ts';
import { isLive } from '../../state/viewState.ts';
import { setAttribute, setAttributes, setText, setValue } from '../dom/attributes.ts';
import { updateIcon } from '../dom/icon.ts';
import { joinChildren } from '../dom/joinChildren.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import type { Model } from '../model.ts';

/** The list that selects a state. It is served without entries, since it needs a script. */
export function updateFindState(mapBox: Element, { state, words }: Model): void {
  const label = upsertChild(mapBox, 'label', { class: 'find' });
  setAttribute(label, 'data-needs-script', '');
  const text = upsertChild(label, 'span', { class: 'text' });
  setAttribute(text, 'aria-hidden', 'true');
  setText(text, words.find);
  updateIcon(label, 'chevron');
  const list = upsertChild<HTMLSelectElement>(label, 'select', { part: 'find' });
  setAttributes(list, { 'aria-label': words.find, autocomplete: 'off' });
  if (!isLive(state)) return;
  fillFindState(mapBox, words);
  setValue(list, state.state ?? '');
}

/** Adds the entries of the list, even before the story is loaded. @param root an element around the list */
export function fillFindState(root: Element, words: Messages): void {
  const list = root.querySelector('[part=find]');
  if (!list) return;
  setText(upsertChild(list, 'option', { value: '' }), words.find);
  joinChildren(list, 'option', 'value', postalsByName(words), (option, postal) =>
    setText(option, `${words.stateName(postal)} (${postal})`),
  );
}
