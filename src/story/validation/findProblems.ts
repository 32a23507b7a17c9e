import type { PlainDate } from '../../lib/plainDate.ts';
import { readForm } from '../form/parseStory.ts';
import type { Problem } from '../form/storyError.ts';
import type { Rule, StoryProblem } from './rule.ts';
import { asideRules } from './rules/asideRules.ts';
import { dayRules } from './rules/dayRules.ts';
import { levelRules } from './rules/levelRules.ts';
import { milestoneRules } from './rules/milestoneRules.ts';
import { outsideRules } from './rules/outsideRules.ts';
import { peopleRules } from './rules/peopleRules.ts';
import { placeRules } from './rules/placeRules.ts';
import { referenceRules } from './rules/referenceRules.ts';
import { reportRules } from './rules/reportRules.ts';
import { responseRules } from './rules/responseRules.ts';
import { sourceRules } from './rules/sourceRules.ts';
import { addressRules } from './texts/addressRules.ts';
import { lengthRules } from './texts/lengthRules.ts';
import { textRules } from './texts/textRules.ts';
import { validEntries } from './validEntries.ts';

/** Rules of any file, also of one that breaks the schema. */
const fileRules: readonly Rule<unknown>[] = [...placeRules, ...addressRules, ...textRules, ...lengthRules];

/** Rules of a story. */
const storyRules: readonly Rule[] = [
  ...referenceRules,
  ...levelRules,
  ...outsideRules,
  ...reportRules,
  ...asideRules,
  ...responseRules,
  ...milestoneRules,
  ...dayRules,
  ...peopleRules,
  ...sourceRules,
];

/** The names by which a story can accept warnings. */
export const warningNames: readonly string[] = [...fileRules, ...storyRules].flatMap(
  ({ name }) => name ?? [],
);

/** What the rules find in the texts of the file of a story or of a translation. */
export const findTextProblems = (file: unknown, today: PlainDate): StoryProblem[] =>
  fileRules.flatMap((rule) => withSeverity(rule, rule.check(file, today)));

/**
 * All problems of a story's file at once: those of its form, and those that the rules find in its valid entries. Warnings
 * that the story accepts are among them.
 */
export function findProblems(file: unknown, today: PlainDate): StoryProblem[] {
  if (file === null || typeof file !== 'object' || Array.isArray(file)) return [noObject];
  const ofTexts = findTextProblems(file, today);
  const ofForm = readForm(file).problems;
  const entries = validEntries(file, ofForm);
  const ofStory = storyRules.flatMap((rule) => {
    if (!rule.needs.every(entries.isValid)) return [];
    const found = rule.check(entries.story, today);
    return withSeverity(
      rule,
      found.map(({ path, sentence }) => ({ path: entries.pathInFile(path), sentence })),
    );
  });
  const errorPaths = new Set(ofTexts.flatMap(({ severity, path }) => (severity === 'error' ? [path] : [])));
  const formPaths = new Set(ofForm.map(({ path }) => path));
  return [
    // A rule of texts knows better what is wrong than the form, and the form better than a rule of the story.
    ...ofForm.flatMap((each): StoryProblem[] =>
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

const withSeverity = ({ name }: Rule<never>, problems: readonly Problem[]): StoryProblem[] =>
  problems.map((each) =>
    name === undefined
      ? { ...each, severity: 'error' }
      : { ...each, severity: 'warning', name, at: each.path },
  );

/** Whether none of these problems keeps a story from being published. */
export const isPublishable = (problems: readonly StoryProblem[]): boolean =>
  problems.every(({ severity }) => severity === 'warning');
