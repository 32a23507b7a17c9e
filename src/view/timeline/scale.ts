import type { Dataset } from '../../domain/dataset.ts';
import { memoize } from '../../domain/memoize.ts';
import { daysBetween } from '../../domain/plainDate.ts';
import { snapshotAt } from '../../domain/snapshots.ts';
import { type Clock, clocks, type Stop, stopsOf } from '../../domain/stops.ts';

/** How much of the width the days up to the break take on the states' clock. */
const beforeBreak = 0.6;

/** Places on the chart as fractions of its box: `x` from the left, `y` from the top. */
export interface TimelineScale {
  /** Days since the timeline's start to x. */
  x(days: number): number;
  /** A number of states to y. */
  y(states: number): number;
  /** Days at which the scale changes, if it does. */
  readonly breakAt?: number;
  /** The last day of the chart, in days since its start. */
  readonly end: number;
}

/** The scale of a clock's chart: to scale up to July 5, and on the states' clock to scale on both sides of a break. */
export function timelineScale(dataset: Dataset, clock: Clock): TimelineScale {
  const end = (stopsOf(dataset, clock).at(-1) as Stop).days;
  const top = highestCount(dataset);
  const y = (states: number) => 1 - states / top;
  if (clock === 'counted') return { x: (days) => days / end, y, end };
  const breakAt = daysBetween(dataset.timeline.start, dataset.timeline.break);
  const x = (days: number) =>
    days <= breakAt
      ? (beforeBreak * days) / breakAt
      : beforeBreak + ((1 - beforeBreak) * (days - breakAt)) / (end - breakAt);
  return { x, y, breakAt, end };
}

/** The highest count on either clock, so that both charts have one height. */
const highestCount = memoize((dataset: Dataset): number =>
  Math.max(
    1,
    ...clocks.flatMap((clock) => stopsOf(dataset, clock).map((stop) => snapshotAt(dataset, stop).tally)),
  ),
);

/** The stop that is drawn nearest to a fraction of the chart's width. */
export function nearestStop(dataset: Dataset, clock: Clock, fraction: number): Stop {
  const { x } = timelineScale(dataset, clock);
  const distance = (stop: Stop) => Math.abs(x(stop.days) - fraction);
  return stopsOf(dataset, clock).reduce((nearest, stop) =>
    distance(stop) < distance(nearest) ? stop : nearest,
  );
}

/** A fraction of the chart's box as SVG writes it: `percent(0.6)` is `"60%"`. */
export const percent = (fraction: number): string => `${Math.round(fraction * 10000) / 100}%`;
