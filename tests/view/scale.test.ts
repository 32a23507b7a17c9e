import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../src/domain/plainDate.ts';
import { clocks, stopsOf } from '../../src/domain/stops.ts';
import { nearestStop, percent, timelineScale } from '../../src/view/timeline/scale.ts';
import { record } from '../fixtures/record.ts';

const start = '2017-06-28';

describe('the press’s chart', () => {
  const scale = timelineScale(record, 'counted');

  it('runs from June 28 to July 5, to scale, without a break', () => {
    expect(scale.end).toBe(7);
    expect(scale.breakAt).toBeUndefined();
    for (let day = 0; day <= 7; day++) expect(scale.x(day)).toBeCloseTo(day / 7, 12);
  });
});

describe('the states’ chart', () => {
  const scale = timelineScale(record, 'answered');
  const breakAt = daysBetween(start, '2017-07-18');

  it('runs from June 28, 2017, to April 2, 2018', () => {
    expect(scale.end).toBe(daysBetween(start, '2018-04-02'));
    expect([scale.x(0), scale.x(scale.end)]).toEqual([0, 1]);
  });

  it('gives three fifths of its width to the days up to July 18, and is to scale on both sides', () => {
    expect(scale.breakAt).toBe(breakAt);
    expect(scale.x(breakAt)).toBeCloseTo(0.6, 12);
    const width = (day: number) => scale.x(day + 1) - scale.x(day);
    for (let day = 0; day < breakAt; day++) expect(width(day)).toBeCloseTo(width(0), 12);
    for (let day = breakAt; day < scale.end; day++) expect(width(day)).toBeCloseTo(width(breakAt), 12);
    expect(width(0)).toBeGreaterThan(10 * width(breakAt));
  });
});

describe.each(clocks)('on the clock "%s"', (clock) => {
  const scale = timelineScale(record, clock);
  const stops = stopsOf(record, clock);

  it('stops stand in order, each apart from the next, inside the chart', () => {
    const xs = stops.map(({ days }) => scale.x(days));
    for (const [index, x] of xs.entries()) {
      expect(x).toBeGreaterThan(xs[index - 1] ?? -0.001);
      expect(x).toBeLessThanOrEqual(1);
    }
  });

  it('the nearest stop to each stop’s own place is itself', () => {
    for (const stop of stops) expect(nearestStop(record, clock, scale.x(stop.days))).toBe(stop);
  });

  it('the nearest stop changes half way between two', () => {
    for (const [index, stop] of stops.slice(0, -1).entries()) {
      const next = stops[index + 1] as typeof stop;
      const gap = scale.x(next.days) - scale.x(stop.days);
      expect(nearestStop(record, clock, scale.x(stop.days) + gap * 0.49)).toBe(stop);
      expect(nearestStop(record, clock, scale.x(stop.days) + gap * 0.51)).toBe(next);
    }
  });

  it('what lies beyond the chart means its first or last stop', () => {
    expect(nearestStop(record, clock, -3)).toBe(stops[0]);
    expect(nearestStop(record, clock, 0)).toBe(stops[0]);
    expect(nearestStop(record, clock, 4)).toBe(stops.at(-1));
  });

  it('no state at all is at the foot, and the highest count of either clock, 46, at the top', () => {
    expect(scale.y(0)).toBe(1);
    expect(scale.y(46)).toBe(0);
    expect(scale.y(23)).toBeCloseTo(0.5, 12);
  });
});

describe('places in SVG', () => {
  it.each([
    [0, '0%'],
    [0.6, '60%'],
    [1 / 3, '33.33%'],
    [1, '100%'],
  ])('%f is written as %s', (fraction, written) => {
    expect(percent(fraction)).toBe(written);
  });
});
