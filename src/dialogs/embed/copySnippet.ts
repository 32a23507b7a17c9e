import type { EmbedMessages } from '../../i18n/embedMessages.ts';
import { copyText } from '../../view/announce/copy.ts';
import { fragmentAddress } from './snippets/embedAddresses.ts';
import type { EmbedRequest } from './snippets/embedRequest.ts';
import { chosenIn } from './snippets/fragmentSnippet.ts';
import { copiedWords, snippets, type WayName } from './snippets/ways.ts';

/**
 * Copies what is pasted for a way; of the fragment all its text, fetched from the site.
 * @returns what the reader is told of it: also how to take a fragment by hand that cannot be fetched
 */
export async function copySnippet(
  root: HTMLElement,
  way: WayName,
  request: EmbedRequest,
  words: EmbedMessages,
): Promise<string> {
  try {
    const text = way === 'fragment' ? await fragmentOf(request) : snippets[way](request);
    return await copyText(root, text, copiedWords(way, words), words);
  } catch {
    return words.fragmentFailed;
  }
}

/** @throws where the site does not answer with a fragment */
async function fragmentOf(request: EmbedRequest): Promise<string> {
  const response = await fetch(fragmentAddress(request), { referrerPolicy: 'no-referrer' });
  if (!response.ok) throw new TypeError(`${response.url} answers ${response.status}.`);
  return chosenIn(await response.text(), request.choices);
}
