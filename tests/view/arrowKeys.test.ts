import { describe, expect, it } from 'vitest';
import { type Direction, directions, type Point } from '../../src/domain/arrows.ts';
import { jurisdictions, type Postal } from '../../src/domain/jurisdictions.ts';
import { centresOf } from '../../src/view/centres.ts';
import { placeTowards } from '../../src/view/interaction/arrowKeys.ts';
import { servedMap, servedTiles } from '../fixtures/servedMap.ts';

const postals = jurisdictions.map(({ postal }) => postal);

type Arrow = (direction: Direction, from: Postal) => Postal | undefined;
/** Where the arrow keys of a map or of tiles lead, asked for once. */
function arrowIn(svg: SVGSVGElement): Arrow {
  const places = Array.from(
    svg.children,
    (place) => [place.getAttribute('data-state') as Postal, place] as const,
  );
  const led = new Map(
    places.flatMap(([from, place]) =>
      directions.map((direction) => [`${from} ${direction}`, placeTowards(direction, place, from)]),
    ),
  );
  return (direction, from) => led.get(`${from} ${direction}`);
}

const onMap = arrowIn(servedMap);
const onTiles = arrowIn(servedTiles);

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

/** The arrows that lead back, or farther to the side than ahead by more than a fifth. */
function astray(svg: SVGSVGElement, arrow: Arrow): string[] {
  const centres = centresOf(svg);
  return postals.flatMap((from) =>
    directions.flatMap((direction) => {
      const to = arrow(direction, from);
      if (!to) return [];
      const [[x, y], [toX, toY]] = [centres.get(from), centres.get(to)] as [Point, Point];
      const [dx, dy] = [toX - x, toY - y];
      const ahead = { left: -dx, right: dx, up: -dy, down: dy }[direction];
      const aside = Math.abs(direction === 'left' || direction === 'right' ? dy : dx);
      return ahead > 0 && aside <= 1.2 * ahead ? [] : [`${from} ${direction} ${to}`];
    }),
  );
}

describe.each([
  ['the map', servedMap, onMap],
  ['the tiles', servedTiles, onTiles],
])('Arrow keys on %s', (where, svg, arrow) => {
  it(`Arrow keys on ${where} lead from each of the 51 to each other.`, () => {
    for (const postal of postals) expect([postal, reachedFrom(postal, arrow).size]).toEqual([postal, 51]);
  });

  it(`Arrow keys on ${where} lead the way that they point.`, () => {
    expect(astray(svg, arrow)).toEqual([]);
    const backward: Arrow = (direction, from) => arrow(direction === 'left' ? 'right' : 'left', from);
    expect(astray(svg, backward).length, 'as a control').toBeGreaterThan(50);
  });
});

it.each([
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
] as const)('An arrow key on the map leads from %s %s to %s.', (from, direction, to) => {
  expect(onMap(direction, from)).toBe(to);
});

it.each([
  ['ME', 'right'],
  ['ME', 'up'],
  ['WA', 'up'],
  ['FL', 'down'],
  ['HI', 'down'],
  ['CA', 'left'],
] as const)('An arrow key leads nowhere from %s %s, where the map ends.', (from, direction) => {
  expect(onMap(direction, from)).toBeUndefined();
});

it('An arrow key leads to the tile beside, wherever there is one.', () => {
  const at = new Map(jurisdictions.map(({ postal, tile }) => [tile.join(), postal]));
  for (const { postal, tile } of jurisdictions) {
    const [column, row] = tile;
    const beside = {
      left: [column - 1, row],
      right: [column + 1, row],
      up: [column, row - 1],
      down: [column, row + 1],
    };
    for (const direction of directions) {
      const due = at.get(beside[direction].join());
      if (due) expect([postal, direction, onTiles(direction, postal)]).toEqual([postal, direction, due]);
    }
  }
});
