import { basename, dirname } from 'node:path';
import { languages } from '../../i18n/languages.ts';
import { storyFolder } from '../check/storyFiles.ts';
import { nameProblem } from './nameProblem.ts';

/**
 * What keeps a story off the site apart from its content, in lines: a reserved name, and a language that the interface does
 * not have.
 * @param file its path from the project's root
 * @param own the language that it is written in
 * @param translations the languages that it is translated into
 */
export function siteProblems(file: string, own: string, translations: readonly string[]): string[] {
  const stem = basename(file, '.json');
  // Only a story of `data/` has a folder of its name on the site.
  const ofName = dirname(file) === storyFolder ? nameProblem(stem) : null;
  const files = [[own, file], ...translations.map((lang) => [lang, `${dirname(file)}/${stem}.${lang}.json`])];
  return [
    ...(ofName ? [`${file}: ${ofName}`] : []),
    ...files
      .filter(([lang]) => !Object.hasOwn(languages, lang as string))
      .map(([lang, each]) => `${each}: ${noWords(lang as string)}`),
  ];
}

const noWords = (lang: string): string =>
  `The interface has no words in "${lang}": use one of ${Object.keys(languages).join(', ')}.`;
