import { describe, expect, test } from 'vitest';
import { jurisdictions } from '../../src/geography/jurisdictions.ts';
import type { StateResponse } from '../../src/story/form/schema.ts';
import {
  latestResponse,
  quotesBy,
  responsesBy,
  responsesOf,
  saidOn,
  sourceOfQuote,
} from '../../src/story/responses.ts';
import { changedStory, everyStop, story } from '../fixtures/story.ts';

const postals = jurisdictions.map(({ postal }) => postal);

describe('The answers of a state', () => {
  test('The answers of a state are all that the file has of it, oldest first.', () => {
    expect(postals.flatMap((postal) => responsesOf(story, postal))).toHaveLength(story.responses.length);
    expect(responsesOf(story, 'KY').map(({ date }) => date)).toEqual(['2017-06-29', '2017-07-03']);
  });

  test('The responses of a state are in order of day whatever the order of the file; those of one day are in its order.', () => {
    const backwards = changedStory(['responses', story.responses.toReversed()]);
    expect(responsesOf(backwards, 'KY')).toEqual(responsesOf(story, 'KY'));
    const sameDay = changedStory(['responses[1].date', '2017-07-03']);
    expect(responsesOf(sameDay, 'KY').map(({ level }) => level)).toEqual(['reviewing', 'refused']);
    expect(latestResponse(sameDay, 'KY', '2017-07-03')?.level).toBe('refused');
  });

  test('The answers by a day are those dated on or before it, the last of them the latest: every stop × 51.', () => {
    for (const { date } of everyStop)
      for (const postal of postals) {
        const by = responsesOf(story, postal).filter((each) => each.date <= date);
        expect(responsesBy(story, postal, date)).toEqual(by);
        expect(latestResponse(story, postal, date)).toBe(by.at(-1));
      }
  });

  test('There are no answers before the first, nor of a state that never answers.', () => {
    for (const postal of postals) expect(latestResponse(story, postal, '2017-06-28')).toBeUndefined();
    expect(responsesBy(story, 'WY', '2018-01-03')).toEqual([]);
  });
});

describe('A quotation', () => {
  const [california] = responsesOf(story, 'CA') as [StateResponse];
  const [, kentucky] = responsesOf(story, 'KY') as [StateResponse, StateResponse];

  test('A quotation was said on its own day, else on that of its answer, also where its day is unknown.', () => {
    expect(california.quotes.map((quote) => saidOn(california, quote))).toEqual(['2017-06-29', '2017-06-30']);
    expect(kentucky.quotes.map(({ said }) => said)).toEqual([undefined, null, '2017-07-05']);
    expect(kentucky.quotes.map((quote) => saidOn(kentucky, quote))).toEqual([
      '2017-07-03',
      '2017-07-03',
      '2017-07-05',
    ]);
  });

  test('A quotation is left out before the day on which it was said.', () => {
    expect(['2017-07-02', '2017-07-03', '2017-07-05'].map((day) => quotesBy(kentucky, day).length)).toEqual([
      0, 2, 3,
    ]);
  });

  test('A quotation is printed by its own source where it names one, else by that of the answer.', () => {
    expect(california.quotes.map((quote) => sourceOfQuote(california, quote))).toEqual([
      'ca-statement',
      'ca-star-06-30',
    ]);
  });
});
