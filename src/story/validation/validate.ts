import type { PlainDate } from '../../lib/plainDate.ts';
import { readForm } from '../form/parseStory.ts';
import type { Story } from '../form/schema.ts';
import { type Acceptance, idleAcceptances, notAccepted } from './accepted.ts';
import { isPublishable, problemsOf, warningNames } from './problemsOf.ts';
import type { StoryProblem } from './rule.ts';
import { type CheckedWords, checkWords } from './texts/checkWords.ts';

/** A story with its translations, and all that is wrong with them. */
export interface Validated {
  /** Absent where an error keeps it from being published. */
  readonly story?: Story;
  readonly problems: readonly StoryProblem[];
  /** By language. */
  readonly translations: ReadonlyMap<string, CheckedWords>;
}

/**
 * May a story be published? All that is wrong with it and its translations at once, less the warnings that it accepts.
 * @param file its parsed JSON
 * @param translations that of each translation, by language
 * @param today the day on which it is asked
 */
export function validate(
  file: unknown,
  translations: ReadonlyMap<string, unknown>,
  today: PlainDate,
): Validated {
  const problems = problemsOf(file, today);
  const story = isPublishable(problems) ? (readForm(file).output as Story) : undefined;
  const words = [...translations].map(
    ([lang, each]) => [lang, checkWords(each, story, lang, today)] as const,
  );
  const accepted = story?.accepted ?? acceptancesIn(file);
  const all = [...problems, ...words.flatMap(([, each]) => each.problems)];
  const idle = story ? idleAcceptances(all, accepted, warningNames) : [];
  return {
    ...(story && { story }),
    problems: [...notAccepted(problems, accepted), ...idle],
    translations: new Map(
      words.map(([lang, each]) => [lang, { ...each, problems: notAccepted(each.problems, accepted) }]),
    ),
  };
}

/** What a file accepts whose form is not sound everywhere. */
function acceptancesIn(file: unknown): readonly Acceptance[] {
  const { accepted } = (file ?? {}) as { accepted?: unknown };
  return Array.isArray(accepted) ? accepted.filter((each) => typeof each?.warning === 'string') : [];
}
