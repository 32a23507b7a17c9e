import type { Story } from '../../form/schema.ts';
import { statesIn } from '../../places.ts';
import { namedIn, repeated, reportStopsOf, reportsOf, spanOf } from '../parts.ts';
import { error, type Finding, type Rule, warning } from '../rule.ts';

const at = (index: number, field: string): string => `reports.list[${index}].${field}`;

/** No two reports share an id: `at` could not tell them apart. */
const uniqueIds = (story: Story): Finding[] =>
  repeated(reportsOf(story), ({ id }) => id).map(([index]) => ({
    path: at(index, 'id'),
    sentence: `"${reportsOf(story)[index]?.id}" is the id of an earlier report: give this one its own.`,
  }));

/** No two reports share a day and a place in it: their order would be left to chance. */
const uniquePlaces = (story: Story): Finding[] =>
  repeated(reportsOf(story), ({ date, order }) => `${date} ${order}`).map(([index]) => {
    const { date, order } = reportsOf(story)[index] ?? {};
    const sentence = `${order} is the order of another report of ${date}: give each its own.`;
    return { path: at(index, 'order'), sentence };
  });

/** A stop names a state at least: what it names is all that it adds. */
const stopsName = (story: Story): Finding[] =>
  reportsOf(story).flatMap((report, index) =>
    report.role === 'stop' && namedIn(report).length === 0
      ? [
          {
            path: at(index, 'named'),
            sentence: 'This stop names no state: name those that it counts, or make it a marker.',
          },
        ]
      : [],
  );

/** A stop has its outlet's figure: its sentence and its marker stand on it. */
const stopsPrintFigure = (story: Story): Finding[] =>
  reportsOf(story).flatMap(({ role, tally }, index) =>
    role === 'stop' && tally.states === null
      ? [
          {
            path: at(index, 'tally.states'),
            sentence:
              'This stop has no figure: write the number that its outlet printed, or make it a marker.',
          },
        ]
      : [],
  );

/** A marker with a figure is no earlier than the first stop: the chart has no place for it. */
function markersAfterStops(story: Story): Finding[] {
  const { first = '' } = spanOf(reportStopsOf(story));
  return reportsOf(story).flatMap(({ date, tally }, index) =>
    tally.states !== null && date < first
      ? [
          {
            path: at(index, 'date'),
            sentence: `${date} is before the first stop, of ${first}: make this report a stop, or its figure null.`,
          },
        ]
      : [],
  );
}

/** A report names a state once, under one level. */
const namedOnce = (story: Story): Finding[] =>
  reportsOf(story).flatMap((report, index) =>
    repeated(namedIn(report), ([, postal]) => postal).map(([which]) => ({
      path: at(index, 'named'),
      sentence: `${namedIn(report)[which]?.[1]} is named twice in this report: leave it in one place.`,
    })),
  );

const figureOverPlaces = (story: Story): Finding[] =>
  reportsOf(story).flatMap(({ tally }, index) =>
    tally.states !== null && tally.states > statesIn(story)
      ? [
          {
            path: at(index, 'tally.states'),
            sentence: `${tally.states} is more than the ${statesIn(story)} states of the story: mend the figure, or say in the note how it came about.`,
          },
        ]
      : [],
  );

/** What must hold of the count by reports. */
export const reportRules: readonly Rule[] = [
  error(uniqueIds),
  error(uniquePlaces),
  error(stopsName),
  error(stopsPrintFigure),
  error(markersAfterStops, 'reports'),
  error(namedOnce),
  warning('figure-over-places', figureOverPlaces, 'outside'),
];
