import { closed } from '../../i18n/en.ts';
import { figureOf } from '../../story/captions.ts';
import { milestonesBefore } from '../../story/news.ts';
import { snapshotAt } from '../../story/snapshots.ts';
import { reportsInOrder, stopsOf } from '../../story/stops.ts';
import type { Report, Source, Story } from '../../story/story.ts';
import { setAttribute } from '../dom/attributes.ts';
import { element } from '../dom/element.ts';
import { patch } from '../dom/patch.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import type { Model } from '../model.ts';
import { publisherLink } from '../quotations/citation.ts';
import { belowHeading } from './belowHeading.ts';

/** How it is counted, why the two counts differ, and the sources of the counts. */
export function updateMethod(below: Element, model: Model): void {
  const { story, words } = model;
  const method = upsertChild(below, 'div', { part: 'method' });
  belowHeading(method, words.howWeCount, words);
  const document = method.ownerDocument;
  const body = upsertChild(method, 'div', { class: 'method' });
  setAttribute(body, 'id', 'method');
  patch(body, [story, words], () => [
    paragraph(document, story.method.counted),
    paragraph(document, story.method.answered),
    element(document, 'h4', { id: 'why' }, words.whyTheyDiffer),
    ...twoCounts(document, model),
    paragraph(document, story.method.dispute, story.sources[story.dispute.source]),
    ...milestonesBefore(story).map(({ date, text, source }) =>
      element(
        document,
        'p',
        {},
        `${words.before} ${words.fullDay(date)}. `,
        element(document, 'span', { lang: 'en' }, text),
        ' ',
        publisherLink(document, story.sources[source] as Source),
      ),
    ),
    ...story.credits.map((credit) => paragraph(document, credit)),
    element(document, 'h4', {}, words.sourcesOfTheCount),
    element(
      document,
      'ul',
      { class: 'counts' },
      ...reportsInOrder(story).map((report) => countLine(document, model, report)),
    ),
  ]);
}

const paragraph = (document: Document, text: string, source?: Source): HTMLElement =>
  element(
    document,
    'p',
    {},
    element(document, 'span', { lang: 'en' }, text),
    source ? ' ' : null,
    source ? publisherLink(document, source) : null,
  );

/** The two figures side by side: that of the news tallies and that of the commission. */
function twoCounts(document: Document, { story, words }: Model): HTMLElement[] {
  const last = stopsOf(story, 'reports').at(-1);
  if (!last) return [];
  const { tally, dc } = snapshotAt(story, last);
  const { refused, agreed, reviewing } = story.dispute;
  const line = (n: number, text: string) =>
    element(document, 'p', { class: 'figure-line' }, element(document, 'b', {}, String(n)), ' ', text);
  return [
    element(
      document,
      'div',
      { class: 'two-counts' },
      line(tally, words.twoCounts.news(dc)),
      line(refused, words.twoCounts.commission(disputeReport(story)?.tally.dc ?? false)),
      element(document, 'p', { class: 'split' }, words.twoCounts.split(refused, agreed, reviewing)),
    ),
  ];
}

const disputeReport = ({ reports, dispute }: Story): Report | undefined =>
  reports.find(({ id }) => id === dispute.report);

/** One count: its day, its outlet, the figure that it printed, its note and its sources. */
function countLine(document: Document, { story, words }: Model, report: Report): HTMLElement {
  const outlet = words.asReportedBy(report.outlet, report.via);
  const figure = figureOf(report, words);
  const ids = [...new Set([report.source, ...(report.namedSources ?? [])])];
  return element(
    document,
    'li',
    {},
    element(document, 'b', {}, words.fullDay(report.date)),
    ` · ${figure ? words.countOf(outlet, figure) : closed(outlet)} `,
    element(document, 'span', { lang: 'en' }, report.note),
    ...ids.flatMap((id) => [' ', publisherLink(document, story.sources[id] as Source)]),
  );
}
