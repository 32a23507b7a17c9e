import { updateIconButton } from './button.ts';
import { insertAfter, remove, replaceChildren } from './children.ts';
import { element } from './element.ts';

/** The dialogs of a figure. */
export type DialogPart = 'keys' | 'share' | 'embed';

/** What a dialog holds, in the words of the language that is shown. */
export interface DialogContent {
  readonly title: string;
  /** The name of the button that closes it. */
  readonly close: string;
  /** What stands below the title. */
  readonly body: Element;
}

/** What had the focus before a dialog was opened. */
const openedFrom = new WeakMap<Element, HTMLElement | null>();

/**
 * Opens a dialog behind the figure's foot, in place of any that is open, and takes the focus into it. It is not a modal
 * one, since a frame may be much higher than the screen; but what it lies over cannot be used meanwhile, and a press
 * beside it closes it. While it is open it is made again where the figure is shown in another language.
 * @param draw makes what it holds
 */
export function openDialog(root: HTMLElement, part: DialogPart, draw: () => DialogContent): void {
  const dialog = element(root.ownerDocument, 'dialog', { part, 'aria-labelledby': `${part}-title` });
  const former = root.querySelector('dialog');
  const focused = focusedIn(root);
  openedFrom.set(dialog, former?.contains(focused) ? (openedFrom.get(former) ?? null) : focused);
  if (former) remove(former);
  lieOver(root, part !== 'embed');
  fill(dialog, part, draw());
  insertAfter(root.querySelector('[part=footer]') as Element, dialog);
  dialog.show();
  dialog.querySelector('button')?.focus({ preventScroll: true });
  dialog.scrollIntoView({ block: 'nearest' });
  followLanguage(root, dialog, () => fill(dialog, part, draw()));
}

/**
 * Closes an open dialog and gives the focus back; whether there was one.
 * @param from what asks for it: the dialog around it is closed. By default that which has the focus
 */
export function closeDialog(root: HTMLElement, from: Element | null = null): boolean {
  const focused = focusedIn(root);
  const dialog =
    (from ?? focused)?.closest<HTMLDialogElement>('dialog[open]') ??
    root.querySelector<HTMLDialogElement>('dialog[open]');
  if (!dialog) return false;
  const hadFocus = dialog.contains(focused);
  dialog.close();
  lieOver(root, false);
  if (hadFocus) openedFrom.get(dialog)?.focus({ preventScroll: true });
  return true;
}

/** Closes a dialog that lies over the figure at a press beside it: what is beneath cannot take it, so that the root does. */
export function closeBeside(root: HTMLElement, { target }: Event): void {
  if (target === root && [...root.children].some((part) => part.hasAttribute('inert'))) closeDialog(root);
}

/** Whether a dialog lies over the figure: then what is beneath cannot be used. What is spoken still is. */
function lieOver(root: HTMLElement, isOver: boolean): void {
  for (const each of root.children)
    if (each.matches('.frame, [part=footer], [part=below]')) each.toggleAttribute('inert', isOver);
}

function fill(dialog: HTMLElement, part: DialogPart, { title, close, body }: DialogContent): void {
  const { ownerDocument: document } = dialog;
  const header = element(document, 'header', {}, element(document, 'h2', { id: `${part}-title` }, title));
  updateIconButton(header, 'close', 'close', close);
  replaceChildren(dialog, header, body);
}

/** Makes a dialog again with each language, and keeps the focus where it was in it, until it is closed. */
function followLanguage(root: HTMLElement, dialog: HTMLElement, redraw: () => void): void {
  const observer = new MutationObserver(() => {
    if (!dialog.isConnected) return observer.disconnect();
    const focused = controlsOf(dialog).indexOf(focusedIn(root) as HTMLElement);
    redraw();
    controlsOf(dialog)[focused]?.focus({ preventScroll: true });
  });
  observer.observe(root, { attributeFilter: ['lang'] });
  dialog.addEventListener('close', () => observer.disconnect());
}

/** What can have the focus in a dialog; the same in each language, in the same order. */
const controlsOf = (dialog: HTMLElement): HTMLElement[] => [
  ...dialog.querySelectorAll<HTMLElement>('button, input, select, summary, a, [tabindex]'),
];

const focusedIn = (root: HTMLElement): HTMLElement | null =>
  (root.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
