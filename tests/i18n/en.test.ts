import { expect, it } from 'vitest';
import { english } from '../../src/i18n/en.ts';
import { words } from '../../src/i18n/es.ts';
import { withFullStop } from '../../src/i18n/punctuation.ts';

it('AP style abbreviates all months except March to July.', () => {
  const months = Array.from({ length: 12 }, (_, month) => `2017-${String(month + 1).padStart(2, '0')}-09`);
  expect(months.map(english.day).join(', ')).toBe(
    'Jan. 9, Feb. 9, March 9, April 9, May 9, June 9, July 9, Aug. 9, Sept. 9, Oct. 9, Nov. 9, Dec. 9',
  );
  for (const date of months) expect(`${english.month(date, false)} 9`).toBe(english.day(date));
  expect(english.month('2018-04-09', true)).toBe('April 2018');
});

it('The year of a day in AP style follows a comma.', () => {
  expect(english.fullDay('2017-07-04')).toBe('July 4, 2017');
});

it('The noun for one is singular.', () => {
  expect([0, 1, 2].map(english.states)).toEqual(['0 states', '1 state', '2 states']);
  expect([1, 3].map(english.allQuotations)).toEqual(['Its one quotation', 'All 3 quotations']);
});

it.each([
  ['counts “nearly 40”. No one is new.', 'counts “nearly 40.” No one is new.'],
  ['counts “how many?”. No one is new.', 'counts “how many?” No one is new.'],
  ['counts “44 and D.C.”.', 'counts “44 and D.C.”'],
])('The filled template %s becomes %s', (filled, sentence) => {
  expect(english.punctuated(filled)).toBe(sentence);
});

it.each([
  ['en', english, 'Texas: Trump. Before: Clinton (D.).'],
  ['es', words, 'Texas: Trump. Antes: Clinton (D.).'],
])('A label keeps its capital in a sentence of %s.', (_, { changedResponse, placeLabel }, changed) => {
  expect(`Texas: ${changedResponse('Clinton (D.)', 'Trump')}`).toBe(changed);
  expect(placeLabel('Ohio', 'GOP contest open', null, false)).toBe('Ohio: GOP contest open');
});

it.each([
  ['The Courier counts 24', 'The Courier counts 24.'],
  ['The Gazette counts 41 and D.C.', 'The Gazette counts 41 and D.C.'],
  ['counts “at least 44”', 'counts “at least 44.”'],
  ['counts “how many?”', 'counts “how many?”'],
  ['Will they?', 'Will they?'],
  ['‘What are they trying to hide?’', '‘What are they trying to hide?’'],
  ['And then …', 'And then …'],
])('The sentence %s ends as %s', (sentence, ended) => {
  expect(withFullStop(sentence)).toBe(ended);
});
