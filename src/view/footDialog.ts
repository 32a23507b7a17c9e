import { updateButton } from './button.ts';
import { element } from './elements.ts';
import { openDialog } from './interaction/dialogs.ts';

/** What a dialog of the foot holds, in the words of the language that is shown. */
export interface FootContent {
  readonly title: string;
  /** The name of the button that closes it. */
  readonly close: string;
  /** What stands below the title. */
  readonly body: HTMLElement;
}

/**
 * Opens a dialog of the foot: made anew, in the flow, so that nothing above it moves and a frame grows with it. While it
 * is open it is made again where the figure is shown in another language.
 * @param part names the dialog
 * @param draw makes what it holds; takes the body that stood there in the former language, if any
 */
export function openInFoot(
  root: HTMLElement,
  part: 'save' | 'embed',
  draw: (former?: HTMLElement) => FootContent,
): void {
  const { ownerDocument: document } = root;
  root.querySelector(`dialog[part=${part}]`)?.remove();
  const dialog = element(document, 'dialog', { part, 'aria-labelledby': `${part}-title` });
  let { body } = fill(dialog, part, draw());
  root.querySelector('[part=credit] .as-of')?.before(dialog);
  openDialog(root, part);
  const observer = new MutationObserver(() => {
    if (!dialog.isConnected) return observer.disconnect();
    const { activeElement } = root.getRootNode() as ShadowRoot;
    const focused = controlsOf(dialog).indexOf(activeElement as HTMLElement);
    ({ body } = fill(dialog, part, draw(body)));
    controlsOf(dialog)[focused]?.focus({ preventScroll: true });
  });
  observer.observe(root, { attributeFilter: ['lang'] });
  dialog.addEventListener('close', () => observer.disconnect());
}

function fill(dialog: HTMLElement, part: string, content: FootContent): FootContent {
  const { ownerDocument: document } = dialog;
  const title = element(document, 'h3', { id: `${part}-title` }, content.title);
  const header = element(document, 'header', {}, title);
  updateButton(header, 'close', content.close, 'close');
  dialog.replaceChildren(header, content.body);
  return content;
}

/** What can have the focus in a dialog; the same in each language, in the same order. */
const controlsOf = (dialog: HTMLElement): HTMLElement[] => [
  ...dialog.querySelectorAll<HTMLElement>('button, input, select, textarea, a'),
];
