import { snapshotAt } from '../../domain/snapshot.ts';
import { stopsOf } from '../../domain/stops.ts';
import type { Model } from '../model.ts';
import type { TimelineScale } from './scale.ts';

/** The curve's own box, stretched over the plot: 1,000 wide and high, strokes not stretched. */
export const curveBox = 1000;

/** Path data of the step curve in the `curveBox`. */
export interface Curve {
  /** The count up to the shown stop. */
  readonly past: string;
  /** The ground under it. */
  readonly area: string;
  /** From the shown stop on. */
  readonly ahead: string;
}

const round = (fraction: number): number => Math.round(fraction * curveBox);

/** The step curve of the shown clock: level between stops, upright at each. */
export function curveOf({ dataset, stop }: Model, scale: TimelineScale): Curve {
  const points = stopsOf(dataset, stop.clock).map((each) => ({
    x: round(scale.x(each.days)),
    y: round(scale.y(snapshotAt(dataset, each).tally)),
  }));
  const steps = (some: typeof points) => some.map(({ x, y }) => `H${x}V${y}`).join('');
  const here = points[stop.index] as { x: number; y: number };
  const past = `M0 ${curveBox}${steps(points.slice(0, stop.index + 1))}`;
  return {
    past,
    area: `${past}V${curveBox}Z`,
    ahead: `M${here.x} ${here.y}${steps(points.slice(stop.index + 1))}`,
  };
}
