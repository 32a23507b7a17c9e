import { describe, expect, it } from 'vitest';
import type { Postal } from '../../src/geography/places.ts';
import { previewOf } from '../../src/story/responses.ts';
import { changedStory, story } from '../fixtures/story.ts';

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
  it('A state’s preview is its lead quotation on every day from that on which it was said.', () => {
    for (const day of ['2017-07-03', '2017-07-05', '2018-01-03'])
      expect(shown('KY', day)).toEqual([coffee, '2017-07-03', false]);
  });

  it('A lead that is not the first of its answer is shown before the others.', () => {
    const given = leadAt('responses[2].quotes[1]');
    expect(shown('KY', '2017-07-03', given)).toEqual(['No', '2017-07-03', false]);
  });

  it('A lead that was said later than its answer is not shown before its own day.', () => {
    const given = leadAt('responses[2].quotes[2]');
    expect(shown('KY', '2017-07-04', given)).toEqual([coffee, '2017-07-03', false]);
    expect(shown('KY', '2017-07-05', given)).toEqual(['I would say it again', '2017-07-03', false]);
  });

  it('A lead of an earlier answer at another level is shown with its answer, and the latest’s summary comes with it.', () => {
    const given = leadAt('responses[1].quotes[0]');
    expect(shown('KY', '2017-06-30', given)).toEqual(['We are reading it', '2017-06-29', false]);
    expect(shown('KY', '2017-07-03', given)).toEqual(['We are reading it', '2017-06-29', true]);
    expect(previewOf(given, 'KY', '2017-07-03')?.latest).toEqual(given.responses[2]);
  });

  it('A lead of an earlier answer at the level of the latest is shown without a summary.', () => {
    const place = 'responses[1]';
    const given = changedStory(
      ['responses[2].quotes[0].lead', undefined],
      [`${place}.quotes[0].lead`, true],
      [`${place}.level`, 'refused'],
    );
    expect(shown('KY', '2017-07-03', given)).toEqual(['We are reading it', '2017-06-29', false]);
  });

  it('A lead that was said before its answer was on record is shown with the answer, not before.', () => {
    const given = changedStory(['responses[2].quotes[0].said', '2017-06-28']);
    expect(shown('KY', '2017-07-02', given)).toEqual(['We are reading it', '2017-06-29', false]);
    expect(shown('KY', '2017-07-03', given)).toEqual([coffee, '2017-07-03', false]);
  });

  it('Without a lead the preview is the first quotation of the latest answer that has one said by the day.', () => {
    expect(shown('KY', '2017-07-02')).toEqual(['We are reading it', '2017-06-29', false]);
    expect(shown('CA', '2018-01-03')).toEqual(['I will not send one page', '2017-06-29', false]);
    expect(shown('TX', '2018-01-03')).toEqual(['It is on its way', '2018-01-03', false]);
  });

  it('Where the latest answer has no quotation an earlier one’s is shown, with the latest’s summary where the level differs.', () => {
    const silent = changedStory(['responses[2].quotes', []]);
    expect(shown('KY', '2017-07-03', silent)).toEqual(['We are reading it', '2017-06-29', true]);
    const alike = changedStory(['responses[2].quotes', []], ['responses[2].level', 'reviewing']);
    expect(shown('KY', '2017-07-03', alike)).toEqual(['We are reading it', '2017-06-29', false]);
  });

  it('A state without a quotation has its summary alone.', () => {
    expect(shown('TX', '2017-06-30')).toEqual([undefined, undefined, true]);
    expect(previewOf(story, 'TX', '2017-06-30')?.latest).toEqual(story.responses[5]);
  });

  it('A state without an answer by the day has no preview.', () => {
    expect(shown('DC', '2017-07-02')).toBeUndefined();
    expect(shown('WY', '2018-01-03')).toBeUndefined();
  });
});
