import type { Messages } from '../../domain/messages.ts';
import { updateIconButton } from '../dom/button.ts';
import { element } from '../dom/element.ts';

/** Opens the list of the keys, over the figure; the focus goes into it and comes back when it closes. */
export function openKeys(root: HTMLElement, words: Messages): void {
  const { ownerDocument: document } = root;
  root.querySelector('dialog[part=keys]')?.remove();
  const header = element(document, 'header', {}, element(document, 'h3', { id: 'keys-title' }, words.keys));
  updateIconButton(header, 'close', 'close', words.close);
  const list = element(
    document,
    'dl',
    {},
    ...words.keysList.map(([key, meaning]) =>
      element(
        document,
        'div',
        {},
        element(document, 'dt', {}, key as string),
        element(document, 'dd', {}, meaning as string),
      ),
    ),
  );
  const dialog = element(document, 'dialog', { part: 'keys', 'aria-labelledby': 'keys-title' }, header, list);
  root.append(dialog);
  openDialogOver(root, dialog);
}

/** What had the focus before a dialog was opened. */
const openedFrom = new WeakMap<HTMLDialogElement, HTMLElement | SVGElement | null>();

/** Shows a dialog: not a modal one, since a frame may be much higher than the screen. */
export function openDialogOver(root: HTMLElement, dialog: HTMLDialogElement): void {
  const { activeElement } = root.getRootNode() as ShadowRoot;
  openedFrom.set(dialog, activeElement as HTMLElement | null);
  dialog.show();
  dialog.querySelector<HTMLElement>('button, [tabindex]')?.focus();
}

/**
 * Closes an open dialog and gives the focus back; whether there was one.
 * @param from what asks for it: the dialog around it is closed. By default that which has the focus
 */
export function closeDialog(root: HTMLElement, from: Element | null = null): boolean {
  const { activeElement } = root.getRootNode() as ShadowRoot;
  const dialog =
    (from ?? activeElement)?.closest<HTMLDialogElement>('dialog[open]') ??
    root.querySelector<HTMLDialogElement>('dialog[open]');
  if (!dialog) return false;
  const hadFocus = dialog.contains(activeElement);
  dialog.close();
  if (hadFocus) openedFrom.get(dialog)?.focus({ preventScroll: true });
  return true;
}
