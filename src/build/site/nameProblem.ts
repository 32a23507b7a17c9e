import { languages } from '../../i18n/languages.ts';

/** Other folders at the root of the site or of the dev server. */
const taken = [
  ...['assets', 'bench', 'data', 'docs', 'embed', 'node_modules', 'public', 'schema', 'src', 'tests', 'v'],
  ...Object.keys(languages),
];

/**
 * What is wrong with the name of a story, in a sentence; `null` if nothing is.
 * @example nameProblem('Suffrage') // "Name a story in lower-case letters, …"
 */
export function nameProblem(name: string): string | null {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    return 'Name a story in lower-case letters, digits and hyphens, as in "total-eclipse".';
  return taken.includes(name) ? `Name the story otherwise: the site keeps "${name}" for itself.` : null;
}
