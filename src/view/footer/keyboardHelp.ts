import type { Messages } from '../../i18n/en.ts';
import { openDialog } from '../dom/dialog.ts';
import { htmlOf } from '../dom/element.ts';

/** Opens the list of the keys. @param words returns the words of the shown language */
export function openKeys(root: HTMLElement, words: () => Messages): void {
  const html = htmlOf(root.ownerDocument);
  openDialog(root, 'keys', () => {
    const { keys, close, keysList } = words();
    const entries = keysList.map(([key, meaning]) =>
      html.div(html.dt(key as string), html.dd(meaning as string)),
    );
    return { title: keys, close, body: html.dl(...entries) };
  });
}
