import atlas from 'us-atlas/states-albers-10m.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { allPlaces, isPostal, type Place, placeOf } from '../../src/geography/places.ts';
import type { StatesTopology } from '../../src/geometry/features.ts';

const all: readonly Place[] = allPlaces;
const states = (atlas as unknown as StatesTopology).objects.states.geometries;

describe('The table of places', () => {
  it('The table of places has 50 states and D.C., each with another postal code.', () => {
    expect(new Set(all.map(({ postal }) => postal)).size).toBe(51);
    for (const { postal } of all) expect(postal).toMatch(/^[A-Z]{2}$/);
  });

  it('The table of places is in the order of names, with D.C. between Delaware and Florida.', () => {
    const names = all.map(({ name }) => name);
    expect(names).toEqual([...names].sort());
    expect(names.slice(7, 10)).toEqual(['Delaware', 'District of Columbia', 'Florida']);
  });

  it('The table of places has the codes and names of us-atlas.', () => {
    const theirs = states.map(({ id, properties }) => [id, (properties as { name: string }).name]).sort();
    expect(all.map(({ fips, name }) => [fips, name]).sort()).toEqual(theirs);
  });

  it('Each place has another tile, in eleven columns and eight rows.', () => {
    expect(new Set(all.map(({ tile }) => tile.join())).size).toBe(51);
    for (const { tile } of all) expect(tile.join()).toMatch(/^(\d|10),[0-7]$/);
  });

  it('The eight states that AP never abbreviates, and no others, are spelled out.', () => {
    const spelled = all.filter(({ name, ap }) => ap === name).map(({ postal }) => postal);
    expect(spelled).toEqual(['AK', 'HI', 'ID', 'IA', 'ME', 'OH', 'TX', 'UT']);
    for (const { postal, ap } of all) if (!spelled.includes(postal)) expect(ap).toMatch(/^[A-Z].*\.$/);
    expect(placeOf('DC').ap).toBe('D.C.');
  });
});

it('The 51 codes of the table are postal codes, and no territories, other spellings or other types.', () => {
  for (const { postal } of all) expect(isPostal(postal)).toBe(true);
  for (const value of ['PR', 'dc', 'California', '', '06', null, undefined, 6, ['CA'], {}])
    expect(isPostal(value)).toBe(false);
});
