import { basename, dirname } from 'node:path';
import { languages } from '../../i18n/languages.ts';
import type { LocatedProblem } from './locate.ts';
import { storyFolder } from './storyFiles.ts';

/** Names of other folders, documents and JSON files at the root of the site or of the dev server. */
const reservedNames = [
  ...['assets', 'bench', 'data', 'docs', 'embed', 'node_modules', 'public', 'src', 'tests', 'types', 'v'],
  ...['fragment', 'index', 'sources'],
  ...['custom-elements', 'oembed', 'schema'],
  ...Object.keys(languages),
];

/**
 * Says in a sentence why a story may not have a name; `null` if it may.
 * @example nameProblem('Suffrage') // "Name a story in lower-case letters, …"
 */
export function nameProblem(name: string): string | null {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    return 'Name a story in lower-case letters, digits and hyphens, as in "total-eclipse".';
  return reservedNames.includes(name) ? `The site uses the name "${name}" itself: choose another.` : null;
}

/**
 * The errors that keep a story off the site whatever its content is: its name, languages that the interface lacks, and a
 * translation into the story's own language.
 * @param file its path from the project's root
 * @param original the language that it is written in
 * @param translations the languages that it is translated into
 */
export function siteProblems(
  file: string,
  original: string,
  translations: readonly string[],
): LocatedProblem[] {
  const [folder, name] = [dirname(file), basename(file, '.json')];
  // Only a story of `data/` has a folder of its name on the site.
  const ofName = folder === storyFolder ? nameProblem(name) : null;
  const fileOf = (lang: string) => `${folder}/${name}.${lang}.json`;
  return [
    ...(ofName ? [problemAtStart(file, ofName)] : []),
    ...unknownLanguage(file, original),
    ...translations.flatMap((lang) =>
      lang === original
        ? [problemAtStart(fileOf(lang), ownLanguage(lang))]
        : unknownLanguage(fileOf(lang), lang),
    ),
  ];
}

/** Says in a sentence that the interface lacks a language; `null` if it has it. */
export const languageProblem = (lang: string): string | null =>
  Object.hasOwn(languages, lang)
    ? null
    : `The interface has no words in "${lang}": use one of ${Object.keys(languages).join(', ')}.`;

function unknownLanguage(file: string, lang: string): LocatedProblem[] {
  const problem = languageProblem(lang);
  return problem ? [problemAtStart(file, problem)] : [];
}

const ownLanguage = (lang: string): string =>
  `The story itself is in "${lang}": delete this file, or correct "lang" in the story.`;

const problemAtStart = (file: string, sentence: string): LocatedProblem => ({
  file,
  line: 1,
  column: 1,
  context: '',
  sentence,
});
