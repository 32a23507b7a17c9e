import { updateButton } from '../button.ts';
import { element } from '../elements.ts';
import { openDialog } from '../interaction/dialogs.ts';
import type { Model } from '../model.ts';
import type { EmbedSite } from './addresses.ts';
import { askedOf } from './askedOf.ts';
import { copySnippet } from './copySnippet.ts';
import { embedForm } from './embedForm.ts';
import { type EmbedModel, embedModelOf } from './embedModel.ts';
import { adoptStyle } from './embedStyle.ts';
import { keepDay } from './keepDay.ts';
import { showForm } from './showForm.ts';

/** What the dialog needs of the page that it stands in. */
export interface EmbedContext extends EmbedSite {
  /** What is shown now. */
  model(): Model;
}

/**
 * Opens the dialog that hands out the code of an embed: made anew in the words of the shown language, with the
 * shown view as its first choices, in the flow of the foot, so that nothing above it moves.
 */
export function openEmbed(root: HTMLElement, context: EmbedContext): void {
  adoptStyle(root);
  root.querySelector('dialog[part=embed]')?.remove();
  root.querySelector('[part=credit] .as-of')?.before(embedDialog(root, context));
  openDialog(root, 'embed');
}

function embedDialog(root: HTMLElement, context: EmbedContext): HTMLElement {
  const { ownerDocument: document } = root;
  const model = embedModelOf(context.model());
  const title = element(document, 'h3', { id: 'embed-title' }, model.words.embedTitle);
  const header = element(document, 'header', {}, title);
  updateButton(header, 'close', model.words.close, 'close');
  const form = embedForm(document, model);
  listen(form, root, model, context);
  return element(document, 'dialog', { part: 'embed', 'aria-labelledby': 'embed-title' }, header, form);
}

function listen(form: HTMLFormElement, root: HTMLElement, model: EmbedModel, site: EmbedSite): void {
  const { words } = model;
  const show = async () => {
    const asked = await askedOf(form, model, site);
    if (asked) showForm(form, asked.way, asked.request, words);
  };
  const copy = async () => {
    const asked = await askedOf(form, model, site);
    if (!asked) return;
    await copySnippet(root, asked.way, asked.request, words);
    tell(form, root);
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', ({ target }) => {
    if ((target as HTMLSelectElement).name === 'clock') keepDay(form, model);
    void show();
  });
  form.querySelector('[data-embed=copy]')?.addEventListener('click', () => void copy());
  void show();
}

/** Shows beside the button what was said of the copy, for those who do not hear it. */
function tell(form: HTMLFormElement, root: HTMLElement): void {
  const told = form.querySelector('.told');
  if (told) told.textContent = root.querySelector('[part=status]')?.textContent ?? '';
}
