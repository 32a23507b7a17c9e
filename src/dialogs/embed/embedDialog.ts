import { openInFoot } from '../../dialogs/openDialog.ts';
import { tell } from '../../view/announce/feedback.ts';
import type { Model } from '../../view/model.ts';
import type { EmbedSite } from './addresses.ts';
import { askedOf } from './askedOf.ts';
import { copySnippet } from './copySnippet.ts';
import { embedForm } from './embedForm.ts';
import { type EmbedModel, embedModelOf } from './embedModel.ts';
import { adoptStyle } from './embedStyle.ts';
import { keepChoices } from './keepChoices.ts';
import { keepDay } from './keepDay.ts';
import { showForm } from './showForm.ts';

/** What the dialog needs of the page that it stands in. */
export interface EmbedContext extends EmbedSite {
  /** What is shown now. */
  model(): Model;
}

/** Opens the dialog that hands out the code of an embed, with the shown view as its first choices. */
export function openEmbed(root: HTMLElement, context: EmbedContext): void {
  adoptStyle(root);
  openInFoot(root, 'embed', (former) => {
    const model = embedModelOf(context.model());
    const form = embedForm(root.ownerDocument, model);
    if (former) keepChoices(form, former as HTMLFormElement, model);
    listen(form, root, model, context);
    return { title: model.words.embedTitle, close: model.words.close, body: form };
  });
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
    const said = await copySnippet(root, asked.way, asked.request, words);
    tell(root, form.querySelector('.fragment') as Element, said);
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', ({ target }) => {
    if ((target as HTMLSelectElement).name === 'count') keepDay(form, model);
    void show();
  });
  form.querySelector('[data-embed=copy]')?.addEventListener('click', () => void copy());
  void show();
}
