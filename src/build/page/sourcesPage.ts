import { JSDOM } from 'jsdom';
import { withFullStop } from '../../i18n/punctuation.ts';
import type { PlainDate } from '../../lib/plainDate.ts';
import { citationsIn } from '../../story/form/references.ts';
import type { Source, Story } from '../../story/form/schema.ts';
import { languageOfQuotes } from '../../story/responses.ts';
import { htmlOf } from '../../view/dom/htmlOf.ts';
import { archivedCopy } from '../../view/quotations/archivedCopy.ts';
import { linkTo } from '../../view/quotations/citation.ts';
import type { Edition } from '../site/edition.ts';
import { articleText } from './articleText.ts';

/**
 * The page of all sources by publisher, each with its URL and archived copy.
 * @param html the template, with an empty `<ul id="sources">`
 */
export function sourcesPage(html: string, edition: Edition): string {
  const { story } = edition;
  const dom = new JSDOM(articleText(html, edition));
  const { document } = dom.window;
  const days = claimDays(story);
  const byPublisher = Object.entries(story.sources).sort(([, a], [, b]) =>
    a.publisher.localeCompare(b.publisher, edition.lang),
  );
  document
    .getElementById('sources')
    ?.append(
      ...byPublisher.map(([id, source]) => entry(document, edition, id, source, days.get(id) ?? story.asOf)),
    );
  return dom.serialize();
}

function entry(
  document: Document,
  { words, pageWords, story, lang }: Edition,
  id: string,
  source: Source,
  day: PlainDate,
): HTMLElement {
  const { publisher, title, url, published } = source;
  const quotedIn = languageOfQuotes(story);
  const marks = { lang: quotedIn === lang ? null : quotedIn };
  const titled = title && `“${withFullStop(title)}”`;
  const html = htmlOf(document);
  return html.li(
    { id },
    html.cite(marks, publisher),
    withFullStop(publisher) === publisher ? ' ' : '. ',
    titled && marks.lang ? html.span(marks, titled) : titled,
    published ? ` ${withFullStop(words.fullDay(published))}` : null,
    url ? html.br() : null,
    url ? linkTo(html, url, url) : null,
    url ? ' · ' : null,
    url ? linkTo(html, archivedCopy(url, published ?? day), pageWords.archivedCopy) : null,
  );
}

/** The day of the first claim of each source, by id. It dates the archived copy of a source without a day. */
function claimDays(story: Story): Map<string, PlainDate> {
  const days = new Map<string, PlainDate>();
  for (const { id, date } of citationsIn(story)) {
    const known = days.get(id);
    if (date && !(known && known <= date)) days.set(id, date);
  }
  return days;
}
