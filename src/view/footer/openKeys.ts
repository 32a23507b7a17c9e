import type { Messages } from '../../i18n/en.ts';
import { openDialog } from '../dom/dialog.ts';
import { htmlOf } from '../dom/htmlOf.ts';

/** Opens the list of the keys. */
export function openKeys(root: HTMLElement, { keys, close, keysList }: Messages): void {
  const html = htmlOf(root.ownerDocument);
  const entries = keysList.map(([key, meaning]) =>
    html.div(html.dt(key as string), html.dd(meaning as string)),
  );
  openDialog(root, 'keys', { title: keys, close, body: html.dl(...entries) });
}
