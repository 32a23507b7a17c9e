import { describe, expect, it } from 'vitest';
import { allPlaces } from '../../src/geography/places.ts';
import { english } from '../../src/i18n/en.ts';
import { typedState } from '../../src/i18n/typeahead.ts';

describe('Typed letters', () => {
  it('Typed letters find each place by its postal code, in either case.', () => {
    for (const { postal } of allPlaces) {
      expect(typedState(postal.toLowerCase(), 'WY', english)).toBe(postal);
      expect(typedState(postal, 'AL', english)).toBe(postal);
    }
  });

  it('Typed letters find each place by its name.', () => {
    for (const { postal, name } of allPlaces) expect(typedState(name, 'WY', english)).toBe(postal);
  });

  it('Typed letters that are no postal code find the first name that begins with them.', () => {
    expect(typedState('mai', 'AL', english)).toBe('ME');
    expect(typedState('new h', 'AL', english)).toBe('NH');
    expect(typedState('new', 'AL', english)).toBe('NH');
    expect(typedState('dis', 'AL', english)).toBe('DC');
  });

  it('One letter typed again walks through the names that begin with it, from the one after the shown state.', () => {
    expect(typedState('m', 'AL', english)).toBe('ME');
    expect(typedState('m', 'ME', english)).toBe('MD');
    expect(typedState('mmm', 'MT', english)).toBe('ME');
    expect(typedState('w', 'WY', english)).toBe('WA');
  });

  it('Typed letters find nothing where no name begins with them.', () => {
    expect(typedState('q', 'AL', english)).toBeUndefined();
    expect(typedState('zz', 'AL', english)).toBeUndefined();
    expect(typedState('texarkana', 'AL', english)).toBeUndefined();
  });
});
