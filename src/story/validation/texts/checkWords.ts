import type { PlainDate } from '../../../lib/plainDate.ts';
import { readForm } from '../../form/parseStory.ts';
import type { Story } from '../../form/schema.ts';
import { translated } from '../../form/translation.ts';
import { textProblems } from '../problemsOf.ts';
import type { StoryProblem } from '../rule.ts';

/** A story in the words of a translation, with all that is wrong with these. */
export interface CheckedWords {
  /** Absent where there was no story to hold the words against. */
  readonly story?: Story;
  /** Their paths are those of the translation. */
  readonly problems: readonly StoryProblem[];
}

/**
 * Holds the file of a translation against its story: no text missing, none too many, each of the same form as the
 * story's. Where there is no sound story, its texts are looked at alone.
 */
export function checkWords(
  file: unknown,
  own: Story | undefined,
  lang: string,
  today: PlainDate,
): CheckedWords {
  const texts = textProblems(file, today).map(
    (each): StoryProblem => (each.severity === 'warning' ? { ...each, at: `${lang}.${each.path}` } : each),
  );
  if (!own) return { problems: texts };
  const { story, problems } = translated(own, file, lang);
  const known = new Set(problems.map(({ path }) => path));
  // The entries of a translation stand in the story's order, so that their places are the same.
  const form = readForm(story).problems.filter(({ path }) => !known.has(path));
  const errors = [...problems, ...form].map((each): StoryProblem => ({ ...each, severity: 'error' }));
  return { story, problems: [...errors, ...texts] };
}
