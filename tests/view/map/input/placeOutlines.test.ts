import { describe, expect, it } from 'vitest';
import { outlinesOf, ringsOf } from '../../../../src/view/map/input/placeOutlines.ts';
import { servedMap, servedTiles } from '../../../fixtures/dom/servedMap.ts';

describe('rings', () => {
  it('Rings are read from relative path data as absolute points.', () => {
    expect(ringsOf('m5-5 1 1-2 0z')).toEqual([
      [
        [5, -5],
        [6, -4],
        [4, -4],
      ],
    ]);
    expect(ringsOf('')).toEqual([]);
  });

  it('Each ring of a path starts from the start of the previous one, unless its move is absolute.', () => {
    const startsOf = (d: string) => ringsOf(d).map(([start]) => start);
    expect(startsOf('m10 10 1 0 0 1zm5 5 1 0 0 1z')).toEqual([
      [10, 10],
      [15, 15],
    ]);
    expect(startsOf('m10 10 1 0 0 1zM5 5 1 0 0 1z')).toEqual([
      [10, 10],
      [5, 5],
    ]);
  });
});

it('A shape with an unknown postal code has no outline, so that no pointer hits it.', () => {
  const svg = servedMap.cloneNode(true) as SVGSVGElement;
  svg.querySelector('[data-state=TX]')?.setAttribute('data-state', 'PR');
  expect(outlinesOf(svg).size).toBe(50);
});

it('A rect that has moved has its outline where it is now.', () => {
  const svg = servedTiles.cloneNode(true) as SVGSVGElement;
  const left = () => outlinesOf(svg).get('TX')?.[0]?.[0]?.[0];
  const before = left() as number;
  svg.querySelector('[data-state=TX]')?.setAttribute('x', String(before + 7));
  expect(left()).toBe(before + 7);
});
