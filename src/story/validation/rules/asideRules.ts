import type { Story } from '../../form/schema.ts';
import { statesIn } from '../../places.ts';
import { reportsOf } from '../parts.ts';
import { error, type Finding, type Rule } from '../rule.ts';

/** A figure's parts make up the states of the story. */
function splitsAddUp(story: Story): Finding[] {
  const all = statesIn(story);
  return (story.aside?.figures ?? []).flatMap(({ split }, index) => {
    const sum = (split ?? []).reduce((total, { n }) => total + n, 0);
    if (!split || sum === all) return [];
    return [
      {
        path: `aside.figures[${index}].split`,
        sentence: `The parts add up to ${sum}: they must make the ${all} states of the story.`,
      },
    ];
  });
}

/** A figure that is a report's has that report and its number, which is one of its parts. */
function figuresPrinted(story: Story): Finding[] {
  return (story.aside?.figures ?? []).flatMap(({ report: id, split }, index): Finding[] => {
    if (id === undefined) return [];
    const path = `aside.figures[${index}].report`;
    const report = reportsOf(story).find((each) => each.id === id);
    if (!report) return [];
    const printed = report.tally.states;
    if (printed === null)
      return [{ path, sentence: `The report "${id}" has no figure: name another, or write "n".` }];
    if (!split || split.some(({ n }) => n === printed)) return [];
    const sentence = `None of the parts is the figure of the report "${id}", ${printed}: mend one.`;
    return [{ path: `aside.figures[${index}].split`, sentence }];
  });
}

/** A figure's number comes from one place. */
const oneNumber = ({ aside }: Story): Finding[] =>
  (aside?.figures ?? []).flatMap(({ report, n }, index) =>
    report === undefined || n === undefined
      ? []
      : [
          {
            path: `aside.figures[${index}].n`,
            sentence: 'The number is that of the report already: leave out "n" or "report".',
          },
        ],
  );

/** What must hold of the two figures side by side. */
export const asideRules: readonly Rule[] = [
  error(oneNumber),
  error(splitsAddUp, 'outside'),
  error(figuresPrinted, 'reports'),
];
