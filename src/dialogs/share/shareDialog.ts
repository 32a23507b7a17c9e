import { feedback } from '../../view/announce/feedback.ts';
import { adoptStyle } from '../../view/dom/adoptStyle.ts';
import { openDialog } from '../../view/dom/dialog.ts';
import { htmlOf } from '../../view/dom/htmlOf.ts';
import {
  copyLink,
  type ShareAction,
  type ShareContext,
  saveCsv,
  saveImage,
  saveJson,
  saveMap,
  saveSvg,
  sendLink,
} from './shareActions.ts';
import css from './shareDialog.css?inline';

/** A button: its name in the markup, its label and its action. */
type Choice = readonly [name: string, label: string, action: ShareAction];

/** Opens the dialog that shares and saves the shown view. */
export function openShare(root: HTMLElement, context: ShareContext): void {
  adoptStyle(root.getRootNode() as ShadowRoot, css);
  const { share, close, moreWays } = context.model().words;
  const html = htmlOf(root.ownerDocument);
  const more = html.details(html.summary(moreWays), buttons(root, context, moreChoices(context)));
  const body = html.div(buttons(root, context, firstChoices(context)), more);
  openDialog(root, 'share', { title: share, close, body });
}

/** The most common choices. The link is offered if it is known. */
function firstChoices(context: ShareContext): Choice[] {
  const { words, state } = context.model();
  const link: Choice = ['link', words.copyLink, copyLink];
  return [
    ...(context.link() === null ? [] : [link]),
    ['image', state.state ? words.saveQuotation : words.saveImage, saveImage],
    ['csv', words.saveCsv, saveCsv],
  ];
}

function moreChoices(context: ShareContext): Choice[] {
  const { words, state } = context.model();
  const canSend = context.link() !== null && typeof navigator.share === 'function';
  const send: Choice = ['send', words.shareLink, sendLink];
  const map: Choice = ['map', words.saveMap, saveMap];
  return [
    ...(canSend ? [send] : []),
    ...(state.state ? [map] : []),
    ['svg', words.saveSvg, saveSvg],
    ['json', words.saveJson, saveJson],
  ];
}

function buttons(root: HTMLElement, context: ShareContext, choices: readonly Choice[]): HTMLElement {
  const html = htmlOf(root.ownerDocument);
  const made = choices.map(([name, label, action]) => {
    const button = html.button({ type: 'button', 'data-share': name }, label);
    button.addEventListener('click', () => void run(action, root, context, button));
    return button;
  });
  return html.div({ class: 'choices' }, ...made);
}

/** Runs an action. Its message is at the end of the dialog, where it moves no button. */
async function run(
  action: ShareAction,
  root: HTMLElement,
  context: ShareContext,
  button: HTMLElement,
): Promise<void> {
  const message = await action(root, context).catch(() => context.model().words.saveFailed);
  const end = button.closest('dialog')?.lastElementChild?.lastElementChild;
  if (message && end) feedback(root, end, message);
}
