import { describe, expect, it } from 'vitest';
import { type Postal, postals } from '../../src/geography/places.ts';
import type { StateResponse } from '../../src/story/form/schema.ts';
import { previewOf } from '../../src/story/preview.ts';
import {
  latestResponse,
  quotesBy,
  responsesBy,
  responsesOf,
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

  it('A quotation is left out before its own day, or that of its response if it has none or an unknown one.', () => {
    expect(kentucky.quotes.map(({ said }) => said)).toEqual([undefined, null, '2017-07-05']);
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
const reading = 'We are reading it';
type Changes = Parameters<typeof changedStory>;

/** Makes the quotation at a path Kentucky's lead, in place of the one on coffee. */
const leadAt = (path: string): Changes => [
  ['responses[2].quotes[0].lead', undefined],
  [`${path}.lead`, true],
];
const earlier = leadAt('responses[1].quotes[0]');
const earlierAlike: Changes = [...earlier, ['responses[1].level', 'refused']];
const saidEarlier: Changes = [['responses[2].quotes[0].said', '2017-06-28']];
const silent: Changes = [['responses[2].quotes', []]];
const silentAlike: Changes = [...silent, ['responses[2].level', 'reviewing']];

describe('The preview of a state', () => {
  it.each<[what: string, Changes, Postal, day: string, quotation: string, showsSummary?: boolean]>([
    ['its lead quotation from the day on which it was said', [], 'KY', '2017-07-03', coffee],
    ['its lead quotation later too', [], 'KY', '2018-01-03', coffee],
    ['a lead that is not the first', leadAt('responses[2].quotes[1]'), 'KY', '2017-07-03', 'No'],
    ['no lead before it was said', leadAt('responses[2].quotes[2]'), 'KY', '2017-07-04', coffee],
    ['a late lead', leadAt('responses[2].quotes[2]'), 'KY', '2017-07-05', 'I would say it again'],
    ['a lead of the only response', earlier, 'KY', '2017-06-30', reading],
    ['a lead at an earlier level, and the summary', earlier, 'KY', '2017-07-03', reading, true],
    ['an earlier lead at the same level', earlierAlike, 'KY', '2017-07-03', reading],
    ['no lead before the day of its response', saidEarlier, 'KY', '2017-07-02', reading],
    ['the first quotation, without a lead', [], 'CA', '2018-01-03', 'I will not send one page'],
    ['a quotation of the latest response that has one', [], 'TX', '2018-01-03', 'It is on its way'],
    ['an earlier quotation and the summary', silent, 'KY', '2017-07-03', reading, true],
    ['an earlier quotation at the same level', silentAlike, 'KY', '2017-07-03', reading],
    ['the summary alone, without a quotation', [], 'TX', '2017-06-30', '', true],
  ])('The preview of a state is %s.', (_, changes, postal, day, quotation, showsSummary = false) => {
    const given = changedStory(...changes);
    const preview = previewOf(given, postal, day);
    expect(preview).toMatchObject({ latest: latestResponse(given, postal, day), showsSummary });
    expect(preview?.quoted?.quote.text ?? '').toBe(quotation);
    if (preview?.quoted) expect(preview.quoted.response.quotes).toContain(preview.quoted.quote);
  });

  it('A state without a response by the day has no preview.', () => {
    expect(previewOf(story, 'DC', '2017-07-02')).toBeUndefined();
    expect(previewOf(story, 'WY', '2018-01-03')).toBeUndefined();
  });
});
