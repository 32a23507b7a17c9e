import type { EmbedMessages } from '../../domain/embedMessages.ts';
import { copyText } from '../copy.ts';
import { speak } from '../speech.ts';
import { fragmentAddress } from './addresses.ts';
import type { EmbedRequest } from './embedRequest.ts';
import { chosenIn } from './fragmentSnippet.ts';
import { type WayName, ways } from './ways.ts';

/**
 * Copies what is pasted for a way, and says so; of the fragment all its text, fetched from the site, and where it
 * cannot be fetched the reader is told how to take it by hand.
 */
export async function copySnippet(
  root: HTMLElement,
  way: WayName,
  request: EmbedRequest,
  words: EmbedMessages,
): Promise<void> {
  const [, , copied] = ways[way].pasted(words);
  try {
    const text = way === 'fragment' ? await fragmentOf(request) : ways[way].snippet(request);
    await copyText(root, text, copied, words);
  } catch {
    speak(root, words.fragmentFailed);
  }
}

/** @throws where the site does not answer with a fragment */
async function fragmentOf(request: EmbedRequest): Promise<string> {
  const response = await fetch(fragmentAddress(request));
  if (!response.ok) throw new TypeError(`${response.url} answers ${response.status}.`);
  return chosenIn(await response.text(), request.choices);
}
