import { type Rule, rule } from '../../form/rule.ts';
import type { Story } from '../../form/schema.ts';
import { figuresIn, namedPlacesIn, repeatedIn, reportsIn, spanOf, stopsIn } from '../../form/targets.ts';
import { statesIn } from '../../levels.ts';

/** Rules for the count by reports. */
export const reportRules: readonly Rule[] = [
  // The value of `at` names a report by its id.
  rule({
    of: (story: Story) => repeatedIn(reportsIn(story), ({ id }) => id),
    field: 'id',
    fault: ({ id }) => `"${id}" is the id of an earlier report: give this one its own.`,
  }),
  // Without it the order of two reports of one day is undefined.
  rule({
    of: (story: Story) => repeatedIn(reportsIn(story), ({ date, order }) => `${date} ${order}`),
    field: 'order',
    fault: ({ date, order }) => `${order} is the order of another report of ${date}: give each its own.`,
  }),
  rule({
    of: stopsIn,
    field: 'named',
    fault: ({ path }, story) =>
      !namedPlacesIn(story).some(({ report }) => report.path === path) &&
      'This stop names no state: name those that it counts, or make it a marker.',
  }),
  // The caption of a stop needs its figure.
  rule({
    of: stopsIn,
    field: 'tally.states',
    fault: ({ tally }) =>
      tally.states === null &&
      'This stop has no figure: write the number that its outlet printed, or make it a marker.',
  }),
  // The chart has no place for a marker before the first stop.
  rule({
    of: reportsIn,
    field: 'date',
    fault: ({ date, tally }, story) => {
      const { first = '' } = spanOf(stopsIn(story));
      const sentence = `${date} is before the first stop, of ${first}: make this report a stop, or its figure null.`;
      return tally.states !== null && date < first && sentence;
    },
    needs: ['reports'],
  }),
  rule({
    of: (story: Story) => repeatedIn(namedPlacesIn(story), ({ path, postal }) => `${path} ${postal}`),
    fault: ({ postal }) => `${postal} is named twice in this report: leave it in one place.`,
  }),
  rule({
    warning: 'figure-over-places',
    of: reportsIn,
    field: 'tally.states',
    fault: ({ tally }, story) =>
      tally.states !== null &&
      tally.states > statesIn(story) &&
      `${tally.states} is more than the ${statesIn(story)} states of the story: correct the figure, or say in the note how it came about.`,
    needs: ['outside'],
  }),
];

/** The figures of the aside that name a report, each with the figure that the report printed. */
const printedFiguresIn = (story: Story) =>
  figuresIn(story).flatMap((figure) =>
    reportsIn(story)
      .filter(({ id }) => id === figure.report)
      .map(({ tally }) => ({ ...figure, printed: tally.states })),
  );

/** Rules for the figures of the aside. */
export const asideRules: readonly Rule[] = [
  rule({
    of: figuresIn,
    field: 'n',
    fault: ({ report, n }) =>
      report !== undefined &&
      n !== undefined &&
      'The number is that of the report already: leave out "n" or "report".',
  }),
  rule({
    of: figuresIn,
    field: 'split',
    fault: ({ split = [] }, story) => {
      const sum = split.reduce((total, { n }) => total + n, 0);
      const sentence = `The parts add up to ${sum}: they must make the ${statesIn(story)} states of the story.`;
      return split.length > 0 && sum !== statesIn(story) && sentence;
    },
    needs: ['outside'],
  }),
  rule({
    of: printedFiguresIn,
    field: 'report',
    fault: ({ report, printed }) =>
      printed === null && `The report "${report}" has no figure: name another, or write "n".`,
    needs: ['reports'],
  }),
  rule({
    of: printedFiguresIn,
    field: 'split',
    fault: ({ report, printed, split }) =>
      printed !== null &&
      split &&
      !split.some(({ n }) => n === printed) &&
      `None of the parts is the figure of the report "${report}", ${printed}: correct one.`,
    needs: ['reports'],
  }),
];
