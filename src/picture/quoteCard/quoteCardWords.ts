import type { Postal } from '../../geography/jurisdictions.ts';
import type { Messages } from '../../i18n/en.ts';
import { noneText } from '../../story/captions.ts';
import type { Quote, StateResponse } from '../../story/form/schema.ts';
import { previewOf, saidOn, sourceOfQuote } from '../../story/responses.ts';
import type { Model } from '../../view/model.ts';
import { officeIn } from './officeIn.ts';

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

/** What a state's officials said by the day of a view: the lead quotation, without one the summary of the answer. */
export function quoteCardWords(model: Model, postal: Postal): QuoteCardWords {
  const { story, stop, snapshot, words } = model;
  const preview = previewOf(story, postal, stop.date);
  if (!preview) return noAnswer(noneText(story, snapshot, postal, words));
  const { latest, quoted, summarised } = preview;
  if (!quoted)
    return {
      text: latest.summary,
      isQuoted: false,
      name: words.summary,
      about: [answerDay(latest, words)],
      source: sourceText(model, latest.source),
      latest: null,
    };
  const { response, quote } = quoted;
  return {
    text: quote.text,
    isQuoted: true,
    name: quote.speaker + (quote.party ? ` (${quote.party})` : ''),
    about: [officeIn(quote.office, postal, words), ...saidDay(response, quote, words)],
    source: sourceText(model, sourceOfQuote(response, quote)),
    latest: summarised ? latest.summary : null,
  };
}

const noAnswer = (text: string): QuoteCardWords => ({
  text,
  isQuoted: false,
  name: '',
  about: [],
  source: '',
  latest: null,
});

const answerDay = ({ date, precision }: StateResponse, words: Messages): string =>
  precision ? words.onOrBefore(words.fullDay(date)) : words.fullDay(date);

/** None where the day is not known. An answer dated "on or before" does not date its quotations any better. */
function saidDay(response: StateResponse, quote: Quote, words: Messages): string[] {
  if (quote.said === null) return [];
  const day = words.fullDay(saidOn(response, quote));
  return [response.precision && quote.said === undefined ? words.by(day) : day];
}

function sourceText({ story, words }: Model, id: string): string {
  const { publisher = id, published = null } = story.sources[id] ?? {};
  return words.source([publisher, published && words.fullDay(published)].filter(Boolean).join(', '));
}
