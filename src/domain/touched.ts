import { saidOn } from './answers.ts';
import { namedBy } from './counts.ts';
import type { Dataset } from './dataset.ts';
import { countHead } from './halving.ts';
import type { Postal } from './jurisdictions.ts';
import type { PlainDate } from './plainDate.ts';
import { type Clock, stopsOf } from './stops.ts';

/**
 * For each stop of a clock, those of whom something is said since the stop before: an answer, a quotation, or on the
 * press's clock that the stop's count names them. At the first stop these are all.
 * @param all in the order in which they are to be told
 */
export function touchedAt(dataset: Dataset, clock: Clock, all: readonly Postal[]): ReadonlySet<Postal>[] {
  const stops = stopsOf(dataset, clock);
  const touched = stops.map(
    ({ report, index }) =>
      new Set(index === 0 ? all : report ? [...namedBy(report)].map(([postal]) => postal) : []),
  );
  const touch = (postal: Postal, day: PlainDate) =>
    touched[countHead(stops, ({ date }) => date < day)]?.add(postal);
  for (const response of dataset.responses) {
    touch(response.state, response.date);
    for (const quote of response.quotes) touch(response.state, saidOn(response, quote));
  }
  return touched;
}
