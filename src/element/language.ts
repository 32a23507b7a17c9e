import { english, type Messages } from '../i18n/en.ts';

/** The languages of the interface, by the first part of a language tag. */
const languages: Readonly<Record<string, () => Promise<Messages>>> = {
  en: async () => english,
  es: async () => (await import('../i18n/es.ts')).spanish,
};

/**
 * The words of the language that a tag asks for (`"es"`, `"es-MX"`); a language that is not there gives English and
 * one warning. All but English are loaded when they are first asked for.
 * @throws where the words cannot be loaded
 */
export function wordsOf(tag: string | null, warn: (allowed: string) => void): Promise<Messages> {
  const asked = tag?.toLowerCase().split('-')[0] || 'en';
  const load = Object.hasOwn(languages, asked) ? languages[asked] : undefined;
  if (load) return load();
  warn(Object.keys(languages).join(', '));
  return Promise.resolve(english);
}

/** Brings the words of the language that is asked for. */
export interface Speaking {
  /** Gives the words of the language that is asked for now; where two are asked for in a row, of the last. @throws where they cannot be loaded */
  speak(): Promise<void>;
}

/**
 * What brings words to a figure.
 * @param tag the language that is asked for now
 * @param give takes the words
 */
export function speakingOf(
  tag: () => string | null,
  give: (words: Messages) => void,
  warn: (value: string, allowed: string) => void,
): Speaking {
  let last: { readonly tag: string | null; readonly spoken: Promise<void> } | undefined;
  return {
    speak() {
      const asked = tag();
      if (last?.tag === asked) return last.spoken;
      const spoken = wordsOf(asked, (allowed) => warn(asked ?? '', allowed)).then((words) => {
        if (last?.tag === asked) give(words);
      });
      last = { tag: asked, spoken };
      spoken.catch(() => {
        if (last?.spoken === spoken) last = undefined;
      });
      return spoken;
    },
  };
}
