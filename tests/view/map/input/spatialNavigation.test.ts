import { expect, it } from 'vitest';
import {
  type Direction,
  nearestInDirection,
  type Point,
} from '../../../../src/view/map/input/spatialNavigation.ts';

const lead = (direction: Direction, places: Record<string, Point>, neighbours: readonly string[] = []) =>
  nearestInDirection(direction, 'here', new Map(Object.entries({ here: [0, 0], ...places })), (_, to) =>
    neighbours.includes(to),
  );

it.each<Direction>(['right', 'left', 'up', 'down'])(
  'The arrow key %s leads to the nearest place in its direction, with y growing downward.',
  (direction) => {
    const around = { right: [1, 0], left: [-1, 0], up: [0, -1], down: [0, 1], far: [3, 0] } as const;
    expect(lead(direction, around)).toBe(direction);
  },
);

it('An arrow key leads to no place that is more than 1.2 times as far aside as ahead.', () => {
  expect(lead('right', { beside: [10, 12] })).toBe('beside');
  expect(lead('right', { beside: [10, 12.1] })).toBeUndefined();
});

it('A place aside counts as farther than one straight ahead.', () => {
  expect(lead('right', { aside: [10, 8], ahead: [18, 0] })).toBe('ahead');
});

it('A neighbour is preferred to a place that is a little nearer, but not to one that is much nearer.', () => {
  expect(lead('right', { near: [10, 0], neighbour: [14, 0] }, ['neighbour'])).toBe('neighbour');
  expect(lead('right', { near: [10, 0], neighbour: [15, 0] }, ['neighbour'])).toBe('near');
});

it('An arrow key leads nowhere if no place is in its direction, or from an unknown place.', () => {
  expect(lead('left', { east: [1, 0] })).toBeUndefined();
  expect(nearestInDirection('left', 'gone', new Map([['here', [0, 0]]]), () => false)).toBeUndefined();
});
