import { snapshotAt } from '../../domain/snapshots.ts';
import { stopsOf } from '../../domain/stops.ts';
import { setAttribute, setAttributes } from '../elements.ts';
import { ensure } from '../ensure.ts';
import type { Model } from '../model.ts';
import type { TimelineScale } from './scale.ts';

/** The curve's own box, stretched over the plot: 1,000 wide and high, strokes not stretched. */
const curveBox = 1000;

const round = (fraction: number): number => Math.round(fraction * curveBox);

/**
 * The step curve of the shown clock, level between stops and upright at each: the ground under it, the count from the
 * shown stop on, and the count up to it.
 */
export function updateCurve(curve: Element, { dataset, stop }: Model, scale: TimelineScale): void {
  setAttributes(curve, { viewBox: `0 0 ${curveBox} ${curveBox}`, preserveAspectRatio: 'none' });
  const points = stopsOf(dataset, stop.clock).map((each) => ({
    x: round(scale.x(each.days)),
    y: round(scale.y(snapshotAt(dataset, each).tally)),
  }));
  const steps = (some: typeof points) => some.map(({ x, y }) => `H${x}V${y}`).join('');
  const here = points[stop.index] as { x: number; y: number };
  const past = `M0 ${curveBox}${steps(points.slice(0, stop.index + 1))}`;
  const ahead = `M${here.x} ${here.y}${steps(points.slice(stop.index + 1))}`;
  const paths = { area: `${past}V${curveBox}Z`, ahead, past };
  for (const [name, d] of Object.entries(paths)) setAttribute(ensure(curve, 'path', { class: name }), 'd', d);
}
