import type { Postal } from '../../geography/places.ts';
import { viewDefaults } from '../../state/viewParams.ts';
import type { Theme, View } from '../../state/viewValues.ts';
import type { Count } from '../../story/form/count.ts';

/** The choices of an author for an embed: its opening view, and whether it follows corrections. */
export interface Choices {
  /** `null` for the count on which the story opens. */
  readonly count: Count | null;
  /** The id of a stop of the count; `null` for the stop on which the count opens. */
  readonly at: string | null;
  /** The selected place. */
  readonly state: Postal | null;
  readonly view: View;
  readonly theme: Theme;
  /** A language that the story is published in. */
  readonly lang: string;
  /** Whether the embed shows the frozen version, if the site has one. */
  readonly isFrozen: boolean;
}

/** The names of the choices, as of attributes and parameters. */
export const choiceNames = ['count', 'at', 'state', 'view', 'theme', 'lang'] as const;
const defaults = { ...viewDefaults, lang: 'en' } as const;

/**
 * The choices that differ from the defaults, as attributes of the element and parameters of the query.
 * @example choiceEntries({ ...choices, at: 'cnn' }) // [["at", "cnn"]]
 */
export const choiceEntries = (choices: Choices): [name: string, value: string][] =>
  choiceNames.flatMap((name) => {
    const value = choices[name];
    return value === null || value === defaults[name] ? [] : [[name, value] as [string, string]];
  });

/** The choices as a query, without the language: `"?at=cnn&theme=dark"`; empty if all are defaults. */
export function choicesQuery(choices: Choices): string {
  const pairs = choiceEntries(choices)
    .filter(([name]) => name !== 'lang')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}
