import { copyText } from '../../view/announce/copyText.ts';
import { feedback } from '../../view/announce/feedback.ts';
import { announce } from '../../view/announce/liveRegion.ts';
import { setText } from '../../view/dom/attributes.ts';
import type { EmbedMessages } from './embedModel.ts';
import { type EmbedRequest, embedUrls } from './snippets/embedUrls.ts';
import { withChoices } from './snippets/fragmentSnippet.ts';
import { snippets, type WayName } from './snippets/ways.ts';

/** The time for which a button shows that it has copied, in milliseconds. */
const confirmationTime = 2000;

/**
 * Copies the code of a way of embedding; for a fragment the whole text, fetched from the site. The button confirms it, so
 * that nothing moves. If copying fails, a line behind the code says what to do.
 * @param button the pressed button, in the box of the code
 * @param words in the language of the form
 */
export async function copySnippet(
  root: HTMLElement,
  button: HTMLElement,
  way: WayName,
  request: EmbedRequest,
  words: EmbedMessages,
): Promise<void> {
  const message = await textOf(way, request).then(
    (text) => copyText(root, text, words),
    () => words.fragmentFailed,
  );
  if (message !== words.copied) return feedback(root, button.parentElement ?? button, message);
  announce(root, message);
  setText(button, words.copied);
  setTimeout(() => setText(button, words.copy), confirmationTime);
}

/** @throws if the fragment cannot be fetched */
async function textOf(way: WayName, request: EmbedRequest): Promise<string> {
  if (way !== 'fragment') return snippets[way](request);
  const response = await fetch(embedUrls.fragment(request), { referrerPolicy: 'no-referrer' });
  if (!response.ok) throw new TypeError(`${response.url} answers ${response.status}.`);
  return withChoices(await response.text(), request.choices);
}
