import type { PlainDate } from '../../lib/plainDate.ts';
import { applySchema } from '../form/parseStory.ts';
import type { Acceptance, Story } from '../form/schema.ts';
import { isError, type Problem } from '../form/storyError.ts';
import { type CheckedTranslation, checkTranslation } from './checkTranslation.ts';
import { findProblems, warningNames } from './findProblems.ts';

/** A story with its translations, and all that is wrong with them. */
interface Validated {
  /** Absent if an error keeps the story from being published. */
  readonly story?: Story;
  readonly problems: readonly Problem[];
  /** By language. */
  readonly translations: ReadonlyMap<string, CheckedTranslation>;
}

/**
 * Checks whether a story can be published: reports all problems of the story and its translations, except accepted warnings.
 * @param file its parsed JSON
 * @param translations the parsed JSON of each translation, by language
 */
export function validate(
  file: unknown,
  translations: ReadonlyMap<string, unknown>,
  today: PlainDate,
): Validated {
  const problems = findProblems(file, today);
  const story = problems.some(isError) ? undefined : (applySchema(file).output as Story);
  const words = [...translations].map(
    ([lang, each]) => [lang, checkTranslation(each, story, lang, today)] as const,
  );
  const accepted = story?.accepted ?? acceptancesIn(file);
  const all = [...problems, ...words.flatMap(([, each]) => each.problems)];
  const unused = story ? unusedAcceptances(all, accepted) : [];
  return {
    ...(story && { story }),
    problems: [...notAccepted(problems, accepted), ...unused],
    translations: new Map(
      words.map(([lang, each]) => [lang, { ...each, problems: notAccepted(each.problems, accepted) }]),
    ),
  };
}

/** The warnings that a file accepts, even if the file breaks the schema. */
function acceptancesIn(file: unknown): readonly Acceptance[] {
  const { accepted } = (file ?? {}) as { accepted?: unknown };
  return Array.isArray(accepted) ? accepted.filter((each) => typeof each?.warning === 'string') : [];
}

/** The problems without the accepted warnings. */
const notAccepted = (problems: readonly Problem[], accepted: readonly Acceptance[]): Problem[] =>
  problems.filter((problem) => !accepted.some((each) => accepts(each, problem)));

/** A warning for each acceptance that no problem needs any more. */
const unusedAcceptances = (problems: readonly Problem[], accepted: readonly Acceptance[]): Problem[] =>
  accepted.flatMap((acceptance, index): Problem[] => {
    if (problems.some((problem) => accepts(acceptance, problem))) return [];
    const path = `accepted[${index}]`;
    const elsewhere = notAccepted(problems, accepted).flatMap(({ warning }) =>
      warning?.name === acceptance.warning ? warning.at : [],
    );
    const sentence = unusedSentence(acceptance, elsewhere);
    return [{ path, sentence, warning: { name: 'accepted-nothing', at: path } }];
  });

/** Whether a problem is a warning of that name, at that path or below it. */
const accepts = ({ warning: name, at }: Acceptance, { warning }: Problem): boolean =>
  warning?.name === name &&
  (at === undefined ||
    warning.at === at ||
    (warning.at.startsWith(at) && '.['.includes(warning.at.charAt(at.length))));

/** @param elsewhere where that warning is given and not accepted */
function unusedSentence({ warning, at }: Acceptance, elsewhere: readonly string[]): string {
  if (!warningNames.includes(warning))
    return `There is no warning named "${warning}": write one of ${warningNames.join(', ')}.`;
  const moved = at && elsewhere.length > 0 ? `, but at ${elsewhere.join(', ')}: write that, or` : ':';
  return `There is no warning "${warning}"${at ? ` at ${at}` : ''} any more${moved} take this out.`;
}
