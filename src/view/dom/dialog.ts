import { updateIconButton } from './button.ts';
import { insertAfter, remove, replaceChildren } from './children.ts';
import { element } from './element.ts';

/** The dialogs of a figure. */
type DialogPart = 'keys' | 'share' | 'embed';

/** The content of a dialog in one language. */
interface DialogContent {
  readonly title: string;
  /** The accessible name of the button that closes the dialog. */
  readonly close: string;
  readonly body: Element;
}

/** The element that had the focus before each dialog. */
const openedFrom = new WeakMap<Element, HTMLElement | null>();

/**
 * Opens a dialog after the footer, in place of one that is open, and moves the focus into it. It is not modal, since a frame
 * may be much higher than the screen. But the parts that it covers are inert, and a press beside it closes it. It is drawn
 * again when the figure's language changes.
 * @param draw makes the content
 */
export function openDialog(root: HTMLElement, part: DialogPart, draw: () => DialogContent): void {
  const dialog = element(root.ownerDocument, 'dialog', { part, 'aria-labelledby': `${part}-title` });
  const former = root.querySelector('dialog');
  const focused = focusedIn(root);
  openedFrom.set(dialog, former?.contains(focused) ? (openedFrom.get(former) ?? null) : focused);
  if (former) remove(former);
  setInert(root, part !== 'embed');
  fillDialog(dialog, part, draw());
  insertAfter(root.querySelector('[part=footer]') as Element, dialog);
  dialog.show();
  dialog.querySelector('button')?.focus({ preventScroll: true });
  dialog.scrollIntoView({ block: 'nearest' });
  followLanguage(root, dialog, () => fillDialog(dialog, part, draw()));
}

/**
 * Closes an open dialog and gives the focus back. Returns whether there was one.
 * @param from an element in the dialog to close. Default the one with the focus
 */
export function closeDialog(root: HTMLElement, from: Element | null = null): boolean {
  const focused = focusedIn(root);
  const dialog =
    (from ?? focused)?.closest<HTMLDialogElement>('dialog[open]') ??
    root.querySelector<HTMLDialogElement>('dialog[open]');
  if (!dialog) return false;
  const hadFocus = dialog.contains(focused);
  dialog.close();
  setInert(root, false);
  if (hadFocus) openedFrom.get(dialog)?.focus({ preventScroll: true });
  return true;
}

/** Closes a dialog at a press beside it. The root gets the press, since the parts under the dialog are inert. */
export function closeBeside(root: HTMLElement, { target }: Event): void {
  if (target === root && [...root.children].some((part) => part.hasAttribute('inert'))) closeDialog(root);
}

/** Makes the figure inert except its dialog and its live region, or ends that. */
function setInert(root: HTMLElement, isInert: boolean): void {
  for (const each of root.children)
    if (each.matches('.frame, [part=footer], [part=below]')) each.toggleAttribute('inert', isInert);
}

function fillDialog(dialog: HTMLElement, part: DialogPart, { title, close, body }: DialogContent): void {
  const { ownerDocument: document } = dialog;
  const header = element(document, 'header', {}, element(document, 'h2', { id: `${part}-title` }, title));
  updateIconButton(header, 'close', 'close', close);
  replaceChildren(dialog, header, body);
}

/** Draws a dialog again with each language, and keeps the focus where it was, until the dialog is closed. */
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

/** The controls of a dialog, in the same order in each language. */
const controlsOf = (dialog: HTMLElement): HTMLElement[] => [
  ...dialog.querySelectorAll<HTMLElement>('button, input, select, summary, a, [tabindex]'),
];

const focusedIn = (root: HTMLElement): HTMLElement | null =>
  (root.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
