import { jurisdictions } from '../../geography/jurisdictions.ts';
import { namedBy } from '../counts.ts';
import { stopsOf } from '../stops.ts';
import type { Problem, Report, Story } from '../story.ts';

const stateCount = jurisdictions.length - 1;

/** No two reports share an id: `at` could not tell them apart. */
export const uniqueReportIds = ({ reports }: Story): Problem[] =>
  repeated(reports, ({ id }) => id).map(([index, { id }]) => ({
    path: `reports[${index}].id`,
    sentence: `"${id}" is the id of an earlier report: give this one its own.`,
  }));

/** No two reports share a day and a place in it: their order would be left to chance. */
export const uniquePlaces = ({ reports }: Story): Problem[] =>
  repeated(reports, ({ date, order }) => `${date} ${order}`).map(([index, { date, order }]) => ({
    path: `reports[${index}].order`,
    sentence: `${order} is the order of another report of ${date}: give each its own.`,
  }));

/** A stop names a state at least: what it names is all that it adds to the fold. */
export const stopsName = ({ reports }: Story): Problem[] =>
  [...reports.entries()]
    .filter(([, report]) => isStop(report) && namedBy(report).next().done)
    .map(([index]) => ({
      path: `reports[${index}].named`,
      sentence: 'This stop names no state: name those that it counts, or make it a marker.',
    }));

/** A stop has its outlet's figure: its sentence and its marker stand on it. */
export const stopsPrintFigure = ({ reports }: Story): Problem[] =>
  [...reports.entries()]
    .filter(([, report]) => isStop(report) && report.tally.states === null)
    .map(([index]) => ({
      path: `reports[${index}].tally.states`,
      sentence: 'This stop has no figure: write the number that its outlet printed, or make it a marker.',
    }));

/** A marker with a figure is no earlier than the first stop: the chart has no place for it. */
export function markersAfterStops(story: Story): Problem[] {
  const first = stopsOf(story, 'reports')[0]?.date ?? '';
  return [...story.reports.entries()]
    .filter(([, { date, tally }]) => tally.states !== null && date < first)
    .map(([index, { date }]) => ({
      path: `reports[${index}].date`,
      sentence: `${date} is before the first stop, of ${first}: make this report a stop, or its figure null.`,
    }));
}

/** A report names a state once, under one level. */
export const namedOnce = ({ reports }: Story): Problem[] =>
  [...reports.entries()].flatMap(([index, report]) =>
    repeated([...namedBy(report)], ([postal]) => postal).map(([, [postal]]) => ({
      path: `reports[${index}].named`,
      sentence: `${postal} is named twice in this report: leave it in one place.`,
    })),
  );

/** The dispute's three figures make up the fifty states, and its refusals are those of its report. */
export function disputeAddsUp({ dispute, reports }: Story): Problem[] {
  const { refused, agreed, reviewing } = dispute;
  const sum = refused + agreed + reviewing;
  const printed = reports.find(({ id }) => id === dispute.report)?.tally.states;
  return [
    ...(sum === stateCount
      ? []
      : [{ path: 'dispute', sentence: `The three figures add up to ${sum}: they must make ${stateCount}.` }]),
    ...(printed === undefined || printed === refused
      ? []
      : [
          {
            path: 'dispute.refused',
            sentence: `${refused} is not the figure of the report "${dispute.report}", ${printed}: mend one.`,
          },
        ]),
  ];
}

const isStop = ({ role }: Report): boolean => role === 'stop';

/** The items whose key an earlier one has, each with its index. */
function repeated<T>(items: readonly T[], keyOf: (item: T) => string): [number, T][] {
  const keys = items.map(keyOf);
  return [...items.entries()].filter(([index]) => keys.indexOf(keys[index] as string) < index);
}
