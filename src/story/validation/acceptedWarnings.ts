import type { Acceptance } from '../form/schema.ts';
import type { StoryProblem } from './rule.ts';

type Accepted = Pick<Acceptance, 'warning' | 'at'>;

/** The problems that the story does not accept. */
export const notAccepted = (
  problems: readonly StoryProblem[],
  accepted: readonly Accepted[],
): StoryProblem[] => problems.filter((problem) => !accepted.some((each) => accepts(each, problem)));

/** A warning for each acceptance that no problem needs any more. */
export const unusedAcceptances = (
  problems: readonly StoryProblem[],
  accepted: readonly Accepted[],
  names: readonly string[],
): StoryProblem[] =>
  accepted.flatMap((acceptance, index): StoryProblem[] => {
    if (problems.some((problem) => accepts(acceptance, problem))) return [];
    const path = `accepted[${index}]`;
    const sentence = unusedSentence(acceptance, names);
    return [{ path, sentence, severity: 'warning', name: 'accepted-nothing', at: path }];
  });

/** Whether a problem is a warning of that name, at that place or within it. */
const accepts = ({ warning, at }: Accepted, problem: StoryProblem): boolean =>
  problem.severity === 'warning' &&
  problem.name === warning &&
  (at === undefined ||
    problem.at === at ||
    (problem.at.startsWith(at) && '.['.includes(problem.at.charAt(at.length))));

const unusedSentence = ({ warning, at }: Accepted, names: readonly string[]): string =>
  names.includes(warning)
    ? `There is no warning "${warning}"${at ? ` at ${at}` : ''} any more: take this out.`
    : `"${warning}" is the name of no warning: write one of ${names.join(', ')}.`;
