import { describe, expect, it } from 'vitest';
import { allPlaces } from '../../src/geography/places.ts';
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

const postals = allPlaces.map(({ postal }) => postal);

describe('The responses of a state', () => {
  it('The responses of a state are all that the file has of it, oldest first.', () => {
    expect(postals.flatMap((postal) => responsesOf(story, postal))).toHaveLength(story.responses.length);
    expect(responsesOf(story, 'KY').map(({ date }) => date)).toEqual(['2017-06-29', '2017-07-03']);
  });

  it('The responses of a state are in order of day whatever the order of the file; those of one day are in its order.', () => {
    const backwards = changedStory(['responses', story.responses.toReversed()]);
    expect(responsesOf(backwards, 'KY')).toEqual(responsesOf(story, 'KY'));
    const sameDay = changedStory(['responses[1].date', '2017-07-03']);
    expect(responsesOf(sameDay, 'KY').map(({ level }) => level)).toEqual(['reviewing', 'refused']);
    expect(latestResponse(sameDay, 'KY', '2017-07-03')?.level).toBe('refused');
  });

  it('The responses by a day are those dated on or before it, and the last of them is the latest: every stop × 51.', () => {
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

  it('A quotation was said on its own day, else on that of its response, also if its day is unknown.', () => {
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

  it('A quotation is printed by its own source if it names one, else by that of the response.', () => {
    expect(california.quotes.map((quote) => sourceOfQuote(california, quote))).toEqual([
      'ca-statement',
      'ca-star-06-30',
    ]);
  });
});
