import type { Story } from '../../form/schema.ts';
import type { Problem } from '../../form/storyError.ts';
import { namedBy } from '../../namedPlaces.ts';
import { statesIn } from '../../statesIn.ts';
import { checkReports, checkTwins, reportStopsOf, spanOf } from '../checkEach.ts';
import { error, type Rule, warning } from '../rule.ts';

/** No two reports share an id, since it is what `at` names. */
const uniqueIds = ({ reports }: Story): Problem[] =>
  checkTwins(
    reports?.list ?? [],
    ({ id }) => id,
    ({ id }, _, index) => ({
      path: `reports.list[${index}].id`,
      sentence: `"${id}" is the id of an earlier report: give this one its own.`,
    }),
  );

/** No two reports share a day and an order, which would leave their sequence to chance. */
const uniqueOrders = ({ reports }: Story): Problem[] =>
  checkTwins(
    reports?.list ?? [],
    ({ date, order }) => `${date} ${order}`,
    ({ date, order }, _, index) => ({
      path: `reports.list[${index}].order`,
      sentence: `${order} is the order of another report of ${date}: give each its own.`,
    }),
  );

/** A stop names a state at least. */
const stopsName = (story: Story): Problem[] =>
  checkReports(
    story,
    (report) =>
      report.role === 'stop' &&
      namedBy(report).length === 0 && [
        'named',
        'This stop names no state: name those that it counts, or make it a marker.',
      ],
  );

/** A stop has its outlet's figure, on which its sentence rests. */
const stopsPrintFigure = (story: Story): Problem[] =>
  checkReports(
    story,
    ({ role, tally }) =>
      role === 'stop' &&
      tally.states === null && [
        'tally.states',
        'This stop has no figure: write the number that its outlet printed, or make it a marker.',
      ],
  );

/** A marker with a figure is no earlier than the first stop: the chart has no place for it. */
function markersAfterStops(story: Story): Problem[] {
  const { first = '' } = spanOf(reportStopsOf(story));
  return checkReports(
    story,
    ({ date, tally }) =>
      tally.states !== null &&
      date < first && [
        'date',
        `${date} is before the first stop, of ${first}: make this report a stop, or its figure null.`,
      ],
  );
}

/** A report names a place once, under one level. */
const namedOnce = (story: Story): Problem[] =>
  (story.reports?.list ?? []).flatMap((report, index) => {
    const postals = namedBy(report).map(([postal]) => postal);
    return postals
      .filter((postal, which) => postals.indexOf(postal) < which)
      .map((postal) => ({
        path: `reports.list[${index}].named`,
        sentence: `${postal} is named twice in this report: leave it in one place.`,
      }));
  });

const figureOverPlaces = (story: Story): Problem[] =>
  checkReports(
    story,
    ({ tally }) =>
      tally.states !== null &&
      tally.states > statesIn(story) && [
        'tally.states',
        `${tally.states} is more than the ${statesIn(story)} states of the story: mend the figure, or say in the note how it came about.`,
      ],
  );

/** What must hold of the count by reports. */
export const reportRules: readonly Rule[] = [
  error(uniqueIds),
  error(uniqueOrders),
  error(stopsName),
  error(stopsPrintFigure),
  error(markersAfterStops, 'reports'),
  error(namedOnce),
  warning('figure-over-places', figureOverPlaces, 'outside'),
];
