import { closed } from '../../i18n/punctuation.ts';
import { figureOf } from '../../story/captions.ts';
import type { Report, Source } from '../../story/form/schema.ts';
import { milestonesBefore } from '../../story/newsItems.ts';
import { reportsInOrder } from '../../story/stops.ts';
import { setAttribute } from '../dom/attributes.ts';
import { element } from '../dom/element.ts';
import { patch } from '../dom/patch.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import type { Model } from '../model.ts';
import { publisherLink } from '../quotations/citation.ts';
import { asideNodes } from './aside.ts';
import { belowHeading } from './belowHeading.ts';

/** How it is counted, what was corrected, two figures side by side, and the sources of the count. */
export function updateMethod(below: Element, model: Model): void {
  const { story, words } = model;
  const method = upsertChild(below, 'div', { part: 'method' });
  belowHeading(method, words.howWeCount, words);
  const document = method.ownerDocument;
  const body = upsertChild(method, 'div', { class: 'method' });
  setAttribute(body, 'id', 'method');
  patch(body, [story, words], () => [
    ...story.method.flatMap(({ heading, text }) => [
      ...(heading ? [element(document, 'h4', { lang: story.lang }, heading)] : []),
      element(document, 'p', { lang: story.lang }, text),
    ]),
    ...asideNodes(document, model),
    ...earlierMilestones(document, model),
    ...correctionNodes(document, model),
    ...reportNodes(document, model),
  ]);
}

/** What happened before the story begins. */
const earlierMilestones = (document: Document, { story, words }: Model): HTMLElement[] =>
  milestonesBefore(story).map(({ date, text, source }) =>
    element(
      document,
      'p',
      {},
      `${words.before} ${words.fullDay(date)}. `,
      element(document, 'span', { lang: story.lang }, text),
      ' ',
      publisherLink(document, story.sources[source] as Source),
    ),
  );

/** What was corrected, newest first. */
function correctionNodes(document: Document, { story, words }: Model): HTMLElement[] {
  const newestFirst = [...story.corrections].sort((a, b) => (a.date < b.date ? 1 : -1));
  if (newestFirst.length === 0) return [];
  const lines = newestFirst.map(({ date, text }) =>
    element(
      document,
      'li',
      {},
      element(document, 'b', {}, words.fullDay(date)),
      ' · ',
      element(document, 'span', { lang: story.lang }, text),
    ),
  );
  return [
    element(document, 'h4', {}, words.corrections),
    element(document, 'ul', { class: 'corrections' }, ...lines),
  ];
}

function reportNodes(document: Document, model: Model): HTMLElement[] {
  const reports = reportsInOrder(model.story);
  if (reports.length === 0) return [];
  const lines = reports.map((report) => reportLine(document, model, report));
  return [
    element(document, 'h4', {}, model.words.sourcesOfTheCount),
    element(document, 'ul', { class: 'counts' }, ...lines),
  ];
}

/** One report: its day, its outlet, the figure that it printed, its note and its sources. */
function reportLine(document: Document, { story, words }: Model, report: Report): HTMLElement {
  const outlet = words.asReportedBy(report.outlet, report.via);
  const figure = figureOf(report, words);
  const ids = [...new Set([report.source, ...(report.namedSources ?? [])])];
  return element(
    document,
    'li',
    {},
    element(document, 'b', {}, words.fullDay(report.date)),
    ` · ${figure ? words.countOf(outlet, figure) : closed(outlet)} `,
    element(document, 'span', { lang: story.lang }, report.note),
    ...ids.flatMap((id) => [' ', publisherLink(document, story.sources[id] as Source)]),
  );
}
