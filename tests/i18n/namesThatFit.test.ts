import { describe, expect, it } from 'vitest';
import type { Postal } from '../../src/geography/places.ts';
import { english } from '../../src/i18n/en.ts';
import { words as spanish } from '../../src/i18n/es.ts';
import { namesThatFit } from '../../src/i18n/placeNames.ts';

const six: readonly Postal[] = ['VT', 'TX', 'CA', 'NY', 'MS', 'KY'];
const whole = 'California, Kentucky, Mississippi, New York, Texas and Vermont';

describe('A list of names', () => {
  it('Names that fit are all named, in the order of the alphabet.', () => {
    expect(namesThatFit(six, whole.length, english)).toBe(whole);
    expect(namesThatFit(['MS'], 4, english)).toBe('Mississippi');
    expect(namesThatFit([], 100, english)).toBe('');
  });

  it('Names that do not fit are counted.', () => {
    expect(namesThatFit(six, whole.length - 1, english)).toBe(
      'California, Kentucky, Mississippi, New York and 2 more',
    );
    expect(namesThatFit(six, 35, english)).toBe('California, Kentucky and 4 more');
  });

  it('The first name stands where there is room for none.', () => {
    expect(namesThatFit(six, 0, english)).toBe('California and 5 more');
  });

  it('A cut list is as long as it may be, and its names and its number add up, at every length.', () => {
    for (let characters = 0; characters < whole.length; characters++) {
      const [, names = '', more] = /^(.+) and (\d+) more$/.exec(namesThatFit(six, characters, english)) ?? [];
      const shown = names.split(', ');
      expect(shown.length + Number(more)).toBe(six.length);
      if (shown.length > 1) expect(`${names} and ${more} more`.length).toBeLessThanOrEqual(characters);
    }
  });

  it('D.C. is named by its letters, in the place of its full name.', () => {
    expect(namesThatFit(['FL', 'DC', 'DE'], 100, english)).toBe('Delaware, D.C. and Florida');
  });

  it('Spanish names are in the order of the Spanish alphabet.', () => {
    expect(namesThatFit(['CO', 'NC', 'CA'], 100, spanish)).toBe('California, Carolina del Norte y Colorado');
    expect(namesThatFit(six, 35, spanish)).toBe('California, Kentucky y 4 más');
  });
});
