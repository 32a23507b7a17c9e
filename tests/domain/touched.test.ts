import { describe, expect, test } from 'vitest';
import { saidOn } from '../../src/domain/answers.ts';
import { jurisdictions } from '../../src/domain/jurisdictions.ts';
import { clocks, stopsOf } from '../../src/domain/stops.ts';
import { touchedAt } from '../../src/domain/touched.ts';
import { record } from '../fixtures/record.ts';

const postals = jurisdictions.map(({ postal }) => postal);

describe.each(clocks)('Those of whom something is said since the stop before, on the clock %s', (clock) => {
  const stops = stopsOf(record, clock);
  const touched = touchedAt(record, clock, postals);

  test('are all at the first stop', () => {
    expect([...(touched[0] ?? [])]).toEqual(postals);
    expect(touched).toHaveLength(stops.length);
  });

  test('are those of an answer, a quotation or a count of these days: every later stop × 51', () => {
    for (const { index, date, report } of stops.slice(1)) {
      const before = stops[index - 1]?.date ?? '';
      const isNew = (day: string) => day > before && day <= date;
      const due = postals.filter(
        (postal) =>
          Object.values(report?.named ?? {}).some((named) => named?.includes(postal)) ||
          record.responses.some(
            (each) =>
              each.state === postal &&
              (isNew(each.date) || each.quotes.some((quote) => isNew(saidOn(each, quote)))),
          ),
      );
      expect([...(touched[index] ?? [])].sort(), `${clock} ${date}`).toEqual([...due].sort());
    }
  });
});
