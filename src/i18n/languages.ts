import { english, type Messages } from './en.ts';
import { type Language, otherLanguages } from './otherLanguages.ts';

/** The languages of the interface, by language tag. */
export const languages: Readonly<Record<string, Language>> = {
  en: { name: 'English', locale: 'en_US', load: async () => english },
  ...otherLanguages,
};

/**
 * The language of the interface for a language tag; `undefined` if the interface does not have it.
 * @example languageOf('es-MX') // "es"
 */
export function languageOf(tag: string): string | undefined {
  const lang = tag.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(languages, lang) ? lang : undefined;
}

/** The words of a language; English if the interface does not have it. @throws if they cannot be loaded */
export const wordsOf = (lang: string): Promise<Messages> =>
  (languages[languageOf(lang) ?? 'en'] as Language).load();
