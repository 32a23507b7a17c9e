import type { Postal } from '../../geography/places.ts';
import type { Messages } from '../../i18n/en.ts';
import { noResponseText } from '../../story/captions.ts';
import { nameAndParty, previewOf, quoteDay, sourceOfQuote } from '../../story/responses.ts';
import type { Model } from '../../view/model.ts';

/** What a quote card says of a state. */
export interface QuoteCardWords {
  /** The quotation without its marks, else the summary, else that there is no answer. */
  readonly text: string;
  readonly isQuoted: boolean;
  /** `"Delbert Hosemann (R)"`, or that the text is a summary; empty where there is no answer. */
  readonly name: string;
  /** Office and day, as in `["Mississippi secretary of state", "June 30, 2017"]`. */
  readonly about: readonly string[];
  /** Who prints it, and when; empty where there is no answer. */
  readonly source: string;
  /** The summary of a later answer, where that has another level than the quoted one. */
  readonly latest: string | null;
}

/** The words of a quote card at the shown stop: the lead quotation, without one the summary of the answer. */
export function quoteCardWords(model: Model, postal: Postal): QuoteCardWords {
  const { story, stop, snapshot, words } = model;
  const preview = previewOf(story, postal, stop.date);
  const none = { isQuoted: false, name: '', about: [], source: '', latest: null };
  if (!preview) return { ...none, text: noResponseText(story, snapshot, postal, words) };
  const { latest, quoted, showsSummary } = preview;
  if (!quoted) {
    const day = words.fullDay(latest.date);
    return {
      ...none,
      text: latest.summary,
      name: words.summary,
      about: [latest.precision ? words.onOrBefore(day) : day],
      source: sourceText(model, latest.source),
    };
  }
  const { response, quote } = quoted;
  const day = quoteDay(response, quote, words, words.fullDay);
  return {
    text: quote.text,
    isQuoted: true,
    name: nameAndParty(quote),
    about: [officeIn(quote.office, postal, words), ...(day ? [day] : [])],
    source: sourceText(model, sourceOfQuote(response, quote)),
    latest: showsSummary ? latest.summary : null,
  };
}

function sourceText({ story, words }: Model, id: string): string {
  const { publisher = id, published = null } = story.sources[id] ?? {};
  return words.source([publisher, published && words.fullDay(published)].filter(Boolean).join(', '));
}

/** The words of offices that every state has: without a state's name they do not say whose the office is. */
const commonWords = new Set(
  (
    'a and assistant attorney auditor chief clerk commission commissioner commonwealth communications deputy director ' +
    'district election elections for general governor judge lieutenant mayor member of office secretary spokesman ' +
    'spokesperson spokeswoman state the treasurer'
  ).split(' '),
);

/**
 * An office with its state: `officeIn('Secretary of State', 'MS', english)` is `"Mississippi secretary of state"`. One
 * that has a name in it stays as it is, and in other languages all do, since offices are recorded in English.
 */
export function officeIn(office: string, postal: Postal, words: Messages): string {
  const lowerCase = office.toLowerCase();
  const isCommon = lowerCase.split(' ').every((word) => commonWords.has(word));
  return isCommon && words.lang === 'en' ? `${words.stateName(postal)} ${lowerCase}` : office;
}
