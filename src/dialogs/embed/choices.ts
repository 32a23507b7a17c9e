import type { Postal } from '../../geography/jurisdictions.ts';
import { viewDefaults } from '../../state/viewParams.ts';
import type { Count, Theme, View } from '../../state/viewState.ts';

/** What an author chooses of an embed: the view that it opens with, and whether it follows the story's corrections. */
export interface Choices {
  readonly count: Count;
  /** The id of a stop on the count; `null` for the one on which the count opens. */
  readonly at: string | null;
  /** The chosen state. */
  readonly state: Postal | null;
  readonly view: View;
  readonly theme: Theme;
  readonly lang: 'en' | 'es';
  /** Whether the embed stays as it is today, where the site has a version that does. */
  readonly isFrozen: boolean;
}

/** What an embed opens with where nothing is written, in the order in which it is written. */
const { count, at, state, view, theme } = viewDefaults;
const defaults = { count, at, state, view, theme, lang: 'en' } as const;
const names = Object.keys(defaults) as (keyof typeof defaults)[];

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
