import { english, type Messages } from './en.ts';
import { loadSpanish } from './spanishOnDemand.ts';

/** A language of the interface. */
export interface Language {
  /** Its own name: `"Español"`. */
  readonly name: string;
  /** Its words; all but English are loaded when they are first asked for. @throws where they cannot be loaded */
  load(): Promise<Messages>;
}

/** The languages of the interface, by the first part of a language tag. */
export const languages: Readonly<Record<string, Language>> = {
  en: { name: 'English', load: async () => english },
  es: { name: 'Español', load: loadSpanish },
};

/**
 * The language of the interface that a tag means; `undefined` where there is none.
 * @example languageOf('es-MX') // "es"
 */
export function languageOf(tag: string): string | undefined {
  const lang = tag.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(languages, lang) ? lang : undefined;
}

/** The words of a language, in English where the interface does not have it. @throws where they cannot be loaded */
export const wordsOf = (lang: string): Promise<Messages> =>
  (languages[languageOf(lang) ?? 'en'] as Language).load();
