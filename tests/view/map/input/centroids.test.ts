import { polygonArea, polygonCentroid } from 'd3';
import { describe, expect, it } from 'vitest';
import { allPlaces, placeOf } from '../../../../src/geography/places.ts';
import { centroid, centroidsOf } from '../../../../src/view/map/input/centroids.ts';
import { ringsOf } from '../../../../src/view/map/input/nearestFeature.ts';
import { tile } from '../../../../src/view/tiles/tiles.ts';
import { geometry } from '../../../fixtures/dom/servedFigure.ts';
import { servedMap, servedTiles } from '../../../fixtures/dom/servedMap.ts';
import { decoded } from '../../../geometry/decoded.ts';

describe('The centroid of an outline', () => {
  it('The centroid of a square is its centre, in either direction.', () => {
    expect(centroid(ringsOf('m10 10 10 0 0 10-10 0z'))).toEqual([15, 15]);
    expect(centroid(ringsOf('m10 10 0 10 10 0 0-10z'))).toEqual([15, 15]);
  });

  it('The centroid of several rings is that of the largest.', () => {
    expect(centroid(ringsOf('m10 10 10 0 0 10-10 0zm90 90 1 0 0 1-1 0z'))).toEqual([15, 15]);
  });

  it('The centroid of a slanted outline is that of its area, not of its corners.', () => {
    const [x, y] = centroid(ringsOf('m0 0 9 0 0 9z'));
    expect(x).toBeCloseTo(6, 9);
    expect(y).toBeCloseTo(3, 9);
  });
});

describe('The centroids of the states', () => {
  it('The centroid of each of the 51 on the map is that of its largest polygon.', () => {
    const middles = centroidsOf(servedMap);
    for (const { postal } of allPlaces) {
      const rings = decoded(geometry.shapes[postal]);
      const areas = rings.map((ring) => Math.abs(polygonArea(ring)));
      const [x, y] = polygonCentroid(rings[areas.indexOf(Math.max(...areas))] ?? []);
      expect(middles.get(postal)?.[0], postal).toBeCloseTo(x, 6);
      expect(middles.get(postal)?.[1], postal).toBeCloseTo(y, 6);
    }
  });

  it('The centroid of a tile is the centre of its square.', () => {
    const middles = centroidsOf(servedTiles);
    expect(middles.size).toBe(51);
    for (const postal of ['AK', 'TX', 'ME'] as const) {
      const [column, row] = placeOf(postal).tile;
      const [x, y] = middles.get(postal) as readonly [number, number];
      expect(x).toBeCloseTo(column * tile.pitch + 1 + tile.side / 2, 0);
      expect(y).toBeCloseTo(row * tile.pitch + 1 + tile.side / 2, 0);
    }
  });

  it('Centroids are computed once.', () => {
    expect(centroidsOf(servedMap)).toBe(centroidsOf(servedMap));
  });
});
