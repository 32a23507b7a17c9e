import type { PlainDate } from '../../lib/plainDate.ts';
import { applySchema } from '../form/parseStory.ts';
import { referenceRules } from '../form/references.ts';
import type { Rule } from '../form/rule.ts';
import { sanitizeJson } from '../form/sanitizeJson.ts';
import { isError, type Problem, type StoryError } from '../form/storyError.ts';
import { notTranslated } from '../form/translateStory.ts';
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
export const warningNames: readonly string[] = [
  ...[...fileRules, ...storyRules].flatMap(({ warning }) => warning ?? []),
  notTranslated,
];

/** The problems in the values of a file, which has a story or a translation. */
export const findValueProblems = (file: unknown, today: PlainDate): Problem[] => [
  ...refusals(file),
  ...fileRules.flatMap(({ check }) => check(file, today)),
];

/** The reason for which browsers would refuse a file before they read the story, if there is one. */
function refusals(file: unknown): Problem[] {
  try {
    sanitizeJson(file);
    return [];
  } catch (error) {
    return [...(error as StoryError).problems];
  }
}

/**
 * All problems of a story's file at once: those of its form, and those that the rules find in its valid entries. They
 * include the warnings that the story accepts.
 */
export function findProblems(file: unknown, today: PlainDate): Problem[] {
  if (file === null || typeof file !== 'object' || Array.isArray(file)) return [notAnObject];
  const ofValues = findValueProblems(file, today);
  const form = applySchema(file);
  const entries = validEntries(form);
  const ofStory = storyRules.flatMap(({ needs, check }) =>
    needs.every(entries.isValid) ? check(entries.story, today, entries.pathInFile) : [],
  );
  const errorPaths = new Set(ofValues.filter(isError).map(({ path }) => path));
  const formPaths = new Set(form.problems.map(({ path }) => path));
  return [
    // At one path a rule for values is more specific than the schema, and the schema more than a rule for stories.
    ...form.problems.filter(({ path }) => !errorPaths.has(path)),
    ...ofValues,
    ...ofStory.filter(({ path, warning }) => !formPaths.has(path) && (warning || !errorPaths.has(path))),
  ];
}

const notAnObject: Problem = {
  path: '(the file)',
  sentence: 'This is no story: a story is an object, in braces, { and }.',
};
