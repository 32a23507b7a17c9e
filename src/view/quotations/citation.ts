import type { Messages } from '../../i18n/en.ts';
import { closed } from '../../i18n/punctuation.ts';
import type { PlainDate } from '../../lib/plainDate.ts';
import type { Source } from '../../story/form/schema.ts';
import { element } from '../dom/element.ts';
import { archivedCopy } from './archivedCopy.ts';

/** Publisher, title and day of a source as text; what is not known is left out, and no sentence ends twice. */
export const workText = ({ publisher, title, published }: Source, words: Messages): string =>
  [
    title && `“${title},”`.replace(/([.?!…]),”$/, '$1”'),
    published ? `${publisher},` : closed(publisher),
    published && `${words.fullDay(published)}.`,
  ]
    .filter(Boolean)
    .join(' ');

/**
 * The whole citation as text: who is quoted, the work, its address and the archived copy, where there is one.
 * @param day of the claim that the source carries
 */
export function citationText(source: Source, day: PlainDate, words: Messages, speaker?: string): string {
  const { url, published } = source;
  const who = speaker ? `${words.quotedIn(speaker)} ` : '';
  const work = `${who}${workText(source, words)}`;
  return url ? `${work} ${url} ${words.archived} ${archivedCopy(url, published ?? day)}` : work;
}

/** A publisher's name: a link to the page where there is one with a web address. */
export const publisherLink = (
  document: Document,
  { publisher, url }: Source,
  text = publisher,
): HTMLElement =>
  element(
    document,
    'cite',
    { translate: 'no' },
    url && /^https?:\/\//.test(url) ? linkTo(document, url, text) : text,
  );

/** A link to a page of somebody else's, which is told nothing of the reader. */
export const linkTo = (document: Document, href: string, text: string): HTMLElement =>
  element(document, 'a', { href, target: '_blank', rel: 'noopener noreferrer' }, text);

/** A source with its whole citation as selectable text, and a button that copies it. */
export const citation = (
  document: Document,
  source: Source,
  day: PlainDate,
  words: Messages,
  speaker?: string,
): HTMLElement[] => [
  element(
    document,
    'p',
    { class: 'outlet' },
    publisherLink(
      document,
      source,
      [source.publisher, source.published && words.fullDay(source.published)].filter(Boolean).join(', '),
    ),
  ),
  element(
    document,
    'div',
    { class: 'citation' },
    element(document, 'p', { lang: 'en', translate: 'no' }, citationText(source, day, words, speaker)),
    element(
      document,
      'button',
      { part: 'copy', type: 'button', 'aria-label': words.copyCitationOf(source.publisher) },
      words.copyCitation,
    ),
  ),
];
