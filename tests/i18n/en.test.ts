import { expect, it } from 'vitest';
import { english } from '../../src/i18n/en.ts';
import { mergeFullStops, withFullStop } from '../../src/i18n/punctuation.ts';

it('AP style abbreviates all months except March to July.', () => {
  const months = Array.from({ length: 12 }, (_, month) => `2017-${String(month + 1).padStart(2, '0')}-09`);
  expect(months.map(english.day).join(', ')).toBe(
    'Jan. 9, Feb. 9, March 9, April 9, May 9, June 9, July 9, Aug. 9, Sept. 9, Oct. 9, Nov. 9, Dec. 9',
  );
  for (const date of months) expect(`${english.month(date, false)} 9`).toBe(english.day(date));
  expect(english.month('2018-04-09', true)).toBe('April 2018');
});

it('A day in AP style has no leading zero, and its year follows a comma.', () => {
  expect(english.day('2017-07-04')).toBe('July 4');
  expect(english.fullDay('2017-07-04')).toBe('July 4, 2017');
  expect(english.onOrBefore('Aug. 18')).toBe('On or before Aug. 18');
  expect(english.by('June 30')).toBe('by June 30');
});

it('The noun for one state is singular.', () => {
  expect([0, 1, 2].map(english.states)).toEqual(['0 states', '1 state', '2 states']);
  expect([1, 2].map((n) => english.rowsShown(n, 51))).toEqual([
    '1 of 51 rows is shown.',
    '2 of 51 rows are shown.',
  ]);
  expect([1, 3].map(english.allQuotations)).toEqual(['Its one quotation', 'All 3 quotations']);
});

it('D.C. follows a number of states, and is never in it.', () => {
  expect(english.statesAndDc(44, true)).toBe('44 states and D.C.');
  expect(english.statesAndDc(44, false)).toBe('44 states');
  expect([true, false].map((dc) => english.statesNoun(44, dc))).toEqual(['states and D.C.', 'states']);
  expect([true, false].map((dc) => english.statesNoun(1, dc))).toEqual(['state and D.C.', 'state']);
  expect(english.allStates(48, false)).toBe('All 48 states');
  expect(english.figureAndDc(14, true)).toBe('14 and D.C.');
});

it.each([
  ['The Courier counts 24', 'The Courier counts 24.'],
  ['The Gazette counts 41 and D.C.', 'The Gazette counts 41 and D.C.'],
  ['counts “at least 44”', 'counts “at least 44.”'],
  ['counts “how many?”', 'counts “how many?”'],
  ['Will they?', 'Will they?'],
])('The sentence %s ends as %s', (sentence, ended) => {
  expect(withFullStop(sentence)).toBe(ended);
});

it('Every sentence that can end in D.C. has one full stop.', () => {
  const { ofLevel, countOf, levelSelected } = english;
  for (const sentence of [
    ofLevel('Not named yet', 'Alabama and D.C.'),
    countOf('The commission', '14 and D.C.'),
    levelSelected('Refused outright', 3, true),
    mergeFullStops('counts 5 and D.C..'),
  ])
    expect(sentence).toMatch(/[^.]D\.C\.$/);
});

it('A full stop precedes the mark that ends a quotation, and an abbreviation ends a sentence without a second one.', () => {
  expect(english.punctuated('counts “nearly 40”. Nobody new.')).toBe('counts “nearly 40.” Nobody new.');
  expect(english.punctuated('counts 5 and D.C.. Nobody new.')).toBe('counts 5 and D.C. Nobody new.');
  expect(english.punctuated('counts “nearly 40”; 5 have a name.')).toBe('counts “nearly 40”; 5 have a name.');
});

it('The announcement of a report has the new states and then the number.', () => {
  const { spokenReport } = english;
  expect(spokenReport('July 4', 2, false, 'Idaho and New Hampshire', '44 and D.C.', false)).toBe(
    'July 4: 2 more states, Idaho and New Hampshire; 44 and D.C.',
  );
  expect(spokenReport('July 3', 1, true, 'New York', '5 and D.C.', false)).toBe(
    'July 3: 1 more state and D.C., New York; 5 and D.C.',
  );
  expect(spokenReport('July 5', 0, false, '', '44', false)).toBe('July 5: nobody new; 44.');
  expect(spokenReport('June 30', 19, false, '', '19', true)).toBe('June 30: 19 states.');
});

it('The announcement of a day has the new answers and then the number.', () => {
  const { spokenResponses } = english;
  expect(spokenResponses('July 6', 1, 'Ohio', '44')).toBe('July 6: Ohio; 44.');
  expect(spokenResponses('July 6', 2, 'Ohio and Texas', '44 and D.C.')).toBe(
    'July 6: Ohio and Texas; 44 and D.C.',
  );
  expect(spokenResponses('July 6', 9, '', '44')).toBe('July 6: 9 states; 44.');
});

it('A list of names joins the last by “and”, without a comma before it.', () => {
  expect([[], ['Idaho'], ['Idaho', 'Iowa'], ['Idaho', 'Iowa', 'Ohio']].map(english.list)).toEqual([
    '',
    'Idaho',
    'Idaho and Iowa',
    'Idaho, Iowa and Ohio',
  ]);
});

it('An outlet is named with the outlet that reports it.', () => {
  expect(english.asReportedBy('The Gazette', 'Newswire')).toBe('The Gazette, as reported by Newswire');
  expect(english.asReportedBy('The Gazette', undefined)).toBe('The Gazette');
});

it('Every English text keeps the typographer’s marks.', () => {
  expect(JSON.stringify(english)).not.toMatch(/[a-z]'[a-z]|\.\.\.|--/);
});
