import { setAttribute, setText } from '../../../view/dom/attributes.ts';
import { fillCodeBox } from '../codeBox.ts';
import type { EmbedMessages } from '../embedModel.ts';
import { showPreviews } from '../previews.ts';
import { fragmentAddress, frameAddress } from '../snippets/embedAddresses.ts';
import type { EmbedRequest } from '../snippets/embedRequest.ts';
import { type OtherWay, snippets, type WayName } from '../snippets/ways.ts';

/**
 * Updates what follows from the form: the code, the previews, and the note on the other way.
 * @param words those of the language that the form is in
 */
export function showForm(
  form: HTMLFormElement,
  way: OtherWay,
  request: EmbedRequest,
  words: EmbedMessages,
): void {
  const show = (of: string, shown: WayName) => {
    const box = form.querySelector(`[data-code=${of}]`) as Element;
    fillCodeBox(box, shown, snippets[shown](request), words);
  };
  show('iframe', 'iframe');
  show('other', way);
  showPreviews(form, frameAddress(request), request.title);
  setText(form.querySelector('.way-note') as Element, words.wayNotes[way]);
  const link = form.querySelector('.fragment') as HTMLAnchorElement;
  setAttribute(link, 'href', fragmentAddress(request));
  link.hidden = way !== 'fragment';
}
