import type { Messages } from '../../i18n/en.ts';
import { openDialog } from '../dom/dialog.ts';
import { element } from '../dom/element.ts';

/** Opens the list of the keys. @param words those of the language that is shown */
export function openKeys(root: HTMLElement, words: () => Messages): void {
  openDialog(root, 'keys', () => {
    const { keys, close, keysList } = words();
    return { title: keys, close, body: listOf(root.ownerDocument, keysList) };
  });
}

const listOf = (document: Document, keys: Messages['keysList']): HTMLElement =>
  element(
    document,
    'dl',
    {},
    ...keys.map(([key, meaning]) =>
      element(
        document,
        'div',
        {},
        element(document, 'dt', {}, key as string),
        element(document, 'dd', {}, meaning as string),
      ),
    ),
  );
