import type { EmbedMessages } from '../../domain/embedMessages.ts';
import { pageAddress } from './addresses.ts';
import { ampSnippet } from './ampSnippet.ts';
import type { Snippet } from './embedRequest.ts';
import { fragmentSnippet } from './fragmentSnippet.ts';
import { iframeSnippet } from './iframeSnippet.ts';
import { scriptSnippet } from './scriptSnippet.ts';

/** The ways of embedding, in the order in which they are offered. */
export const wayNames = ['iframe', 'script', 'fragment', 'amp', 'cms'] as const;
export type WayName = (typeof wayNames)[number];

/** One way of embedding. */
export interface Way {
  readonly snippet: Snippet;
  /** The name of what is pasted, of the button that copies it, and what is said then. */
  readonly pasted: (words: EmbedMessages) => readonly [label: string, copy: string, copied: string];
  /** Why it is not for the author to choose whether the embed follows the record, where that is so. */
  readonly settled?: (words: EmbedMessages) => string;
}

const asCode: Way['pasted'] = ({ embedCode, copyCode, codeCopied }) => [embedCode, copyCode, codeCopied];

/** Each way by its name; of an address, that of the page, a CMS makes the map by itself. */
export const ways: Readonly<Record<WayName, Way>> = {
  iframe: { snippet: iframeSnippet, pasted: asCode },
  script: { snippet: scriptSnippet, pasted: asCode },
  fragment: {
    snippet: fragmentSnippet,
    pasted: ({ embedCode, copyFragment, fragmentCopied }) => [embedCode, copyFragment, fragmentCopied],
    settled: ({ fragmentIsFrozen }) => fragmentIsFrozen,
  },
  amp: { snippet: ampSnippet, pasted: asCode },
  cms: {
    snippet: pageAddress,
    pasted: ({ embedAddress, copyAddress, addressCopied }) => [embedAddress, copyAddress, addressCopied],
    settled: ({ cmsFollows }) => cmsFollows,
  },
};

/** Whether a text names a way. */
export const isWay = (text: unknown): text is WayName => wayNames.some((name) => name === text);
