import { JSDOM } from 'jsdom';
import { closed, english } from '../../i18n/en.ts';
import type { PlainDate } from '../../lib/plainDate.ts';
import { sourceReferences } from '../../story/references.ts';
import type { Source, Story } from '../../story/schema.ts';
import { element } from '../../view/dom/element.ts';
import { archivedCopy } from '../../view/quotations/archivedCopy.ts';
import { linkTo } from '../../view/quotations/citation.ts';

/**
 * The page of all sources by publisher, each with its address and archived copy.
 * @param page the HTML of the page, with a `<ul id="sources">` to fill.
 */
export function sourcesPage(story: Story, page: string): string {
  const dom = new JSDOM(page);
  const { document } = dom.window;
  const list = document.getElementById('sources');
  const days = claimDays(story);
  const byPublisher = Object.entries(story.sources).sort(([, a], [, b]) =>
    a.publisher.localeCompare(b.publisher, 'en'),
  );
  list?.append(...byPublisher.map(([id, source]) => entry(document, id, source, days.get(id) ?? story.asOf)));
  return dom.serialize();
}

function entry(document: Document, id: string, source: Source, day: PlainDate): HTMLElement {
  const { publisher, url, published } = source;
  return element(
    document,
    'li',
    { id },
    element(document, 'cite', {}, publisher),
    restOfWork(source),
    url ? element(document, 'br') : null,
    url ? linkTo(document, url, url) : null,
    url ? ' · ' : null,
    url ? linkTo(document, archivedCopy(url, published ?? day), 'archived copy') : null,
  );
}

/** What follows the publisher: title and day, where they are known; no sentence ends twice. */
const restOfWork = ({ publisher, title, published }: Source): string =>
  [
    closed(publisher).slice(publisher.length),
    title && `“${closed(title)}”`,
    published && `${english.fullDay(published)}.`,
  ]
    .filter((each) => each !== undefined)
    .join(' ');

/** By source id, the day of the first claim that it carries: where its own day is unknown, this one dates its copy. */
function claimDays(story: Story): Map<string, PlainDate> {
  const days = new Map<string, PlainDate>();
  for (const [path, id] of sourceReferences(story)) {
    const [, list, index] = /^(reports\.list|responses|milestones)\[(\d+)\]/.exec(path) ?? [];
    const lists = {
      'reports.list': story.reports?.list,
      responses: story.responses,
      milestones: story.milestones,
    };
    const day = list && lists[list as 'responses']?.[Number(index)]?.date;
    if (day && !days.has(id)) days.set(id, day);
  }
  return days;
}
