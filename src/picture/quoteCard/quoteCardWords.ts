import type { Postal } from '../../geography/places.ts';
import type { Messages } from '../../i18n/en.ts';
import { noResponseText } from '../../story/captions.ts';
import { previewOf } from '../../story/preview.ts';
import { nameAndParty, quoteDay, responseDay, sourceOfQuote } from '../../story/responses.ts';
import type { Model } from '../../view/model.ts';

/** The words of a quote card about a state. */
export interface QuoteCardWords {
  /** The quotation without its marks, else the summary, else the sentence for a place without a response. */
  readonly text: string;
  readonly isQuoted: boolean;
  /** `"Delbert Hosemann (R)"`, or the word for a summary; empty if there is no response. */
  readonly name: string;
  /** Office and day, as in `["Mississippi secretary of state", "June 30, 2017"]`. */
  readonly about: readonly string[];
  /** The publisher and the day of publication; empty if there is no response. */
  readonly source: string;
  /** The summary of the latest response, if its level is not that of the quoted one. */
  readonly latest: string | null;
}

/** The words of a quote card at the shown stop: the lead quotation, else the summary of the response. */
export function quoteCardWords(model: Model, postal: Postal): QuoteCardWords {
  const { story, stop, snapshot, words } = model;
  const preview = previewOf(story, postal, stop.date);
  const none = { isQuoted: false, name: '', about: [], source: '', latest: null };
  if (!preview) return { ...none, text: noResponseText(story, snapshot, postal, words) };
  const { latest, quoted, showsSummary } = preview;
  if (!quoted) {
    return {
      ...none,
      text: latest.summary,
      name: words.summary,
      about: [responseDay(latest, words, words.fullDay)],
      source: sourceText(model, latest.source),
    };
  }
  const { response, quote } = quoted;
  const day = quoteDay(response, quote, words, words.fullDay);
  return {
    text: quote.text,
    isQuoted: true,
    name: nameAndParty(quote),
    about: [quote.office && officeIn(quote.office, postal, words), day].filter((text) => text !== null),
    source: sourceText(model, sourceOfQuote(response, quote)),
    latest: showsSummary ? latest.summary : null,
  };
}

function sourceText({ story, words }: Model, id: string): string {
  const { publisher = id, published = null } = story.sources[id] ?? {};
  return words.source([publisher, published && words.fullDay(published)].filter(Boolean).join(', '));
}

/** The words of offices that every state has. An office of these words alone does not name its state. */
const commonWords = new Set(
  (
    'a and assistant attorney auditor chief clerk commission commissioner commonwealth communications deputy director ' +
    'district election elections for general governor judge lieutenant mayor member of office secretary spokesman ' +
    'spokesperson spokeswoman state the treasurer'
  ).split(' '),
);

/**
 * An office with its state: `officeIn('Secretary of State', 'MS', english)` is `"Mississippi secretary of state"`. An office
 * that holds a name is unchanged. In other languages every office is, since offices are recorded in English.
 */
export function officeIn(office: string, postal: Postal, words: Messages): string {
  const lowerCase = office.toLowerCase();
  const isCommon = lowerCase.split(' ').every((word) => commonWords.has(word));
  return isCommon && words.lang === 'en' ? `${words.stateName(postal)} ${lowerCase}` : office;
}
