import { describe, expect, it } from 'vitest';
import type { Postal } from '../../../src/geography/jurisdictions.ts';
import { english } from '../../../src/i18n/en.ts';
import { words as spanish } from '../../../src/i18n/es.ts';
import { namesThatFit } from '../../../src/i18n/names/namesThatFit.ts';

const six: readonly Postal[] = ['VT', 'TX', 'CA', 'NY', 'MS', 'KY'];
const whole = 'California, Kentucky, Mississippi, New York, Texas and Vermont';

describe('A list of names', () => {
  it('Names that fit are all named, in the order of the alphabet.', () => {
    expect(namesThatFit(six, { signs: whole.length }, english)).toBe(whole);
    expect(namesThatFit(['MS'], { signs: 4 }, english)).toBe('Mississippi');
    expect(namesThatFit([], { signs: 100 }, english)).toBe('');
  });

  it('Names that do not fit are counted.', () => {
    expect(namesThatFit(six, { signs: whole.length - 1 }, english)).toBe(
      'California, Kentucky, Mississippi, New York and 2 more',
    );
    expect(namesThatFit(six, { signs: 35 }, english)).toBe('California, Kentucky and 4 more');
  });

  it('The first name stands where there is room for none.', () => {
    expect(namesThatFit(six, { signs: 0 }, english)).toBe('California and 5 more');
  });

  it('A cut list is as long as it may be, and its names and its number add up, at every length.', () => {
    for (let signs = 0; signs < whole.length; signs++) {
      const [, names = '', more] = /^(.+) and (\d+) more$/.exec(namesThatFit(six, { signs }, english)) ?? [];
      const shown = names.split(', ');
      expect(shown.length + Number(more)).toBe(six.length);
      if (shown.length > 1) expect(`${names} and ${more} more`.length).toBeLessThanOrEqual(signs);
    }
  });

  it('D.C. is named by its letters, in the place of its full name.', () => {
    expect(namesThatFit(['FL', 'DC', 'DE'], { signs: 100 }, english)).toBe('Delaware, D.C. and Florida');
  });

  it('Spanish names are in the order of the Spanish alphabet.', () => {
    expect(namesThatFit(['CO', 'NC', 'CA'], { signs: 100 }, spanish)).toBe(
      'California, Carolina del Norte y Colorado',
    );
    expect(namesThatFit(six, { signs: 35 }, spanish)).toBe('California, Kentucky y 4 más');
  });
});
