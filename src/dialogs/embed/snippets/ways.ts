import type { EmbedMessages } from '../../../i18n/embedMessages.ts';
import { ampSnippet } from './ampSnippet.ts';
import { pageAddress } from './embedAddresses.ts';
import type { Snippet } from './embedRequest.ts';
import { fragmentSnippet } from './fragmentSnippet.ts';
import { iframeSnippet } from './iframeSnippet.ts';
import { scriptSnippet } from './scriptSnippet.ts';

/** The ways of embedding besides a frame, in the order in which they are offered. */
export const otherWays = ['script', 'fragment', 'amp', 'cms'] as const;
export type OtherWay = (typeof otherWays)[number];

/** Every way of embedding. */
export const wayNames = ['iframe', ...otherWays] as const;
export type WayName = (typeof wayNames)[number];

/** What is pasted for each way: for a CMS the address of the page, of which it makes the map by itself. */
export const snippets: Readonly<Record<WayName, Snippet>> = {
  iframe: iframeSnippet,
  script: scriptSnippet,
  fragment: fragmentSnippet,
  amp: ampSnippet,
  cms: pageAddress,
};

/** What is told once a way's code is copied. */
export function copiedWords(way: WayName, words: EmbedMessages): string {
  if (way === 'fragment') return words.fragmentCopied;
  return way === 'cms' ? words.addressCopied : words.codeCopied;
}
