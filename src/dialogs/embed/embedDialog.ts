import { openingCount, resolveAt } from '../../story/stops.ts';
import { adoptStyle } from '../../view/dom/adoptStyle.ts';
import { setAttribute, setText } from '../../view/dom/attributes.ts';
import { openDialog } from '../../view/dom/dialog.ts';
import type { Model } from '../../view/model.ts';
import codeBoxCss from './codeBox.css?inline';
import { fillCodeBox } from './codeBox.ts';
import { copySnippet } from './copySnippet.ts';
import dialogCss from './embedDialog.css?inline';
import { embedForm, stopOptions } from './embedForm.ts';
import { type EmbedMessages, type EmbedModel, withEmbedWords } from './embedModel.ts';
import { fillSelect } from './formFields.ts';
import previewsCss from './previews.css?inline';
import { showPreviews } from './previews.ts';
import { openingChoices, readForm } from './readForm.ts';
import { type EmbedRequest, type EmbedSite, embedUrls } from './snippets/embedUrls.ts';
import { titleOf } from './snippets/titleOf.ts';
import { type OtherWay, snippets, type WayName } from './snippets/ways.ts';

/** The dialog's access to its page. */
export interface EmbedContext extends EmbedSite {
  /** The model of the figure now. */
  model(): Model;
  /** The story and words of another language. @throws if they cannot be loaded */
  modelIn(lang: string): Promise<Pick<Model, 'story' | 'words'>>;
}

/** Opens the dialog with the code of an embed. Its first choices are the shown view. */
export function openEmbed(root: HTMLElement, context: EmbedContext): void {
  adoptStyle(root.getRootNode() as ShadowRoot, codeBoxCss + previewsCss + dialogCss);
  const shown = context.model();
  const model = { ...shown, words: withEmbedWords(shown.words) };
  const form = embedForm(root.ownerDocument, model, openingChoices(model), context);
  listen(form, root, model, context);
  openDialog(root, 'embed', { title: model.words.embedTitle, close: model.words.close, body: form });
}

function listen(form: HTMLFormElement, root: HTMLElement, model: EmbedModel, context: EmbedContext): void {
  const { words } = model;
  const show = async () => {
    const read = await readRequest(form, model, context);
    if (read) showForm(form, read.way, read.request, words);
  };
  const copy = async (button: HTMLElement) => {
    const read = await readRequest(form, model, context);
    if (!read) return;
    const way = button.closest('[data-code=iframe]') ? 'iframe' : read.way;
    await copySnippet(root, button, way, read.request, words);
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

/**
 * Updates the code, the previews and the note on the other way from the form.
 * @param words in the language of the form
 */
function showForm(form: HTMLFormElement, way: OtherWay, request: EmbedRequest, words: EmbedMessages): void {
  const show = (of: string, shown: WayName) => {
    const box = form.querySelector(`[data-code=${of}]`) as Element;
    fillCodeBox(box, shown, snippets[shown](request), words);
  };
  show('iframe', 'iframe');
  show('other', way);
  showPreviews(form, embedUrls.frame(request), request.title);
  setText(form.querySelector('.way-note') as Element, words.wayNotes[way]);
  const link = form.querySelector('.fragment') as HTMLAnchorElement;
  setAttribute(link, 'href', embedUrls.fragment(request));
  link.hidden = way !== 'fragment';
}

/** Reads the form as a request. `undefined` if another language was chosen while the words were loading. */
async function readRequest(
  form: HTMLFormElement,
  shown: EmbedModel,
  context: EmbedContext,
): Promise<{ way: OtherWay; request: EmbedRequest } | undefined> {
  const { lang } = readForm(form, shown.story).choices;
  const { story, words } = await inLanguage(lang, shown, context);
  const { way, choices } = readForm(form, shown.story);
  if (choices.lang !== lang) return undefined;
  const embedded = { story, words: withEmbedWords(words) };
  const title = titleOf(embedded, choices);
  const pictureAlt = titleOf(embedded, { count: null, at: null });
  return { way, request: { ...context, choices, words: embedded.words, title, pictureAlt } };
}

/** The story and words of a language; those of the figure if the others cannot be loaded. */
const inLanguage = (
  lang: string,
  shown: EmbedModel,
  context: EmbedContext,
): Promise<Pick<Model, 'story' | 'words'>> =>
  lang === shown.words.lang ? Promise.resolve(shown) : context.modelIn(lang).catch(() => shown);

/** Fills the list of stops after a change of the count, and keeps the day. */
function keepDay(form: HTMLFormElement, model: EmbedModel): void {
  const at = form.elements.namedItem('at') as HTMLSelectElement;
  const count = readForm(form, model.story).choices.count ?? openingCount(model.story);
  fillSelect(at, stopOptions(model, count), resolveAt(model.story, count, at.value)?.id ?? '');
}
