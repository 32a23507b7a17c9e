import type { EmbedMessages } from '../embedModel.ts';
import { ampSnippet } from './ampSnippet.ts';
import { embedUrls, type Writer } from './embedUrls.ts';
import { fragmentSnippet } from './fragmentSnippet.ts';
import { iframeSnippet } from './iframeSnippet.ts';
import { scriptSnippet } from './scriptSnippet.ts';

/** The ways of embedding besides an iframe, in the order of the dialog. */
export const otherWays = ['script', 'fragment', 'amp', 'cms'] as const;
export type OtherWay = (typeof otherWays)[number];
export type WayName = 'iframe' | OtherWay;

/** The code of each way. For a CMS it is the page's URL. */
export const snippets: Readonly<Record<WayName, Writer>> = {
  iframe: iframeSnippet,
  script: scriptSnippet,
  fragment: fragmentSnippet,
  amp: ampSnippet,
  cms: embedUrls.page,
};

const properNames = { iframe: 'Iframe', script: 'Script', amp: 'AMP', cms: 'WordPress, Ghost' } as const;

/** The label of a way of embedding. */
export const wayLabel = (way: WayName, { fragmentWay }: EmbedMessages): string =>
  way === 'fragment' ? fragmentWay : properNames[way];
