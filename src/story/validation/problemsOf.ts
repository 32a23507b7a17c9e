import type { PlainDate } from '../../lib/plainDate.ts';
import { readForm } from '../form/parseStory.ts';
import type { Finding, Rule, StoryProblem } from './rule.ts';
import { asideRules } from './rules/asideRules.ts';
import { dayRules } from './rules/dayRules.ts';
import { levelRules } from './rules/levelRules.ts';
import { milestoneRules } from './rules/milestoneRules.ts';
import { outsideRules } from './rules/outsideRules.ts';
import { peopleRules } from './rules/peopleRules.ts';
import { placeRules } from './rules/placeRules.ts';
import { referenceRules } from './rules/referenceRules.ts';
import { reportRules } from './rules/reportRules.ts';
import { answerRules } from './rules/responseRules.ts';
import { sourceRules } from './rules/sourceRules.ts';
import { soundParts } from './soundParts.ts';
import { addressRules } from './texts/addressRules.ts';
import { lengthRules } from './texts/lengthRules.ts';
import { textRules } from './texts/textRules.ts';

/** Rules of whatever a file holds, also where its form is broken. */
const fileRules: readonly Rule<unknown>[] = [...placeRules, ...addressRules, ...textRules, ...lengthRules];

/** Rules of a story. */
const storyRules: readonly Rule[] = [
  ...referenceRules,
  ...levelRules,
  ...outsideRules,
  ...reportRules,
  ...asideRules,
  ...answerRules,
  ...milestoneRules,
  ...dayRules,
  ...peopleRules,
  ...sourceRules,
];

/** The names by which a story can accept warnings. */
export const warningNames: readonly string[] = [...fileRules, ...storyRules].flatMap(
  ({ name }) => name ?? [],
);

/** What the rules find in the texts of any file, of a story or of a translation. */
export const textProblems = (file: unknown, today: PlainDate): StoryProblem[] =>
  fileRules.flatMap((rule) => severe(rule, rule.check(file, today)));

/**
 * All problems of a story's file at once: those of its form, and those that the rules find in all that has its form;
 * the warnings that the story accepts are among them.
 */
export function problemsOf(file: unknown, today: PlainDate): StoryProblem[] {
  const ofFile = textProblems(file, today);
  const sharper = new Set(ofFile.flatMap(({ severity, path }) => (severity === 'error' ? [path] : [])));
  if (file === null || typeof file !== 'object' || Array.isArray(file)) return [noObject];
  const form = readForm(file).problems;
  const known = new Set(form.map(({ path }) => path));
  const parts = soundParts(file, form);
  const ofStory = storyRules.flatMap((rule) => {
    if (!rule.needs.every(parts.isSound)) return [];
    const found = rule.check(parts.story, today);
    const inFile = found.map(({ path, sentence }) => ({ path: parts.pathInFile(path), sentence }));
    return severe(
      rule,
      inFile.filter(({ path }) => !known.has(path)),
    );
  });
  const ofForm = form.filter(({ path }) => !sharper.has(path));
  return [...ofForm.map((each): StoryProblem => ({ ...each, severity: 'error' })), ...ofFile, ...ofStory];
}

const noObject: StoryProblem = {
  path: '(the file)',
  sentence: 'This is no story: a story is an object, in braces, { and }.',
  severity: 'error',
};

const severe = ({ name }: Rule<never>, found: readonly Finding[]): StoryProblem[] =>
  found.map((each) =>
    name === undefined
      ? { ...each, severity: 'error' }
      : { ...each, severity: 'warning', name, at: each.path },
  );

/** Whether nothing among these keeps a story from being published. */
export const isPublishable = (problems: readonly StoryProblem[]): boolean =>
  problems.every(({ severity }) => severity === 'warning');
