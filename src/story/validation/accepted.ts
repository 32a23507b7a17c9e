import type { StoryProblem } from './rule.ts';

/** One entry of a story's `accepted`. */
export interface Acceptance {
  readonly warning: string;
  readonly at?: string | undefined;
}

/** The warnings and errors that no acceptance answers. */
export const notAccepted = (
  problems: readonly StoryProblem[],
  accepted: readonly Acceptance[],
): StoryProblem[] =>
  problems.filter((problem) => !accepted.some((acceptance) => answersTo(problem, acceptance)));

/** Warns of each acceptance that no problem answers to: what it was for has been mended. */
export const idleAcceptances = (
  problems: readonly StoryProblem[],
  accepted: readonly Acceptance[],
  names: readonly string[],
): StoryProblem[] =>
  accepted.flatMap((acceptance, index): StoryProblem[] => {
    if (problems.some((problem) => answersTo(problem, acceptance))) return [];
    const path = `accepted[${index}]`;
    const sentence = idleSentence(acceptance, names);
    return [{ path, sentence, severity: 'warning', name: 'accepted-nothing', at: path }];
  });

/** Whether a problem is a warning of that name, at that place or within it. */
const answersTo = (problem: StoryProblem, { warning, at }: Acceptance): boolean =>
  problem.severity === 'warning' &&
  problem.name === warning &&
  (at === undefined ||
    problem.at === at ||
    (problem.at.startsWith(at) && '.['.includes(problem.at[at.length] as string)));

const idleSentence = ({ warning, at }: Acceptance, names: readonly string[]): string =>
  names.includes(warning)
    ? `There is no warning "${warning}"${at ? ` at ${at}` : ''} any more: take this out.`
    : `"${warning}" is the name of no warning: write one of ${names.join(', ')}.`;
