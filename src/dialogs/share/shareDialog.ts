import { openInFoot } from '../../dialogs/openDialog.ts';
import { tell } from '../../view/announce/feedback.ts';
import { element } from '../../view/dom/element.ts';
import {
  copyLink,
  type SaveAction,
  type SaveContext,
  saveCsv,
  saveJson,
  savePng,
  saveSvg,
  shareLink,
} from './actions.ts';

/** Opens the dialog that shares and saves what is shown. */
export function openSave(root: HTMLElement, context: SaveContext): void {
  openInFoot(root, 'save', () => {
    const { shareAndSave, close } = context.model().words;
    return { title: shareAndSave, close, body: choicesOf(root, context) };
  });
}

function choicesOf(root: HTMLElement, context: SaveContext): HTMLElement {
  const { ownerDocument: document } = root;
  const choices = element(document, 'div', { class: 'choices' });
  for (const [name, label, action] of actionsOf(context)) {
    const button = element(document, 'button', { type: 'button', 'data-save': name }, label);
    button.addEventListener('click', () => void run(action, root, context, choices));
    choices.append(button);
  }
  return choices;
}

/** What can be done here: a link is copied and shared only where one is known. */
function actionsOf(context: SaveContext): (readonly [name: string, label: string, action: SaveAction])[] {
  const { words } = context.model();
  const hasLink = context.link() !== null;
  const canShare = hasLink && typeof navigator.share === 'function';
  return [
    ...(hasLink ? [['link', words.copyLink, copyLink] as const] : []),
    ...(canShare ? [['share', words.share, shareLink] as const] : []),
    ['png', words.savePng, savePng],
    ['svg', words.saveSvg, saveSvg],
    ['json', words.saveJson, saveJson],
    ['csv', words.saveCsv, saveCsv],
  ];
}

async function run(
  action: SaveAction,
  root: HTMLElement,
  context: SaveContext,
  choices: Element,
): Promise<void> {
  const said = await action(root, context).catch(() => context.model().words.saveFailed);
  if (said) tell(root, choices, said);
}
