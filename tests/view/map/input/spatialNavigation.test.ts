import { neighbors } from 'topojson-client';
import atlas from 'us-atlas/states-albers-10m.json' with { type: 'json' };
import { expect, it } from 'vitest';
import { allPlaces, type Postal, postals } from '../../../../src/geography/places.ts';
import type { StatesTopology } from '../../../../src/geometry/features.ts';
import { centroidsOf } from '../../../../src/view/map/input/centroids.ts';
import {
  type Direction,
  directions,
  nearestInDirection,
  type Point,
} from '../../../../src/view/map/input/spatialNavigation.ts';
import { servedMap } from '../../../fixtures/dom/servedMap.ts';

const lead = (direction: Direction, places: Record<string, Point>) =>
  nearestInDirection(direction, 'here', new Map(Object.entries({ here: [0, 0], ...places })));

it.each<Direction>(['right', 'left', 'up', 'down'])(
  'The arrow key %s leads to the nearest place in its direction, with y growing downward.',
  (direction) => {
    const around = { right: [1, 0], left: [-1, 0], up: [0, -1], down: [0, 1], far: [3, 0] } as const;
    expect(lead(direction, around)).toBe(direction);
  },
);

it('An arrow key leads to no place that is more than 1.4 times as far aside as ahead.', () => {
  expect(lead('right', { beside: [10, 14] })).toBe('beside');
  expect(lead('right', { beside: [10, 14.1] })).toBeUndefined();
});

it('A place aside counts as farther than one straight ahead.', () => {
  expect(lead('right', { aside: [10, 8], ahead: [25, 0] })).toBe('ahead');
});

it('On the map most moves lead to a state that shares a border, and the arrow keys reach all 51.', () => {
  const states = (atlas as unknown as StatesTopology).objects.states.geometries;
  const byFips = new Map<unknown, Postal>(allPlaces.map(({ postal, fips }) => [fips, postal]));
  const around = neighbors(states);
  const bordering = new Map(
    states.map(({ id }, index) => [
      byFips.get(id),
      around[index]?.map((each) => byFips.get(states[each]?.id)),
    ]),
  );
  const centroids = centroidsOf(servedMap);
  const moves = postals.flatMap((from) =>
    directions.flatMap((direction) => {
      const to = nearestInDirection(direction, from, centroids);
      return to ? [{ from, to }] : [];
    }),
  );
  const toBordering = moves.filter(({ from, to }) => bordering.get(from)?.includes(to));
  expect(toBordering.length / moves.length).toBeGreaterThan(0.8);
  const reached = new Set<Postal>(['AL']);
  for (const from of reached) for (const move of moves) if (move.from === from) reached.add(move.to);
  expect(reached.size).toBe(51);
});

it.each([
  ['TN', 'right', 'NC'],
  ['NC', 'left', 'TN'],
  ['LA', 'up', 'AR'],
  ['CO', 'up', 'WY'],
  ['CO', 'right', 'KS'],
  ['MO', 'up', 'IA'],
  ['OR', 'down', 'CA'],
  ['NJ', 'left', 'PA'],
] as const)('From %s the arrow key %s leads to %s.', (from, direction, to) => {
  expect(nearestInDirection(direction, from, centroidsOf(servedMap))).toBe(to);
});

it('An arrow key leads nowhere if no place is in its direction, or from an unknown place.', () => {
  expect(lead('left', { east: [1, 0] })).toBeUndefined();
  expect(nearestInDirection('left', 'gone', new Map([['here', [0, 0]]]))).toBeUndefined();
});
