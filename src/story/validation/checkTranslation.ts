import type { PlainDate } from '../../lib/plainDate.ts';
import { applySchema } from '../form/parseStory.ts';
import type { Story } from '../form/schema.ts';
import type { Problem } from '../form/storyError.ts';
import { translateStory } from '../form/translateStory.ts';
import { findValueProblems } from './findProblems.ts';

/** A story in the words of a translation, with all that is wrong with these. */
export interface CheckedTranslation {
  /** Absent if the original cannot be published. */
  readonly story?: Story;
  /** The paths are those of the translation. */
  readonly problems: readonly Problem[];
}

/**
 * Checks the file of a translation against its original: it has every text and no others, each of the right form.
 * @param own the original; if it cannot be published, only the texts are checked
 */
export function checkTranslation(
  file: unknown,
  own: Story | undefined,
  lang: string,
  today: PlainDate,
): CheckedTranslation {
  const inLang = ({ warning, ...each }: Problem): Problem =>
    warning ? { ...each, warning: { ...warning, at: `${lang}.${each.path}` } } : each;
  const texts = findValueProblems(file, today).map(inLang);
  if (!own) return { problems: texts };
  const { story, problems } = translateStory(own, file, lang);
  const known = new Set(problems.map(({ path }) => path));
  // The result has the paths of a translation that lacks no entry.
  const form = applySchema(story).problems.filter(({ path }) => !known.has(path));
  return { story, problems: [...problems.map(inLang), ...form, ...texts] };
}
