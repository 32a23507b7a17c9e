import type { Milestone, Report } from '../domain/dataset.ts';
import type { Postal } from '../domain/jurisdictions.ts';
import { postalsByName } from '../domain/names.ts';
import { answersOnDay, countsAfter, deliveredBy, milestonesAt, notNamedBy } from '../domain/news.ts';
import { dayOfAnswer, isBy, sourcesOfReport, storyDay } from '../domain/sentences.ts';
import { stopsOf } from '../domain/stops.ts';
import { cite } from './citation.ts';
import { claim } from './claim.ts';
import { disputeFigures } from './dispute.ts';
import { element } from './elements.ts';
import { levelMark } from './levelMark.ts';
import type { Model } from './model.ts';
import { summaryOf } from './summary.ts';

/** The news of the shown stop: who is added, what happened, and on the last count the dispute and what came after. */
export function newsOf(document: Document, model: Model): HTMLElement {
  const { dataset, state, stop, words } = model;
  const isLastCount = stop.clock === 'counted' && stop.index === stopsOf(dataset, 'counted').length - 1;
  return element(
    document,
    'div',
    { class: 'content' },
    element(document, 'h3', { tabindex: '-1' }, words.newsOf(storyDay(dataset, stop.date, words))),
    stop.report ? countNews(document, model, stop.report) : null,
    ...milestonesAt(dataset, stop)
      .filter(({ source }) => !(isLastCount && source === dataset.dispute.source))
      .map((each) => milestone(document, model, each)),
    ...(isLastCount ? [disputeFigures(document, model), afterwards(document, model)] : []),
    ...(stop.clock === 'answered' ? [answersOfTheDay(document, model), delivered(document, model)] : []),
    state.pinnedBefore ? null : element(document, 'p', { class: 'ask' }, words.chooseAState),
  );
}

const namesOf = (postals: readonly Postal[], words: Model['words']): string =>
  words.list(
    postalsByName(words)
      .filter((postal) => postals.includes(postal))
      .map((postal) => (postal === 'DC' ? words.dcInSentence : words.stateName(postal))),
  );

/** A paragraph, ended by the disclosures that hold its sources. */
const paragraph = (document: Document, ...children: (Node | string | null)[]): HTMLElement =>
  element(document, 'div', { class: 'item' }, ...children);

function countNews(document: Document, model: Model, report: Report): HTMLElement {
  const { dataset, stop, snapshot, words } = model;
  const { added } = snapshot;
  const states = added.filter((postal) => postal !== 'DC').length;
  const lead = added.includes('DC') ? words.addedWithDc(states) : words.added(states);
  const unnamed = notNamedBy(dataset, stop);
  const isLast = stop.index === stopsOf(dataset, 'counted').length - 1;
  const ids = sourcesOfReport(report);
  const isNamed = report.note.startsWith(report.outlet) || ids.some((id) => isBy(dataset, report, id));
  return element(
    document,
    'section',
    {},
    paragraph(
      document,
      element(document, 'b', {}, added.length > 0 ? lead : words.noneAdded),
      added.length > 0 ? ` ${namesOf(added, words)}.` : ` ${words.allNamedBefore(report.outlet)}`,
      isLast && unnamed.length > 0 ? ` ${words.notNamedYet(namesOf(unnamed, words))}` : null,
    ),
    paragraph(
      document,
      isNamed ? null : `${words.aboutTheCount(report.outlet)} `,
      ...claim(document, model, { text: report.note, sources: ids, date: report.date }),
    ),
  );
}

function milestone(document: Document, model: Model, { date, text, source }: Milestone): HTMLElement {
  const { dataset, words } = model;
  return paragraph(
    document,
    element(document, 'b', {}, storyDay(dataset, date, words)),
    ' · ',
    ...claim(document, model, { text, sources: [source], date }),
  );
}

function afterwards(document: Document, model: Model): HTMLElement {
  const { dataset, stop, words } = model;
  const heading = element(document, 'h4', {}, words.afterDay(storyDay(dataset, stop.date, words)));
  const counts = countsAfter(dataset, stop).map(({ report, firstNamed }) => {
    const outlet = words.asReportedBy(report.outlet, report.via);
    return paragraph(
      document,
      element(document, 'b', {}, storyDay(dataset, report.date, words)),
      ` · ${words.printedFigure(outlet, printed(report, words))} `,
      firstNamed.length > 0
        ? `${words.namedFirst(namesOf(firstNamed, words), firstNamed.length === 1)} `
        : null,
      ...claim(document, model, { text: report.note, sources: [report.source], date: report.date }),
    );
  });
  return element(document, 'section', {}, heading, ...counts);
}

/** What an outlet printed: its wording, or its number of states, D.C. besides. */
const printed = ({ tally }: Report, words: Model['words']): string =>
  tally.wording ? words.quoted(tally.wording) : words.statesAndDc(tally.states ?? 0, tally.dc);

function answersOfTheDay(document: Document, model: Model): HTMLElement {
  const { dataset, stop, words } = model;
  const answers = answersOnDay(dataset, stop.date).map((response) =>
    element(
      document,
      'div',
      { class: 'item' },
      element(
        document,
        'p',
        { class: 'standing' },
        element(document, 'b', {}, words.stateName(response.state)),
        ' · ',
        ...levelMark(document, model, response.level),
      ),
      summaryOf(document, model, response),
    ),
  );
  return element(document, 'section', {}, element(document, 'h4', {}, words.answersOfTheDay), ...answers);
}

function delivered(document: Document, model: Model): HTMLElement | null {
  const { dataset, stop, words } = model;
  const responses = deliveredBy(dataset, stop.date);
  if (responses.length === 0) return null;
  const rows = responses.map((response) =>
    element(
      document,
      'li',
      {},
      element(document, 'span', {}, words.stateName(response.state)),
      element(
        document,
        'span',
        { class: 'when' },
        dayOfAnswer(dataset, response, words),
        ' ',
        cite(document, model, response.source, response.date),
      ),
    ),
  );
  const heading = element(document, 'h4', {}, words.delivered(responses.length));
  return element(document, 'section', {}, heading, element(document, 'ul', { class: 'delivered' }, ...rows));
}
