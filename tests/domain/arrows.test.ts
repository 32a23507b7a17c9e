import { describe, expect, test } from 'vitest';
import { type Direction, directions, type Point, towards } from '../../src/domain/arrows.ts';
import { type Jurisdiction, jurisdictions, type Postal } from '../../src/domain/jurisdictions.ts';
import { neighboursOf } from '../../src/domain/neighbours.ts';
import { outlines } from '../../src/geometry/outlines.ts';
import { centroid } from '../../src/view/centres.ts';
import { ringsOf } from '../../src/view/nearest.ts';

const all: readonly Jurisdiction[] = jurisdictions;
const { shapes } = outlines();

type Places = ReadonlyMap<Postal, Point>;
type Arrow = (direction: Direction, from: Postal) => Postal | undefined;

const mapPlaces: Places = new Map(all.map(({ postal }) => [postal, centroid(ringsOf(shapes[postal]))]));
const tilePlaces: Places = new Map(all.map(({ postal, tile }) => [postal, tile]));
const onMap: Arrow = (direction, from) =>
  towards(direction, from, mapPlaces, (a, b) => neighboursOf(a).includes(b));
const onTiles: Arrow = (direction, from) => towards(direction, from, tilePlaces, () => false);

/** Every state that arrows reach from one. */
function reachedFrom(start: Postal, arrow: Arrow): Set<Postal> {
  const reached = new Set([start]);
  for (const from of reached)
    for (const direction of directions) {
      const to = arrow(direction, from);
      if (to) reached.add(to);
    }
  return reached;
}

/** The arrows that lead to a state that does not lie their way. */
function wrongWays(places: Places, arrow: Arrow): string[] {
  return all.flatMap(({ postal }) =>
    directions.flatMap((direction) => {
      const to = arrow(direction, postal);
      const [[x, y], [toX, toY]] = [places.get(postal), places.get(to ?? postal)] as [Point, Point];
      const isRight = { left: toX < x, right: toX > x, up: toY < y, down: toY > y }[direction];
      return to === undefined || isRight ? [] : [`${postal} ${direction} ${to}`];
    }),
  );
}

describe.each([
  ['the map', mapPlaces, onMap],
  ['the tiles', tilePlaces, onTiles],
])('Arrows on %s', (_, places, arrow) => {
  test.each(all.map(({ postal }) => postal))('lead from %s to each of the other fifty', (postal) => {
    expect(reachedFrom(postal, arrow).size).toBe(51);
  });

  test('never lead to a state that lies the other way', () => {
    expect(wrongWays(places, arrow)).toEqual([]);
  });

  test('lead farther to the side than ahead by a fifth at most', () => {
    const astray = all.flatMap(({ postal }) =>
      directions.flatMap((direction) => {
        const to = arrow(direction, postal);
        if (!to) return [];
        const [[x, y], [toX, toY]] = [places.get(postal), places.get(to)] as [Point, Point];
        const [dx, dy] = [Math.abs(toX - x), Math.abs(toY - y)];
        const [ahead, aside] = direction === 'left' || direction === 'right' ? [dx, dy] : [dy, dx];
        return aside > 1.2 * ahead ? [`${postal} ${direction} ${to}`] : [];
      }),
    );
    expect(astray).toEqual([]);
  });

  test('would be caught going the wrong way', () => {
    const backward: Arrow = (direction, from) => arrow(direction === 'left' ? 'right' : 'left', from);
    expect(wrongWays(places, backward).length).toBeGreaterThan(50);
  });
});

describe('Arrows on the map', () => {
  test.each([
    ['NV', 'right', 'UT'],
    ['NV', 'left', 'CA'],
    ['CA', 'up', 'OR'],
    ['KS', 'up', 'NE'],
    ['KS', 'down', 'OK'],
    ['TN', 'right', 'NC'],
    ['VT', 'right', 'NH'],
    ['CT', 'right', 'RI'],
    ['MD', 'right', 'DE'],
    ['MD', 'left', 'DC'],
    ['AK', 'right', 'HI'],
    ['TX', 'down', 'HI'],
  ] as const)('lead from %s to the %s to %s', (from, direction, to) => {
    expect(onMap(direction, from)).toBe(to);
  });

  test.each([
    ['ME', 'right'],
    ['ME', 'up'],
    ['WA', 'up'],
    ['FL', 'down'],
    ['HI', 'down'],
    ['CA', 'left'],
  ] as const)('lead nowhere from %s to the %s, where the map ends', (from, direction) => {
    expect(onMap(direction, from)).toBeUndefined();
  });
});

describe('Arrows on the tiles', () => {
  test('lead to the tile beside, wherever there is one', () => {
    const at = new Map(all.map(({ postal, tile }) => [tile.join(), postal]));
    for (const {
      postal,
      tile: [column, row],
    } of all) {
      expect(onTiles('right', postal)).toBe(at.get(`${column + 1},${row}`) ?? onTiles('right', postal));
      expect(onTiles('left', postal)).toBe(at.get(`${column - 1},${row}`) ?? onTiles('left', postal));
      expect(onTiles('up', postal)).toBe(at.get(`${column},${row - 1}`) ?? onTiles('up', postal));
      expect(onTiles('down', postal)).toBe(at.get(`${column},${row + 1}`) ?? onTiles('down', postal));
    }
  });
});
