import { describe, expect, it } from 'vitest';
import type { Postal } from '../../src/geography/places.ts';
import type { Count } from '../../src/story/form/count.ts';
import { countedSince, snapshotAt } from '../../src/story/snapshots.ts';
import { stopsOf } from '../../src/story/stops.ts';
import { story } from '../fixtures/story.ts';

const days = (count: Count, postal: Postal) =>
  stopsOf(story, count).map((stop) => countedSince(story, snapshotAt(story, stop), postal)?.slice(5) ?? null);

describe('The day since which a state is counted', () => {
  it('By reports a state is counted since the first that names it, whatever its level is.', () => {
    expect(days('reports', 'KY')).toEqual(['06-30', '06-30', '06-30', '06-30']);
    expect(days('reports', 'NY')).toEqual([null, null, '07-03', '07-03']);
  });

  it('By reports a state that none names has no such day, though it has answered.', () => {
    expect(days('reports', 'VT')).toEqual([null, null, null, null]);
  });

  it('By responses it is the day since which a state has its level.', () => {
    expect(days('responses', 'KY')).toEqual(['06-29', '06-29', '07-03', '07-03', '07-03', '07-03', '07-03']);
    expect(days('responses', 'TX')).toEqual([null, '06-30', '06-30', '06-30', '06-30', '06-30', '01-03']);
  });
});
