import { polygonArea, polygonCentroid } from 'd3';
import { describe, expect, it } from 'vitest';
import { allPlaces, placeOf } from '../../../../src/geography/places.ts';
import { centroidsOf } from '../../../../src/view/map/input/centroids.ts';
import { tile } from '../../../../src/view/tiles/tiles.ts';
import { geometry } from '../../../fixtures/dom/servedFigure.ts';
import { servedMap, servedTiles } from '../../../fixtures/dom/servedMap.ts';
import { decoded } from '../../../geometry/decoded.ts';

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
});
