import type { Story } from '../../form/schema.ts';
import type { Problem } from '../../form/storyError.ts';
import { statesIn } from '../../statesIn.ts';
import { checkEach } from '../checkEach.ts';
import { error, type Rule } from '../rule.ts';

/** The parts of a figure make up the states of the story. */
function splitsAddUp(story: Story): Problem[] {
  const all = statesIn(story);
  return checkEach('aside.figures', story.aside?.figures, ({ split = [] }) => {
    const sum = split.reduce((total, { n }) => total + n, 0);
    const sentence = `The parts add up to ${sum}: they must make the ${all} states of the story.`;
    return split.length > 0 && sum !== all && ['split', sentence];
  });
}

/** The report of a figure has a number, and that is one of the parts. */
const figuresPrinted = ({ aside, reports }: Story): Problem[] =>
  checkEach('aside.figures', aside?.figures, ({ report: id, split }) => {
    const report = reports?.list.find((each) => each.id === id);
    if (!report) return undefined;
    const printed = report.tally.states;
    if (printed === null) return ['report', `The report "${id}" has no figure: name another, or write "n".`];
    const sentence = `None of the parts is the figure of the report "${id}", ${printed}: mend one.`;
    return split && !split.some(({ n }) => n === printed) && ['split', sentence];
  });

/** A figure has its number either from a report or in `n`. */
const oneNumber = ({ aside }: Story): Problem[] =>
  checkEach(
    'aside.figures',
    aside?.figures,
    ({ report, n }) =>
      report !== undefined &&
      n !== undefined && ['n', 'The number is that of the report already: leave out "n" or "report".'],
  );

/** What must hold of the figures side by side. */
export const asideRules: readonly Rule[] = [
  error(oneNumber),
  error(splitsAddUp, 'outside'),
  error(figuresPrinted, 'reports'),
];
