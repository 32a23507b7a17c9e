import type { Postal } from '../../geography/jurisdictions.ts';
import { viewDefaults } from '../../state/viewParams.ts';
import type { Theme, View } from '../../state/viewValues.ts';
import type { Count } from '../../story/form/count.ts';

/** What an author chooses of an embed: the view that it opens with, and whether it follows the story's corrections. */
export interface Choices {
  /** `null` for the one that the story opens on. */
  readonly count: Count | null;
  /** The id of a stop on the count; `null` for the one on which the count opens. */
  readonly at: string | null;
  /** The chosen state. */
  readonly state: Postal | null;
  readonly view: View;
  readonly theme: Theme;
  /** A language that the story is published in. */
  readonly lang: string;
  /** Whether the embed stays as it is today, where the site has a version that does. */
  readonly isFrozen: boolean;
}

/** What is written, in its order. */
const names = ['count', 'at', 'state', 'view', 'theme', 'lang'] as const;
/** What an embed opens with where nothing is written. */
const defaults = { ...viewDefaults, lang: 'en' } as const;

/**
 * The choices that are written out, each as the element's attribute and the query's parameter have it; defaults
 * are left out.
 * @example writtenOf({ ...choices, at: 'cnn' }) // [["at", "cnn"]]
 */
export const writtenOf = (choices: Choices): [name: string, value: string][] =>
  names.flatMap((name) => {
    const value = choices[name];
    return value === null || value === defaults[name] ? [] : [[name, value] as [string, string]];
  });

/**
 * The choices as the end of an address: `"?at=cnn&theme=dark"`, empty where all are defaults.
 * @param but a name that is left out
 */
export function queryOf(choices: Choices, but?: string): string {
  const written = writtenOf(choices).filter(([name]) => name !== but);
  const pairs = written.map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}
