import { expect, test } from 'vitest';
import type { Postal } from '../../src/domain/jurisdictions.ts';
import { levelReport } from '../../src/domain/levelSource.ts';
import { snapshotAt } from '../../src/domain/snapshots.ts';
import { stopsOf } from '../../src/domain/stops.ts';
import { story } from '../fixtures/story.ts';

/** The first count that names a place and the count to cite for its level, along a count. */
const reports = (count: 'reports' | 'responses', postal: Postal) =>
  stopsOf(story, count).map((stop) => {
    const report = levelReport(story, snapshotAt(story, stop), postal);
    return report && `${report.first.id}, ${report.cited.id}`;
  });

test('A counted state has its first count, and for citing the count that its level comes from, else the first.', () => {
  expect(reports('reports', 'KY')).toEqual([
    'courier, courier',
    'courier, ledger',
    'courier, courier',
    'courier, courier',
  ]);
  expect(reports('reports', 'NY')).toEqual([undefined, undefined, 'gazette, gazette', 'gazette, gazette']);
});

test('A state that no count names, and any state on the states’ own answers, has no count behind its level.', () => {
  expect(reports('reports', 'VT')).toEqual([undefined, undefined, undefined, undefined]);
  expect(new Set(reports('responses', 'KY'))).toEqual(new Set([undefined]));
});
