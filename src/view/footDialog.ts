import type { Messages } from '../domain/messages.ts';
import { updateButton } from './button.ts';
import { element } from './elements.ts';
import { openDialog } from './interaction/dialogs.ts';

/**
 * Opens a dialog of the foot: made anew in the words of the shown language, in the flow, so that nothing above it
 * moves and a frame grows with it.
 * @param part names the dialog
 * @param content what stands below its title
 */
export function openInFoot(
  root: HTMLElement,
  part: 'save' | 'embed',
  title: string,
  { close }: Messages,
  content: HTMLElement,
): void {
  const { ownerDocument: document } = root;
  const id = `${part}-title`;
  const header = element(document, 'header', {}, element(document, 'h3', { id }, title));
  updateButton(header, 'close', close, 'close');
  root.querySelector(`dialog[part=${part}]`)?.remove();
  root
    .querySelector('[part=credit] .as-of')
    ?.before(element(document, 'dialog', { part, 'aria-labelledby': id }, header, content));
  openDialog(root, part);
}
