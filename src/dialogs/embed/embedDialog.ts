import { withEmbeds } from '../../i18n/embedMessages.ts';
import { openingCount, resolveAt } from '../../story/stops.ts';
import { openDialog } from '../../view/dom/dialog.ts';
import type { Model } from '../../view/model.ts';
import { adoptStyle } from '../adoptDialogStyle.ts';
import { copySnippet } from './copySnippet.ts';
import { embedForm } from './embedForm.ts';
import { type EmbedModel, embedModelOf } from './embedModel.ts';
import { fill } from './formFields.ts';
import { openingForm, readForm } from './readForm.ts';
import { showForm } from './showForm.ts';
import type { EmbedSite } from './snippets/embedAddresses.ts';
import type { EmbedRequest } from './snippets/embedRequest.ts';
import { titleOf } from './snippets/titleOf.ts';
import { copiedWords, type OtherWay } from './snippets/ways.ts';
import { stopOptions } from './stopOptions.ts';
import { tellCopied } from './tellCopied.ts';

/** What the dialog needs of the page that it stands in. */
export interface EmbedContext extends EmbedSite {
  /** What is shown now. */
  model(): Model;
  /** The same in another language. @throws where it cannot be loaded */
  modelIn(lang: string): Promise<Pick<Model, 'story' | 'words'>>;
}

/** Opens the dialog that hands out the code of an embed, with the shown view as its first choices. */
export function openEmbed(root: HTMLElement, context: EmbedContext): void {
  adoptStyle(root);
  let form: HTMLFormElement | undefined;
  openDialog(root, 'embed', () => {
    const model = embedModelOf(context.model());
    const set = form ? readForm(form, model.story) : openingForm(model);
    form = embedForm(root.ownerDocument, model, set, context);
    listen(form, root, model, context);
    return { title: model.words.embedTitle, close: model.words.close, body: form };
  });
}

function listen(form: HTMLFormElement, root: HTMLElement, model: EmbedModel, context: EmbedContext): void {
  const { words } = model;
  const show = async () => {
    const asked = await askedOf(form, model, context);
    if (asked) showForm(form, asked.way, asked.request, words);
  };
  const copy = async (button: HTMLElement) => {
    const asked = await askedOf(form, model, context);
    if (!asked) return;
    const way = button.closest('[data-code=iframe]') ? 'iframe' : asked.way;
    const said = await copySnippet(root, way, asked.request, words);
    tellCopied(root, button, said, said === copiedWords(way, words), words);
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', ({ target }) => {
    if ((target as HTMLSelectElement).name === 'count') keepDay(form, model);
    void show();
  });
  for (const button of form.querySelectorAll<HTMLElement>('[data-embed=copy]'))
    button.addEventListener('click', () => void copy(button));
  void show();
}

/** What the form asks for; nothing where another language was chosen meanwhile, which then answers itself. */
async function askedOf(
  form: HTMLFormElement,
  shown: EmbedModel,
  context: EmbedContext,
): Promise<{ way: OtherWay; request: EmbedRequest } | undefined> {
  const { lang } = readForm(form, shown.story).choices;
  const { story, words } = await inLanguage(lang, shown, context);
  const { way, choices } = readForm(form, shown.story);
  if (choices.lang !== lang) return undefined;
  const embedded = { story, words: withEmbeds(words) };
  const title = titleOf(embedded, choices);
  return { way, request: { ...context, choices, words: embedded.words, title } };
}

/** What is embedded, in its language; as it is shown where that cannot be loaded. */
const inLanguage = (
  lang: string,
  shown: EmbedModel,
  context: EmbedContext,
): Promise<Pick<Model, 'story' | 'words'>> =>
  lang === shown.words.lang ? Promise.resolve(shown) : context.modelIn(lang).catch(() => shown);

/** Offers the stops of the count that was chosen, and keeps the day. */
function keepDay(form: HTMLFormElement, model: EmbedModel): void {
  const at = form.elements.namedItem('at') as HTMLSelectElement;
  const count = readForm(form, model.story).choices.count ?? openingCount(model.story);
  fill(at, stopOptions(model, count), resolveAt(model.story, count, at.value)?.id ?? '');
}
