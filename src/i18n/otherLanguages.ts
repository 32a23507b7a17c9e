import type { Messages } from './en.ts';

/** A language of the interface. */
export interface Language {
  /** Its name in the language itself: `"Español"`. */
  readonly name: string;
  /**
   * Its name for Open Graph. Facebook takes only the names of its own list, which has no Spanish of the United States:
   * `es_LA` is its Spanish in general. Source: its `FacebookLocales.xml`.
   */
  readonly locale: string;
  /** Loads its words. @throws if they cannot be loaded */
  load(): Promise<Messages>;
}

/** The languages besides English, by language tag. In scripts that are one file the build replaces this module. */
export const otherLanguages: Readonly<Record<string, Language>> = {
  es: { name: 'Español', locale: 'es_LA', load: async () => (await import('./es.ts')).words },
};
