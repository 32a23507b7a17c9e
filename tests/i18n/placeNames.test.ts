import { describe, expect, it } from 'vitest';
import { allPlaces } from '../../src/geography/places.ts';
import { english } from '../../src/i18n/en.ts';
import { words as spanish } from '../../src/i18n/es.ts';
import { nextByName, postalsByName, previousByName } from '../../src/i18n/placeNames.ts';

const inTable = allPlaces.map(({ postal }) => postal);
const named = (words: typeof spanish, from: number, to?: number) =>
  postalsByName(words).slice(from, to).map(words.stateName);

describe('The order of names', () => {
  it('The order of English names is that of the table.', () => {
    expect(postalsByName(english)).toEqual(inTable);
  });

  it('The order of Spanish names is that of the Spanish alphabet.', () => {
    expect(named(spanish, 4, 13)).toEqual([
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
    expect(named(spanish, -6)).toEqual([
      'Vermont',
      'Virginia',
      'Virginia Occidental',
      'Washington',
      'Wisconsin',
      'Wyoming',
    ]);
    expect(postalsByName(spanish)).not.toEqual(inTable);
  });

  it('The order of names takes no notice of accents.', () => {
    const names = named(spanish, 0);
    expect(names.indexOf('Míchigan')).toBe(names.indexOf('Minnesota') - 1);
    expect(names.indexOf('Oregón')).toBe(names.indexOf('Oklahoma') + 1);
  });

  it.each([english, spanish])('The order of names holds each of the 51 once ($lang).', (words) => {
    expect([...postalsByName(words)].sort()).toEqual([...inTable].sort());
  });
});

describe.each([english, spanish])('Walking by name ($lang)', (words) => {
  it(`Walking by name leads from Delaware to D.C. to Florida and back (${words.lang}).`, () => {
    expect([nextByName('DE', words), nextByName('DC', words)]).toEqual(['DC', 'FL']);
    expect([previousByName('FL', words), previousByName('DC', words)]).toEqual(['DC', 'DE']);
  });

  it(`Walking by name goes on from Wyoming to Alabama (${words.lang}).`, () => {
    expect([nextByName('WY', words), previousByName('AL', words)]).toEqual(['AL', 'WY']);
  });

  it(`Walking by name comes by each of the 51, and goes back where it came from (${words.lang}).`, () => {
    const seen = new Set(inTable.map((postal) => nextByName(postal, words)));
    expect(seen.size).toBe(51);
    for (const postal of inTable) expect(previousByName(nextByName(postal, words), words)).toBe(postal);
  });
});
