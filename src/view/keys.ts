import type { Messages } from '../domain/messages.ts';
import { updateButton } from './button.ts';
import { setAttributes, setText } from './elements.ts';
import { ensure } from './ensure.ts';
import type { Model } from './model.ts';

/** The keys of map and tiles, in a dialog over the stage that is closed, and empty, until it is asked for. */
export function updateKeys(stage: Element, { words }: Model): void {
  const dialog = ensure(stage, 'dialog', { part: 'keys' });
  setAttributes(dialog, { 'aria-labelledby': 'keys-title' });
  if (dialog.firstChild) fillKeys(dialog, words);
}

/** Puts the list of keys into its dialog. */
export function fillKeys(dialog: Element, words: Messages): void {
  const header = ensure(dialog, 'header');
  setText(ensure(header, 'h3', { id: 'keys-title' }), words.keysTitle);
  updateButton(header, 'close', words.close, 'close');
  const list = ensure(dialog, 'dl');
  words.keysList.forEach(([key, meaning], index) => {
    const row = ensure(list, 'div', { 'data-key': String(index) });
    setText(ensure(row, 'dt'), key);
    setText(ensure(row, 'dd'), meaning);
  });
}
