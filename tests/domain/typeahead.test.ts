import { describe, expect, test } from 'vitest';
import { jurisdictions } from '../../src/domain/jurisdictions.ts';
import { english } from '../../src/domain/messages.ts';
import { typedState } from '../../src/domain/typeahead.ts';

describe('Typed letters', () => {
  test.each(jurisdictions.map(({ postal }) => postal))('find %s by its postal code', (postal) => {
    expect(typedState(postal.toLowerCase(), 'WY', english)).toBe(postal);
    expect(typedState(postal, 'AL', english)).toBe(postal);
  });

  test.each(jurisdictions.map(({ postal, name }) => [name, postal]))(
    'find %s by its name',
    (name, postal) => {
      expect(typedState(name, 'WY', english)).toBe(postal);
    },
  );

  test('find the first name that begins with them where they are no postal code', () => {
    expect(typedState('mai', 'AL', english)).toBe('ME');
    expect(typedState('new h', 'AL', english)).toBe('NH');
    expect(typedState('new', 'AL', english)).toBe('NH');
    expect(typedState('dis', 'AL', english)).toBe('DC');
  });

  test('walk through the names of one letter, from the one after the shown state', () => {
    expect(typedState('m', 'AL', english)).toBe('ME');
    expect(typedState('m', 'ME', english)).toBe('MD');
    expect(typedState('mmm', 'MT', english)).toBe('ME');
    expect(typedState('w', 'WY', english)).toBe('WA');
  });

  test('find nothing where no name begins with them', () => {
    expect(typedState('q', 'AL', english)).toBeUndefined();
    expect(typedState('zz', 'AL', english)).toBeUndefined();
    expect(typedState('texarkana', 'AL', english)).toBeUndefined();
  });
});
