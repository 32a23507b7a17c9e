import { withFullStop } from '../../i18n/punctuation.ts';
import { lastFirst } from '../../lib/plainDate.ts';
import { printedFigure } from '../../story/captions.ts';
import type { Report } from '../../story/form/schema.ts';
import { milestonesBefore, reportsInOrder } from '../../story/stops.ts';
import { setAttribute } from '../dom/attributes.ts';
import type { Html } from '../dom/htmlOf.ts';
import { patch } from '../dom/patch.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import type { Model } from '../model.ts';
import { sourceLink } from '../quotations/citation.ts';
import { asideNodes } from './aside.ts';
import { belowHeading } from './belowHeading.ts';

/** The method: how the story is counted, the aside, earlier milestones, corrections, and the sources of the count. */
export function updateMethod(below: Element, model: Model): void {
  const { story, state, words } = model;
  const method = upsertChild(below, 'div', { part: 'method' });
  belowHeading(method, words.howWeCount, words);
  const body = upsertChild(method, 'div', { class: 'method' });
  setAttribute(body, 'id', 'method');
  const { lang } = story;
  patch(body, [story, words, state.count], (html) => [
    ...story.method.flatMap(({ heading, text }) => [
      ...(heading ? [html.h4({ lang }, heading)] : []),
      html.p({ lang }, text),
    ]),
    html.h4({ lang }, story.words.legend),
    html.ul({ class: 'levels' }, ...levels(html, model)),
    ...asideNodes(html, model),
    ...earlierMilestones(html, model),
    ...corrections(html, model),
    ...reports(html, model),
  ]);
}

/** The levels of the shown count, each with its description. */
const levels = (html: Html, { legend, words, story: { lang } }: Model): HTMLElement[] =>
  legend.map(({ label, description }) =>
    html.li({ lang }, html.b(label), `${words.colon} `, withFullStop(description)),
  );

/** The milestones before the story begins. */
const earlierMilestones = (html: Html, { story, words }: Model): HTMLElement[] =>
  milestonesBefore(story).map(({ date, text, source }) =>
    html.p(
      `${words.before} ${words.fullDay(date)}. `,
      html.span({ lang: story.lang }, text),
      ' ',
      sourceLink(html, story, source),
    ),
  );

/** The corrections, the newest and the last of a day first. */
function corrections(html: Html, { story, words }: Model): HTMLElement[] {
  const newestFirst = lastFirst(story.corrections);
  const lines = newestFirst.map(({ date, text }) =>
    html.li(html.b(words.fullDay(date)), ' · ', html.span({ lang: story.lang }, text)),
  );
  return lines.length > 0 ? [html.h4(words.corrections), html.ul({ class: 'corrections' }, ...lines)] : [];
}

function reports(html: Html, model: Model): HTMLElement[] {
  const lines = reportsInOrder(model.story).map((report) => reportLine(html, model, report));
  return lines.length > 0
    ? [html.h4(model.words.sourcesOfTheCount), html.ul({ class: 'counts' }, ...lines)]
    : [];
}

/** A report: its day, its outlet, the figure that it printed, its note and its sources. */
function reportLine(html: Html, { story, words }: Model, report: Report): HTMLElement {
  const outlet = words.asReportedBy(report.outlet, report.via);
  const figure = printedFigure(report, words);
  const ids = [...new Set([report.source, ...(report.namedSources ?? [])])];
  return html.li(
    html.b(words.fullDay(report.date)),
    ` · ${figure ? words.figureOf(outlet, figure) : withFullStop(outlet)} `,
    html.span({ lang: story.lang }, report.note),
    ...ids.flatMap((id, index) => [index === 0 ? ' ' : ' · ', sourceLink(html, story, id)]),
  );
}
