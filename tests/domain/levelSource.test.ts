import { describe, expect, test } from 'vitest';
import { jurisdictions } from '../../src/domain/jurisdictions.ts';
import { levelReport } from '../../src/domain/levelSource.ts';
import { snapshotAt } from '../../src/domain/snapshots.ts';
import { stopsOf } from '../../src/domain/stops.ts';
import { everyStop, record, stopNamed } from '../fixtures/record.ts';

const postals = jurisdictions.map(({ postal }) => postal);

describe('The count behind a jurisdiction’s place', () => {
  test('is none on the states’ clock', () => {
    for (const stop of stopsOf(record, 'answered'))
      for (const postal of postals)
        expect(levelReport(record, stop, snapshotAt(record, stop), postal)).toBeUndefined();
  });

  test('is there for those that a count has named by then, and for no other: every stop × 51', () => {
    for (const stop of stopsOf(record, 'counted')) {
      const snapshot = snapshotAt(record, stop);
      for (const postal of postals)
        expect(levelReport(record, stop, snapshot, postal) !== undefined, `${stop.id} ${postal}`).toBe(
          snapshot.standings.get(postal)?.level !== 'plain',
        );
    }
  });

  test('names the first count, and cites that from which the level comes: every stop × 51', () => {
    const stops = stopsOf(record, 'counted');
    for (const stop of stops) {
      const snapshot = snapshotAt(record, stop);
      for (const postal of postals) {
        const report = levelReport(record, stop, snapshot, postal);
        if (!report) continue;
        const naming = stops.slice(0, stop.index + 1).filter((each) => {
          return Object.values(each.report?.named ?? {}).some((named) => named?.includes(postal));
        });
        expect(report.first).toBe(naming[0]?.report);
        const standing = snapshot.standings.get(postal);
        expect(report.cited).toBe(standing?.from ?? report.first);
        if (standing?.level === 'unspecified') expect(report.cited).toBe(naming.at(-1)?.report);
      }
    }
  });

  test('at the end is CNN’s for the four that no one sorts', () => {
    const stop = stopNamed('washington-post');
    const cited = (['ID', 'NH', 'SC', 'WV'] as const).map(
      (postal) => levelReport(record, stop, snapshotAt(record, stop), postal)?.cited.id,
    );
    expect(cited).toEqual(['cnn', 'cnn', 'cnn', 'cnn']);
  });

  test('has a source that the record knows, wherever a level is shown', () => {
    for (const stop of everyStop)
      for (const postal of postals) {
        const report = levelReport(record, stop, snapshotAt(record, stop), postal);
        if (report) expect(record.sources).toHaveProperty([report.cited.source]);
      }
  });
});
