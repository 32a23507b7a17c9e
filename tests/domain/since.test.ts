import { describe, expect, test } from 'vitest';
import { jurisdictions } from '../../src/domain/jurisdictions.ts';
import { sinceAt } from '../../src/domain/since.ts';
import { snapshotAt } from '../../src/domain/snapshots.ts';
import { clocks, stopsOf } from '../../src/domain/stops.ts';
import { everyStop, record, stopNamed } from '../fixtures/record.ts';

describe('The day since which a state has its level', () => {
  test.each(everyStop)('is at $id on "$clock" that of the first stop of its run', (stop) => {
    const stops = stopsOf(record, stop.clock);
    const levelAt = (index: number, postal: string) =>
      snapshotAt(record, stops[index] as (typeof stops)[number]).standings.get(postal as 'AL')?.level;
    for (const { postal } of jurisdictions) {
      let first = stop.index;
      while (first > 0 && levelAt(first - 1, postal) === levelAt(stop.index, postal)) first--;
      expect(sinceAt(record, stop).get(postal)).toBe(stops[first]?.date);
    }
  });

  test('is for Mississippi June 30 on the press’s clock, from the first count to the last', () => {
    for (const stop of stopsOf(record, 'counted')) expect(sinceAt(record, stop).get('MS')).toBe('2017-06-30');
  });

  test('begins anew where a state changes its mind', () => {
    const days = new Set(stopsOf(record, 'answered').map((stop) => sinceAt(record, stop).get('AR')));
    expect(days.size).toBeGreaterThan(1);
  });

  test('is no later than the stop, at every stop of both clocks', () => {
    for (const clock of clocks)
      for (const stop of stopsOf(record, clock))
        for (const day of sinceAt(record, stop).values()) expect(day <= stop.date).toBe(true);
    expect(sinceAt(record, stopNamed('washington-post')).size).toBe(51);
  });
});
