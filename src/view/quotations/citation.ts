import type { Messages } from '../../i18n/en.ts';
import { withFullStop } from '../../i18n/punctuation.ts';
import type { PlainDate } from '../../lib/plainDate.ts';
import type { Source, Story } from '../../story/form/schema.ts';
import { languageOfQuotes } from '../../story/responses.ts';
import type { Html } from '../dom/htmlOf.ts';
import type { Model } from '../model.ts';
import { archivedCopy } from './archivedCopy.ts';

/** Publisher, title and day of a source as text, without what is unknown. No sentence has two full stops. */
const workText = ({ publisher, title, published }: Source, words: Messages): string =>
  [
    title && `“${title},”`.replace(/([.?!…]),”$/, '$1”'),
    published ? `${publisher},` : withFullStop(publisher),
    published && `${words.fullDay(published)}.`,
  ]
    .filter(Boolean)
    .join(' ');

/**
 * The whole citation as text: the speakers, the work, and if it has a URL that and the archived copy.
 * @param day the day of the claim
 * @param speakers whom the source quotes
 */
export function citationText(
  source: Source,
  day: PlainDate,
  words: Messages,
  speakers: readonly string[],
): string {
  const { url, published } = source;
  const who = speakers.length > 0 ? `${words.quotedIn(words.list(speakers))} ` : '';
  const work = `${who}${workText(source, words)}`;
  return url ? `${work} ${url} ${words.archived} ${archivedCopy(url, published ?? day)}` : work;
}

/** A publisher's name, as a link to the source if that has a URL. */
export const publisherLink = (html: Html, { publisher, url }: Source, text = publisher): HTMLElement =>
  html.cite({ translate: 'no' }, url && /^https?:\/\//.test(url) ? linkTo(html, url, text) : text);

/** The publisher's name of a story's source, by the source's id. */
export const sourceLink = (html: Html, story: Story, id: string): HTMLElement =>
  publisherLink(html, story.sources[id] as Source);

/** A link to another site, without a referrer. */
export const linkTo = (html: Html, href: string, text: string): HTMLElement =>
  html.a({ href, target: '_blank', rel: 'noopener noreferrer' }, text);

/** A source of a story with its whole citation as text, and a button that copies it. The parameters are as of `citationText`. */
export function citation(
  html: Html,
  { story, words }: Pick<Model, 'story' | 'words'>,
  id: string,
  day: PlainDate,
  speakers: readonly string[],
): HTMLElement[] {
  const source = story.sources[id] as Source;
  const { publisher, published } = source;
  const outlet = published ? `${publisher}, ${words.fullDay(published)}` : publisher;
  return [
    html.p({ class: 'outlet' }, publisherLink(html, source, outlet)),
    html.div(
      { class: 'citation' },
      html.p({ lang: languageOfQuotes(story), translate: 'no' }, citationText(source, day, words, speakers)),
      html.button(
        { part: 'copy', type: 'button', 'aria-label': words.copyCitationOf(publisher) },
        words.copyCitation,
      ),
    ),
  ];
}
