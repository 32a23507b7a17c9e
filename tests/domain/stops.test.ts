import { describe, expect, it } from 'vitest';
import { nextDay } from '../../src/domain/plainDate.ts';
import {
  clocks,
  openingStop,
  reportsInOrder,
  resolveAt,
  sameDayOn,
  stopOnOrBefore,
  stopsOf,
} from '../../src/domain/stops.ts';
import { changedStory, everyStop, rawStory, stopNamed, story } from '../fixtures/story.ts';

const counted = stopsOf(story, 'counted');
const answered = stopsOf(story, 'answered');

/** Each day from before the letter to after the last answer. */
const everyDay: string[] = [];
for (let day = '2017-06-20'; day <= '2018-01-10'; day = nextDay(day)) everyDay.push(day);

describe('The stops of the press’s count', () => {
  it('The stops by reports are the reports of that role, in the order in which they were printed.', () => {
    expect(counted.map(({ id, date, report }) => [id, date, report?.id])).toEqual([
      ['courier', '2017-06-30', 'courier'],
      ['ledger', '2017-06-30', 'ledger'],
      ['gazette', '2017-07-03', 'gazette'],
      ['tribune', '2017-07-05', 'tribune'],
    ]);
  });

  it('Two reports of one day share it in equal parts.', () => {
    expect(counted.map(({ days }) => days)).toEqual([2, 2.5, 5, 7]);
  });

  it('The stops by reports do not depend on the order of the file.', () => {
    const reversed = changedStory(['reports', (rawStory() as typeof story).reports.reverse()]);
    expect(stopsOf(reversed, 'counted')).toEqual(counted);
    expect(reportsInOrder(reversed)).toEqual(reportsInOrder(story));
  });
});

describe('The stops of the states’ own count', () => {
  it('The stops by responses are the days that carry an answer, to scale from the start.', () => {
    expect(answered.map(({ id, date, days, report }) => [id, date, days, report])).toEqual([
      ['2017-06-29', '2017-06-29', 1, undefined],
      ['2017-06-30', '2017-06-30', 2, undefined],
      ['2017-07-03', '2017-07-03', 5, undefined],
      ['2017-07-05', '2017-07-05', 7, undefined],
      ['2017-07-06', '2017-07-06', 8, undefined],
      ['2017-08-04', '2017-08-04', 37, undefined],
      ['2018-01-03', '2018-01-03', 189, undefined],
    ]);
  });
});

describe('The stops of either count', () => {
  it('Stops are numbered from 0, and are the same objects each time they are asked for.', () => {
    for (const clock of clocks) {
      const stops = stopsOf(story, clock);
      expect(stops.map((stop) => [stop.clock, stop.index])).toEqual(stops.map((_, index) => [clock, index]));
      expect(stopsOf(story, clock)).toBe(stops);
    }
  });

  it('The figure opens at the last report, and by responses on its day.', () => {
    expect(openingStop(story, 'counted').id).toBe('tribune');
    expect(openingStop(story, 'answered').id).toBe('2017-07-05');
  });
});

describe('Resolving at', () => {
  it('An id of a stop means that stop.', () => {
    for (const stop of everyStop) expect(resolveAt(story, stop.clock, stop.id)).toBe(stop);
  });

  it('A date means the latest stop on or before it, or the first where there is none.', () => {
    for (const clock of clocks)
      for (const day of everyDay) {
        const before = stopsOf(story, clock).filter(({ date }) => date <= day);
        expect(resolveAt(story, clock, day), `${clock} ${day}`).toBe(
          before.at(-1) ?? stopsOf(story, clock)[0],
        );
      }
    expect(resolveAt(story, 'counted', '1999-01-01')?.id).toBe('courier');
    expect(resolveAt(story, 'counted', '2017-06-30')?.id).toBe('ledger');
    expect(resolveAt(story, 'answered', '2099-12-31')?.id).toBe('2018-01-03');
  });

  it('An id of a report, marker or not, means the stop of its day among the responses.', () => {
    expect(story.reports.map(({ id }) => [id, resolveAt(story, 'answered', id)?.id])).toEqual([
      ['courier', '2017-06-30'],
      ['ledger', '2017-06-30'],
      ['gazette', '2017-07-03'],
      ['tribune', '2017-07-05'],
      ['commission', '2017-07-05'],
      ['almanac', '2017-07-06'],
    ]);
  });

  it('An id of a marker means nothing among the reports.', () => {
    expect(resolveAt(story, 'counted', 'commission')).toBeUndefined();
  });

  it.each(['soon', '', '2017-02-30', '2017-7-4', 'Courier', 'constructor', '44', ' courier'])(
    'The text “%s” means no stop.',
    (at) => {
      for (const clock of clocks) expect(resolveAt(story, clock, at)).toBeUndefined();
    },
  );
});

describe('Changing the count', () => {
  it('Changing the count keeps the day: the last stop on or before it, else the first.', () => {
    for (const shown of everyStop)
      for (const clock of clocks) {
        const before = stopsOf(story, clock).filter(({ date }) => date <= shown.date);
        const stop = sameDayOn(story, clock, shown);
        expect(stop, `${shown.id} → ${clock}`).toBe(before.at(-1) ?? stopsOf(story, clock)[0]);
        expect(stop).toBe(stopOnOrBefore(stopsOf(story, clock), shown.date));
      }
    expect(sameDayOn(story, 'counted', stopNamed('2017-06-29')).id).toBe('courier');
    expect(sameDayOn(story, 'counted', stopNamed('2018-01-03')).id).toBe('tribune');
  });

  it('Changing the count goes to the later of two reports of one day.', () => {
    expect(sameDayOn(story, 'counted', stopNamed('2017-06-30')).id).toBe('ledger');
  });
});
