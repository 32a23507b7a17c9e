import { expect, it } from 'vitest';
import { allPlaces } from '../../src/geography/places.ts';
import { english } from '../../src/i18n/en.ts';
import { typeahead } from '../../src/i18n/typeahead.ts';

it('Typed letters find each place by its postal code, in either case.', () => {
  for (const { postal } of allPlaces) {
    expect(typeahead(postal.toLowerCase(), 'WY', english)).toBe(postal);
    expect(typeahead(postal, 'AL', english)).toBe(postal);
  }
});

it('Typed letters find each place by its name.', () => {
  for (const { postal, name } of allPlaces) expect(typeahead(name, 'WY', english)).toBe(postal);
});

it('Typed letters that are no postal code find the first name that begins with them.', () => {
  expect(typeahead('mai', 'AL', english)).toBe('ME');
  expect(typeahead('new h', 'AL', english)).toBe('NH');
  expect(typeahead('new', 'AL', english)).toBe('NH');
  expect(typeahead('dis', 'AL', english)).toBe('DC');
});

it('A repeated letter goes through the names that begin with it, from the one after the shown state.', () => {
  expect(typeahead('m', 'AL', english)).toBe('ME');
  expect(typeahead('m', 'ME', english)).toBe('MD');
  expect(typeahead('mmm', 'MT', english)).toBe('ME');
  expect(typeahead('w', 'WY', english)).toBe('WA');
});

it('Typed letters find nothing if no name begins with them.', () => {
  expect(typeahead('q', 'AL', english)).toBeUndefined();
  expect(typeahead('zz', 'AL', english)).toBeUndefined();
  expect(typeahead('texarkana', 'AL', english)).toBeUndefined();
});
