import type { PlainDate } from '../../lib/plainDate.ts';
import { applySchema } from '../form/parseStory.ts';
import { referenceRules } from '../form/references.ts';
import type { Rule } from '../form/rule.ts';
import type { StoryProblem } from '../form/storyError.ts';
import { dayRules } from './rules/dayRules.ts';
import { lengthRules } from './rules/lengthRules.ts';
import { levelRules } from './rules/levelRules.ts';
import { peopleRules } from './rules/peopleRules.ts';
import { placeRules, postalRules } from './rules/placeRules.ts';
import { asideRules, reportRules } from './rules/reportRules.ts';
import { responseRules } from './rules/responseRules.ts';
import { addressRules, sourceRules } from './rules/sourceRules.ts';
import { textRules } from './rules/textRules.ts';
import { validEntries } from './validEntries.ts';

/** Rules of any file, also of one that breaks the schema. */
const fileRules: readonly Rule<unknown>[] = [...postalRules, ...addressRules, ...textRules, ...lengthRules];

/** Rules of a story. */
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

/** What the rules find in the texts of the file of a story or of a translation. */
export const findTextProblems = (file: unknown, today: PlainDate): StoryProblem[] =>
  fileRules.flatMap(({ check }) => check(file, today));

/**
 * All problems of a story's file at once: those of its form, and those that the rules find in its valid entries. Warnings
 * that the story accepts are among them.
 */
export function findProblems(file: unknown, today: PlainDate): StoryProblem[] {
  if (file === null || typeof file !== 'object' || Array.isArray(file)) return [noObject];
  const ofTexts = findTextProblems(file, today);
  const form = applySchema(file);
  const entries = validEntries(form);
  const ofStory = storyRules.flatMap(({ needs, check }) =>
    needs.every(entries.isValid) ? check(entries.story, today, entries.pathInFile) : [],
  );
  const errorPaths = new Set(ofTexts.flatMap(({ severity, path }) => (severity === 'error' ? [path] : [])));
  const formPaths = new Set(form.problems.map(({ path }) => path));
  return [
    // A rule of texts knows better what is wrong than the form, and the form better than a rule of the story.
    ...form.problems.flatMap((each): StoryProblem[] =>
      errorPaths.has(each.path) ? [] : [{ ...each, severity: 'error' }],
    ),
    ...ofTexts,
    ...ofStory.filter(({ path }) => !formPaths.has(path)),
  ];
}

const noObject: StoryProblem = {
  path: '(the file)',
  sentence: 'This is no story: a story is an object, in braces, { and }.',
  severity: 'error',
};

/** Whether none of these problems keeps a story from being published. */
export const isPublishable = (problems: readonly StoryProblem[]): boolean =>
  problems.every(({ severity }) => severity === 'warning');
