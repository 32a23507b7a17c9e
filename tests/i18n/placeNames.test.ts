import { expect, it } from 'vitest';
import { type Postal, postals } from '../../src/geography/places.ts';
import { english } from '../../src/i18n/en.ts';
import { words as spanish } from '../../src/i18n/es.ts';
import { namesThatFit, postalsByName, stepByName } from '../../src/i18n/placeNames.ts';

it('The order of English names is that of the table.', () => {
  expect(postalsByName(english)).toEqual(postals);
});

it('The order of Spanish names is that of the Spanish alphabet, and ignores accents.', () => {
  const names = postalsByName(spanish).map(spanish.stateName);
  expect(names.slice(4, 13)).toEqual([
    'California',
    'Carolina del Norte',
    'Carolina del Sur',
    'Colorado',
    'Connecticut',
    'Dakota del Norte',
    'Dakota del Sur',
    'Delaware',
    'Distrito de Columbia',
  ]);
  expect(names.indexOf('Míchigan')).toBe(names.indexOf('Minnesota') - 1);
  expect(names.indexOf('Oregón')).toBe(names.indexOf('Oklahoma') + 1);
});

it.each([english, spanish])('Walking by name visits each of the 51 and begins again ($lang).', (words) => {
  expect([stepByName('DE', 1, words), stepByName('DC', 1, words)]).toEqual(['DC', 'FL']);
  expect([stepByName('WY', 1, words), stepByName('AL', -1, words)]).toEqual(['AL', 'WY']);
  expect(new Set(postals.map((postal) => stepByName(postal, 1, words))).size).toBe(51);
  for (const postal of postals) expect(stepByName(stepByName(postal, 1, words), -1, words)).toBe(postal);
});

const six: readonly Postal[] = ['VT', 'TX', 'CA', 'NY', 'MS', 'KY'];
const whole = 'California, Kentucky, Mississippi, New York, Texas and Vermont';

it('Names that fit are all named, in the order of the alphabet.', () => {
  expect(namesThatFit(six, whole.length, english)).toBe(whole);
  expect(namesThatFit(['MS'], 4, english)).toBe('Mississippi');
  expect(namesThatFit([], 100, english)).toBe('');
});

it('Names that do not fit are counted, all but the first.', () => {
  expect(namesThatFit(six, whole.length - 1, english)).toBe(
    'California, Kentucky, Mississippi, New York and 2 more',
  );
  expect(namesThatFit(six, 35, spanish)).toBe('California, Kentucky y 4 más');
  expect(namesThatFit(six, 0, english)).toBe('California and 5 more');
});

it('At every limit a cut list is as long as allowed, and its names and its number add up.', () => {
  for (let characters = 0; characters < whole.length; characters++) {
    const [, names = '', more] = /^(.+) and (\d+) more$/.exec(namesThatFit(six, characters, english)) ?? [];
    const shown = names.split(', ');
    expect(shown.length + Number(more)).toBe(six.length);
    if (shown.length > 1) expect(`${names} and ${more} more`.length).toBeLessThanOrEqual(characters);
  }
});

it('D.C. is abbreviated, in the position of its full name.', () => {
  expect(namesThatFit(['FL', 'DC', 'DE'], 100, english)).toBe('Delaware, D.C. and Florida');
});
