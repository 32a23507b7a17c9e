import { describe, expect, it } from 'vitest';
import { type Postal, postals } from '../../src/geography/places.ts';
import type { StateResponse } from '../../src/story/form/schema.ts';
import { previewOf } from '../../src/story/preview.ts';
import {
  latestResponse,
  quotesBy,
  responsesBy,
  responsesOf,
  saidOn,
  sourceOfQuote,
} from '../../src/story/responses.ts';
import { changedStory, everyStop, story } from '../fixtures/story.ts';

describe('The responses of a state', () => {
  it('The responses of a state are all of its responses in the file, oldest first.', () => {
    expect(postals.flatMap((postal) => responsesOf(story, postal))).toHaveLength(story.responses.length);
    expect(responsesOf(story, 'KY').map(({ date }) => date)).toEqual(['2017-06-29', '2017-07-03']);
  });

  it('The responses of a state are in order of day, and those of one day in the order of the file.', () => {
    const backwards = changedStory(['responses', story.responses.toReversed()]);
    expect(responsesOf(backwards, 'KY')).toEqual(responsesOf(story, 'KY'));
    const sameDay = changedStory(['responses[1].date', '2017-07-03']);
    expect(responsesOf(sameDay, 'KY').map(({ level }) => level)).toEqual(['reviewing', 'refused']);
    expect(latestResponse(sameDay, 'KY', '2017-07-03')?.level).toBe('refused');
  });

  it('The responses by a day are those on or before it, and the last one is the latest: every stop × 51.', () => {
    for (const { date } of everyStop)
      for (const postal of postals) {
        const by = responsesOf(story, postal).filter((each) => each.date <= date);
        expect(responsesBy(story, postal, date)).toEqual(by);
        expect(latestResponse(story, postal, date)).toBe(by.at(-1));
      }
  });
});

describe('A quotation', () => {
  const [california] = responsesOf(story, 'CA') as [StateResponse];
  const [, kentucky] = responsesOf(story, 'KY') as [StateResponse, StateResponse];

  it('The day of a quotation is its own, or the day of its response if it has none or an unknown one.', () => {
    expect(california.quotes.map((quote) => saidOn(california, quote))).toEqual(['2017-06-29', '2017-06-30']);
    expect(kentucky.quotes.map(({ said }) => said)).toEqual([undefined, null, '2017-07-05']);
    expect(kentucky.quotes.map((quote) => saidOn(kentucky, quote))).toEqual([
      '2017-07-03',
      '2017-07-03',
      '2017-07-05',
    ]);
  });

  it('A quotation is left out before the day on which it was said.', () => {
    expect(['2017-07-02', '2017-07-03', '2017-07-05'].map((day) => quotesBy(kentucky, day).length)).toEqual([
      0, 2, 3,
    ]);
  });

  it('The source of a quotation is its own if it names one, else that of its response.', () => {
    expect(california.quotes.map((quote) => sourceOfQuote(california, quote))).toEqual([
      'ca-statement',
      'ca-star-06-30',
    ]);
  });
});

const coffee = 'There is not enough coffee in Kentucky to make me sign this';

/** What is shown of a state by a day: the quotation, the day of its answer, and whether the summary comes with it. */
function shown(postal: Postal, day: string, given = story) {
  const preview = previewOf(given, postal, day);
  return preview && [preview.quoted?.quote.text, preview.quoted?.response.date, preview.showsSummary];
}

/** The story in which Kentucky's lead is its quotation at a place, in place of the one on coffee. */
const leadAt = (place: string) =>
  changedStory(['responses[2].quotes[0].lead', undefined], [`${place}.lead`, true]);

describe('The preview of a state', () => {
  it('The preview of a state is its lead quotation from the day on which it was said.', () => {
    for (const day of ['2017-07-03', '2017-07-05', '2018-01-03'])
      expect(shown('KY', day)).toEqual([coffee, '2017-07-03', false]);
  });

  it('A lead that is not the first quotation of its response is shown.', () => {
    const given = leadAt('responses[2].quotes[1]');
    expect(shown('KY', '2017-07-03', given)).toEqual(['No', '2017-07-03', false]);
  });

  it('A lead that was said after the day of its response is not shown before that day.', () => {
    const given = leadAt('responses[2].quotes[2]');
    expect(shown('KY', '2017-07-04', given)).toEqual([coffee, '2017-07-03', false]);
    expect(shown('KY', '2017-07-05', given)).toEqual(['I would say it again', '2017-07-03', false]);
  });

  it('A lead of an earlier response at another level is shown with the summary of the latest response.', () => {
    const given = leadAt('responses[1].quotes[0]');
    expect(shown('KY', '2017-06-30', given)).toEqual(['We are reading it', '2017-06-29', false]);
    expect(shown('KY', '2017-07-03', given)).toEqual(['We are reading it', '2017-06-29', true]);
    expect(previewOf(given, 'KY', '2017-07-03')?.latest).toEqual(given.responses[2]);
  });

  it('A lead of an earlier response at the level of the latest is shown without a summary.', () => {
    const place = 'responses[1]';
    const given = changedStory(
      ['responses[2].quotes[0].lead', undefined],
      [`${place}.quotes[0].lead`, true],
      [`${place}.level`, 'refused'],
    );
    expect(shown('KY', '2017-07-03', given)).toEqual(['We are reading it', '2017-06-29', false]);
  });

  it('A lead that was said before the day of its response is shown from the day of the response.', () => {
    const given = changedStory(['responses[2].quotes[0].said', '2017-06-28']);
    expect(shown('KY', '2017-07-02', given)).toEqual(['We are reading it', '2017-06-29', false]);
    expect(shown('KY', '2017-07-03', given)).toEqual([coffee, '2017-07-03', false]);
  });

  it('Without a lead the preview is the first quotation of the latest response that has one by the day.', () => {
    expect(shown('KY', '2017-07-02')).toEqual(['We are reading it', '2017-06-29', false]);
    expect(shown('CA', '2018-01-03')).toEqual(['I will not send one page', '2017-06-29', false]);
    expect(shown('TX', '2018-01-03')).toEqual(['It is on its way', '2018-01-03', false]);
  });

  it('If the latest response has no quotation, that of an earlier one is shown, with a summary if their levels differ.', () => {
    const silent = changedStory(['responses[2].quotes', []]);
    expect(shown('KY', '2017-07-03', silent)).toEqual(['We are reading it', '2017-06-29', true]);
    const alike = changedStory(['responses[2].quotes', []], ['responses[2].level', 'reviewing']);
    expect(shown('KY', '2017-07-03', alike)).toEqual(['We are reading it', '2017-06-29', false]);
  });

  it('The preview of a state without a quotation has only the summary.', () => {
    expect(shown('TX', '2017-06-30')).toEqual([undefined, undefined, true]);
    expect(previewOf(story, 'TX', '2017-06-30')?.latest).toEqual(story.responses[5]);
  });

  it('A state without a response by the day has no preview.', () => {
    expect(shown('DC', '2017-07-02')).toBeUndefined();
    expect(shown('WY', '2018-01-03')).toBeUndefined();
  });
});
