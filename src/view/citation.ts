import type { Source } from '../domain/dataset.ts';
import type { Messages } from '../domain/messages.ts';
import type { PlainDate } from '../domain/plainDate.ts';
import { element } from './elements.ts';
import type { Model } from './model.ts';

/**
 * The copy of a page that the Internet Archive holds nearest to a day.
 * @param day the source's day of publication, else that of the claim which it carries.
 * @example archivedCopy('https://apnews.com/a', '2017-07-01') // "https://web.archive.org/web/20170701/https://apnews.com/a"
 */
export const archivedCopy = (url: string, day: PlainDate): string =>
  `https://web.archive.org/web/${day.replaceAll('-', '')}/${url}`;

/** Publisher, title and day of a source as text; what is not known is left out, and no sentence ends twice. */
export const workText = ({ publisher, title, published }: Source, words: Messages): string =>
  [
    publisher.endsWith('.') ? publisher : `${publisher}.`,
    title && `“${title}.”`.replace(/([.?!…])\.”$/, '$1”'),
    published && `${words.fullDay(published)}.`,
  ]
    .filter(Boolean)
    .join(' ');

/** The whole citation as text: what `workText` says, the address and its archived copy, where there is one. */
export function citationText(source: Source, day: PlainDate, words: Messages): string {
  const { url, published } = source;
  const work = workText(source, words);
  return url ? `${work} ${url} ${words.archived} ${archivedCopy(url, published ?? day)}` : work;
}

/** The whole citation, its title marked as the English that it is. */
function citationNodes(
  document: Document,
  source: Source,
  day: PlainDate,
  words: Messages,
): (Node | string)[] {
  const text = citationText(source, day, words);
  const { title } = source;
  if (!title) return [text];
  const at = text.indexOf(`“${title}`) + 1;
  return [text.slice(0, at), element(document, 'span', { lang: 'en' }, title), text.slice(at + title.length)];
}

/** A publisher's name: a link to the page where there is one with a web address. */
export function publisherLink(document: Document, { publisher, url }: Source): HTMLElement {
  if (!url || !/^https?:\/\//.test(url)) return element(document, 'cite', {}, publisher);
  return element(document, 'cite', {}, linkTo(document, url, publisher));
}

/** A link to a page of somebody else's, which is told nothing of the reader. */
export const linkTo = (document: Document, href: string, text: string): HTMLElement =>
  element(document, 'a', { href, target: '_blank', rel: 'noopener noreferrer' }, text);

/**
 * The disclosure that holds the whole citation, so that a source can be taken along where links are dead.
 * @param options `copied`: whether a button copies it
 */
export const cite = (
  document: Document,
  { dataset, words }: Model,
  id: string,
  day: PlainDate,
  { copied = false } = {},
): HTMLElement =>
  element(
    document,
    'details',
    { class: 'cite' },
    element(document, 'summary', {}, words.cite),
    element(document, 'p', {}, ...citationNodes(document, dataset.sources[id] as Source, day, words)),
    copied ? copyButton(document, dataset.sources[id] as Source, words) : null,
  );

const copyButton = (document: Document, { publisher }: Source, words: Messages): HTMLElement =>
  element(
    document,
    'button',
    { part: 'copy', type: 'button', 'aria-label': words.copyCitationOf(publisher) },
    words.copyCitation,
  );

/**
 * Publisher and whole citation of a source.
 * @param day the day of the claim that the source carries
 * @param options as of `cite`
 */
export function citation(
  document: Document,
  model: Model,
  id: string,
  day: PlainDate,
  options: { copied?: boolean } = {},
): HTMLElement {
  const source = model.dataset.sources[id] as Source;
  return element(
    document,
    'span',
    { class: 'citation' },
    publisherLink(document, source),
    ' ',
    cite(document, model, id, day, options),
  );
}
