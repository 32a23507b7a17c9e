import { neighbors } from 'topojson-client';
import atlas from 'us-atlas/states-albers-10m.json' with { type: 'json' };
import { expect, it } from 'vitest';
import { allPlaces, type Postal, postals } from '../../../../src/geography/places.ts';
import type { StatesTopology } from '../../../../src/geometry/features.ts';
import { areNeighbours } from '../../../../src/view/map/input/neighbours.ts';
import { servedMap, servedTiles } from '../../../fixtures/dom/servedMap.ts';

const neighboursOf = (postal: Postal, svg = servedMap) =>
  postals.filter((other) => other !== postal && areNeighbours(svg, postal, other));

it('The neighbours on the map are those of `topojson.neighbors` in us-atlas, for all 51.', () => {
  const states = (atlas as unknown as StatesTopology).objects.states.geometries;
  const byFips = new Map(allPlaces.map(({ postal, fips }) => [fips as unknown, postal]));
  const around = neighbors(states);
  for (const [index, { id }] of states.entries()) {
    const theirs = around[index]?.map((other) => byFips.get(states[other]?.id));
    expect([id, neighboursOf(byFips.get(id) as Postal).sort()]).toEqual([id, theirs?.sort()]);
  }
});

it('Tiles have no neighbours.', () => {
  for (const postal of postals) expect(neighboursOf(postal, servedTiles)).toEqual([]);
});
