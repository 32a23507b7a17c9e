import { describe, expect, it } from 'vitest';
import { distanceTo, nearestFeature } from '../../../../src/view/map/input/nearestFeature.ts';
import { ringsOf } from '../../../../src/view/map/input/placeOutlines.ts';

const square = ringsOf('m0 0 10 0 0 10-10 0z');
const row = [
  ['left', square],
  ['right', ringsOf('m30 0 10 0 0 10-10 0z')],
] as const;

describe('the distance to an outline', () => {
  it.each([
    [15, 5, 5, 'beside an edge'],
    [5, -3, 3, 'above an edge'],
    [13, 14, 5, 'off a corner'],
    [5, 5, 5, 'from inside, to the nearest edge'],
    [0, 0, 0, 'on a corner'],
    [-4, 5, 4, 'beside the closing edge, which no pair of points names'],
  ])('The distance to a square from (%i, %i) is %i: %s.', (x, y, distance, _where) => {
    expect(distanceTo(square, [x, y])).toBeCloseTo(distance, 9);
  });

  it('The distance to several rings is the distance to the nearest.', () => {
    expect(distanceTo([...square, ...ringsOf('m100 0 10 0 0 10z')], [97, 0])).toBeCloseTo(3, 9);
  });

  it('The distance to a ring of one point is the distance to the point, and to no ring it is infinite.', () => {
    expect(distanceTo([[[3, 4]]], [0, 0])).toBe(5);
    expect(distanceTo([], [0, 0])).toBe(Number.POSITIVE_INFINITY);
  });

  it('The distance to a slanted edge is measured at a right angle.', () => {
    expect(distanceTo(ringsOf('m0 0 40 30 0-30z'), [11, 27])).toBeCloseTo(15, 9);
  });
});

describe('the nearest shape', () => {
  it.each([
    [14, 5, 20, 'left'],
    [26, 5, 20, 'right'],
    [60, 5, 20, 'right'],
    [60.1, 5, 20, null],
    [14, 5, 3, null],
    [14, 5, 4, 'left'],
  ])('The shape nearest to (%f, %i) within %i is %s.', (x, y, radius, shape) => {
    expect(nearestFeature(row, [x, y], radius)).toBe(shape);
  });
});
