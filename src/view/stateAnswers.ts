import { answersBy, answersOf, quotesBy } from '../domain/answers.ts';
import type { Response } from '../domain/dataset.ts';
import type { Postal } from '../domain/jurisdictions.ts';
import { levelReport } from '../domain/levelSource.ts';
import { byDate } from '../domain/plainDate.ts';
import { nameSourcesOf, storyDay } from '../domain/sentences.ts';
import { statusOf } from '../domain/snapshots.ts';
import { updateButton } from './button.ts';
import { cite } from './citation.ts';
import { element } from './elements.ts';
import { levelMark } from './levelMark.ts';
import { labelOf, type Model } from './model.ts';
import { quotation } from './quotation.ts';
import { summaryOf } from './summary.ts';

/** Everything that a state had answered by the shown day, newest day first, and below it what came later. */
export function stateAnswers(document: Document, model: Model, postal: Postal): HTMLElement {
  const { dataset, stop, words } = model;
  const by = answersBy(dataset, postal, stop.date);
  const later = answersOf(dataset, postal).slice(by.length);
  return element(
    document,
    'div',
    { class: 'content' },
    heading(document, model, postal),
    standing(document, model, postal),
    ...newestDayFirst(by).map((response) => answer(document, model, response)),
    by.length === 0
      ? element(document, 'p', { class: 'none' }, `${words.noAnswerBy(storyDay(dataset, stop.date, words))}.`)
      : null,
    later.length > 0 ? laterAnswers(document, model, later) : null,
  );
}

/** Days from the newest to the oldest; the answers of one day stay in the order of the file. */
const newestDayFirst = (answers: readonly Response[]): Response[] =>
  [...answers].sort((a, b) => byDate(b, a));

function heading(document: Document, { words }: Model, postal: Postal): HTMLElement {
  const buttons = element(document, 'div', { class: 'walk' });
  updateButton(buttons, 'previous-state', words.previousState, 'previous');
  updateButton(buttons, 'next-state', words.nextState, 'next');
  updateButton(buttons, 'unpin', words.unpin, 'close');
  const name = element(document, 'h3', { tabindex: '-1' }, words.stateName(postal));
  return element(document, 'header', {}, name, buttons);
}

function standing(document: Document, model: Model, postal: Postal): HTMLElement {
  const { dataset, snapshot, words } = model;
  const { level } = statusOf(snapshot, postal);
  const reports = levelReport(dataset, snapshot, postal);
  const line = element(document, 'div', { class: 'standing' }, ...levelMark(document, model, level));
  if (reports?.first) {
    line.append(
      element(document, 'span', {}, ` · ${words.countedSince(storyDay(dataset, reports.first.date, words))}`),
    );
    const [id] = nameSourcesOf(reports.cited);
    line.append(' ', cite(document, model, id as string, reports.cited.date));
  }
  return line;
}

function answer(document: Document, model: Model, response: Response): HTMLElement {
  const { stop } = model;
  return element(
    document,
    'article',
    { class: 'statement' },
    dayline(document, model, response),
    summaryOf(document, model, response),
    ...quotesBy(response, stop.date).map((quote) => quotation(document, model, response, quote)),
  );
}

function dayline(
  document: Document,
  model: Model,
  { date, precision, level, letterReceived }: Response,
): HTMLElement {
  const { dataset, words } = model;
  const day = storyDay(dataset, date, words);
  const rest = [labelOf(model, level), letterReceived === false ? words.noLetter : null]
    .filter(Boolean)
    .join(', ');
  return element(
    document,
    'p',
    { class: 'dayline' },
    element(document, 'b', {}, precision ? words.onOrBefore(day) : day),
    ` · ${rest}`,
  );
}

function laterAnswers(document: Document, model: Model, later: readonly Response[]): HTMLElement {
  const section = element(
    document,
    'section',
    { class: 'later' },
    element(document, 'h4', {}, model.words.later),
  );
  for (const response of later) {
    section.append(dayline(document, model, response), summaryOf(document, model, response));
  }
  return section;
}
