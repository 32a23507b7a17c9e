import type { Messages } from '../../domain/messages.ts';
import { fillKeys } from '../keys.ts';

/** Opens the list of keys over the stage, and puts the focus into it. */
export function openKeys(root: HTMLElement, words: Messages): void {
  const dialog = root.querySelector('dialog[part=keys]');
  if (dialog) fillKeys(dialog, words);
  openDialog(root, 'keys');
}

/** What had the focus before a dialog was opened. */
const openedFrom = new WeakMap<HTMLDialogElement, HTMLElement | SVGElement | null>();

/** Opens a dialog of the figure: not a modal one, since a frame may be much higher than the screen. */
export function openDialog(root: HTMLElement, part: string): void {
  const dialog = root.querySelector<HTMLDialogElement>(`dialog[part=${part}]`);
  if (!dialog || dialog.open) return;
  const { activeElement } = root.getRootNode() as ShadowRoot;
  openedFrom.set(dialog, (activeElement ?? root.querySelector(`[data-opens=${part}]`)) as HTMLElement | null);
  dialog.show();
  dialog.querySelector<HTMLElement>('button')?.focus();
}

/**
 * Closes an open dialog and gives the focus back; whether there was one.
 * @param from what asks for it: of several dialogs the one around it is closed. By default what has the focus
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
