import type { GeometryCollection, Topology } from 'topojson-specification';

/** us-atlas 3.0.1 `states-albers-10m`: 51 states, already projected into 975 × 610 Albers units. */
export type StatesTopology = Topology<{ states: GeometryCollection<{ name: string }> }>;
