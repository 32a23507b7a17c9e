import { geoPath } from 'd3';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'us-atlas/counties-albers-10m.json' with { type: 'json' };

/** A county: its five digits in the Census Bureau's code, and its outline as path data. */
export interface County {
  readonly id: string;
  readonly d: string;
}

/** All 3,142 counties of us-atlas' `counties-albers-10m`, which stand in its 975 × 610 units already. */
export function counties(): County[] {
  const topology = atlas as unknown as Topology<{ counties: GeometryCollection }>;
  const path = geoPath().digits(1);
  return feature(topology, topology.objects.counties).features.map((each) => ({
    id: String(each.id),
    d: path(each) ?? '',
  }));
}
