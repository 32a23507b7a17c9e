import { basename, dirname } from 'node:path';
import { languages } from '../../i18n/languages.ts';
import type { LocatedProblem } from './locate.ts';
import { storyFolder } from './storyFiles.ts';

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

/**
 * What keeps a story off the site apart from its content: a reserved name, and a language that the interface does not have.
 * @param file its path from the project's root
 * @param own the language that it is written in
 * @param translations the languages that it is translated into
 */
export function siteProblems(file: string, own: string, translations: readonly string[]): LocatedProblem[] {
  const [folder, name] = [dirname(file), basename(file, '.json')];
  // Only a story of `data/` has a folder of its name on the site.
  const ofName = folder === storyFolder ? nameProblem(name) : null;
  const files = [
    [own, file],
    ...translations.map((lang) => [lang, `${folder}/${name}.${lang}.json`]),
  ] as const;
  return [
    ...(ofName ? [problemAtStart(file, ofName)] : []),
    ...files
      .filter(([lang = '']) => !Object.hasOwn(languages, lang))
      .map(([lang, each = '']) => problemAtStart(each, noWords(lang))),
  ];
}

const noWords = (lang = ''): string =>
  `The interface has no words in "${lang}": use one of ${Object.keys(languages).join(', ')}.`;

const problemAtStart = (file: string, sentence: string): LocatedProblem => ({
  ...{ file, line: 1, column: 1, context: '' },
  problem: { path: '', sentence, severity: 'error' },
});
