import type { PlainDate } from '../../lib/plainDate.ts';
import { applySchema } from '../form/parseStory.ts';
import { referenceRules } from '../form/references.ts';
import type { Rule } from '../form/rule.ts';
import { sanitizeJson } from '../form/sanitizeJson.ts';
import type { StoryError, StoryProblem } from '../form/storyError.ts';
import { dayRules } from './rules/dayRules.ts';
import { lengthRules } from './rules/lengthRules.ts';
import { levelRules } from './rules/levelRules.ts';
import { peopleRules } from './rules/peopleRules.ts';
import { placeRules, postalRules } from './rules/placeRules.ts';
import { asideRules, reportRules } from './rules/reportRules.ts';
import { responseRules } from './rules/responseRules.ts';
import { sourceRules, urlRules } from './rules/sourceRules.ts';
import { textRules } from './rules/textRules.ts';
import { validEntries } from './validEntries.ts';

/** Rules for any file, even for one that breaks the schema. */
const fileRules: readonly Rule<unknown>[] = [...postalRules, ...urlRules, ...textRules, ...lengthRules];

/** Rules for a story. */
const storyRules: readonly Rule[] = [
  ...referenceRules,
  ...levelRules,
  ...placeRules,
  ...reportRules,
  ...asideRules,
  ...responseRules,
  ...dayRules,
  ...peopleRules,
  ...sourceRules,
];

/** The names by which a story can accept warnings. */
export const warningNames: readonly string[] = [...fileRules, ...storyRules].flatMap(
  ({ warning }) => warning ?? [],
);

/** The problems in the values of a file, which has a story or a translation. */
export const findValueProblems = (file: unknown, today: PlainDate): StoryProblem[] => [
  ...refusals(file),
  ...fileRules.flatMap(({ check }) => check(file, today)),
];

/** The reason for which browsers would refuse a file before they read the story, if there is one. */
function refusals(file: unknown): StoryProblem[] {
  try {
    sanitizeJson(file);
    return [];
  } catch (error) {
    return (error as StoryError).problems.map((problem) => ({ ...problem, severity: 'error' }));
  }
}

/**
 * All problems of a story's file at once: those of its form, and those that the rules find in its valid entries. They
 * include the warnings that the story accepts.
 */
export function findProblems(file: unknown, today: PlainDate): StoryProblem[] {
  if (file === null || typeof file !== 'object' || Array.isArray(file)) return [notAnObject];
  const ofValues = findValueProblems(file, today);
  const form = applySchema(file);
  const entries = validEntries(form);
  const ofStory = storyRules.flatMap(({ needs, check }) =>
    needs.every(entries.isValid) ? check(entries.story, today, entries.pathInFile) : [],
  );
  const errorPaths = new Set(ofValues.flatMap(({ severity, path }) => (severity === 'error' ? [path] : [])));
  const formPaths = new Set(form.problems.map(({ path }) => path));
  return [
    // At one path a rule for values is more specific than the schema, and the schema more than a rule for stories.
    ...form.problems.flatMap((each): StoryProblem[] =>
      errorPaths.has(each.path) ? [] : [{ ...each, severity: 'error' }],
    ),
    ...ofValues,
    ...ofStory.filter(
      ({ path, severity }) => !formPaths.has(path) && (severity === 'warning' || !errorPaths.has(path)),
    ),
  ];
}

const notAnObject: StoryProblem = {
  path: '(the file)',
  sentence: 'This is no story: a story is an object, in braces, { and }.',
  severity: 'error',
};

/** Whether none of these problems keeps a story from being published. */
export const isPublishable = (problems: readonly StoryProblem[]): boolean =>
  problems.every(({ severity }) => severity === 'warning');
