import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../src/domain/plainDate.ts';
import { clocks, stopsOf } from '../../src/domain/stops.ts';
import { nearestStop, percent, timelineScale } from '../../src/view/timeline/scale.ts';
import { story } from '../fixtures/story.ts';

const start = '2017-06-28';

describe('the press’s chart', () => {
  const scale = timelineScale(story, 'counted');

  it('The chart of the press’s count runs from June 28 to July 5, to scale, without a break.', () => {
    expect(scale.end).toBe(7);
    expect(scale.breakAt).toBeUndefined();
    for (let day = 0; day <= 7; day++) expect(scale.x(day)).toBeCloseTo(day / 7, 12);
  });
});

describe('the states’ chart', () => {
  const scale = timelineScale(story, 'answered');
  const breakAt = daysBetween(start, '2017-07-18');

  it('The chart of the states’ own count runs to its last answer.', () => {
    expect(scale.end).toBe(daysBetween(start, '2018-01-03'));
    expect([scale.x(0), scale.x(scale.end)]).toEqual([0, 1]);
  });

  it('The days up to the break have three fifths of the width, and both sides are to scale.', () => {
    expect(scale.breakAt).toBe(breakAt);
    expect(scale.x(breakAt)).toBeCloseTo(0.6, 12);
    const width = (day: number) => scale.x(day + 1) - scale.x(day);
    for (let day = 0; day < breakAt; day++) expect(width(day)).toBeCloseTo(width(0), 12);
    for (let day = breakAt; day < scale.end; day++) expect(width(day)).toBeCloseTo(width(breakAt), 12);
    expect(width(0)).toBeGreaterThan(10 * width(breakAt));
  });
});

describe.each(clocks)('on the clock "%s"', (clock) => {
  const scale = timelineScale(story, clock);
  const stops = stopsOf(story, clock);

  it(`The stops stand in order inside the chart (${clock}).`, () => {
    const xs = stops.map(({ days }) => scale.x(days));
    for (const [index, x] of xs.entries()) {
      expect(x).toBeGreaterThan(xs[index - 1] ?? -0.001);
      expect(x).toBeLessThanOrEqual(1);
    }
  });

  it(`The nearest stop to a stop’s own place is itself (${clock}).`, () => {
    for (const stop of stops) expect(nearestStop(story, clock, scale.x(stop.days))).toBe(stop);
  });

  it(`The nearest stop changes half way between two (${clock}).`, () => {
    for (const [index, stop] of stops.slice(0, -1).entries()) {
      const next = stops[index + 1] as typeof stop;
      const gap = scale.x(next.days) - scale.x(stop.days);
      expect(nearestStop(story, clock, scale.x(stop.days) + gap * 0.49)).toBe(stop);
      expect(nearestStop(story, clock, scale.x(stop.days) + gap * 0.51)).toBe(next);
    }
  });

  it(`What lies beyond the chart means its first or last stop (${clock}).`, () => {
    expect(nearestStop(story, clock, -3)).toBe(stops[0]);
    expect(nearestStop(story, clock, 0)).toBe(stops[0]);
    expect(nearestStop(story, clock, 4)).toBe(stops.at(-1));
  });

  it(`No state is at the foot of the chart, and the highest of both counts at its top (${clock}).`, () => {
    expect(scale.y(0)).toBe(1);
    expect(scale.y(5)).toBe(0);
    expect(scale.y(2.5)).toBeCloseTo(0.5, 12);
  });
});

describe('places in SVG', () => {
  it.each([
    [0, '0%'],
    [0.6, '60%'],
    [1 / 3, '33.33%'],
    [1, '100%'],
  ])('The fraction %f of the chart is written as %s.', (fraction, written) => {
    expect(percent(fraction)).toBe(written);
  });
});
