import { updateIconButton } from './button.ts';
import { insertAfter, remove } from './children.ts';
import { htmlOf } from './htmlOf.ts';

/** The dialogs of a figure. */
type DialogPart = 'keys' | 'share' | 'embed';

/** The content of a dialog. */
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
 * may be much higher than the screen. But the parts that it covers are inert.
 */
export function openDialog(root: HTMLElement, part: DialogPart, { title, close, body }: DialogContent): void {
  const html = htmlOf(root.ownerDocument);
  const header = html.header(html.h2({ id: `${part}-title` }, title));
  updateIconButton(header, 'close', 'close', close);
  const dialog = html.dialog({ part, open: '', 'aria-labelledby': `${part}-title` }, header, body);
  const former = root.querySelector('dialog');
  const focused = focusedIn(root);
  openedFrom.set(dialog, former?.contains(focused) ? (openedFrom.get(former) ?? null) : focused);
  if (former) remove(former);
  setInert(root, part !== 'embed');
  insertAfter(root.querySelector('[part=footer]') as Element, dialog);
  dialog.querySelector('button')?.focus({ preventScroll: true });
  dialog.scrollIntoView({ block: 'nearest' });
}

/** Closes an open dialog. If the focus is in it or nowhere, the focus goes back. Returns whether there was a dialog. */
export function closeDialog(root: HTMLElement): boolean {
  const focused = focusedIn(root);
  const dialog = removeDialog(root);
  if (dialog && (!focused || dialog.contains(focused)))
    openedFrom.get(dialog)?.focus({ preventScroll: true });
  return dialog !== null;
}

function removeDialog(root: HTMLElement): Element | null {
  const dialog = root.querySelector('dialog');
  if (dialog) remove(dialog);
  setInert(root, false);
  return dialog;
}

/** Closes a dialog that covers the figure at a press anywhere beside it, and when the focus leaves the figure. */
export function closeOutside(root: HTMLElement, signal: AbortSignal): void {
  const covering = () => root.querySelector('[inert]') && root.querySelector('dialog');
  const onPress = (event: Event) => {
    const dialog = covering();
    if (dialog && !event.composedPath().includes(dialog)) closeDialog(root);
  };
  // The press that opens a dialog is captured before there is one.
  root.ownerDocument.addEventListener('click', onPress, { signal, capture: true });
  const onFocus = ({ relatedTarget: to }: FocusEvent) => {
    if (to && !root.contains(to as Node) && covering()) removeDialog(root);
  };
  root.addEventListener('focusout', onFocus, { signal });
}

/** Makes the figure inert except its dialog and its live region, or ends that. */
function setInert(root: HTMLElement, isInert: boolean): void {
  for (const each of root.children)
    if (each.matches('.frame, [part=footer], [part=below]')) each.toggleAttribute('inert', isInert);
}

const focusedIn = (root: HTMLElement): HTMLElement | null =>
  (root.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
