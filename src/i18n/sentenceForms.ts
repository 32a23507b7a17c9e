import { lazy } from '../lib/lazy.ts';
import { withFullStop } from './punctuation.ts';

/** The words of a language from which its sentence forms are made. */
interface FormWords {
  /** The language, as `lang` and `Intl` take it. */
  readonly lang: string;
  /** The locale that joins lists of names. Default: `lang`. */
  readonly lists?: string;
  readonly state: string;
  readonly states: string;
  readonly and: string;
  /** `"2 more states"` from `"2 states"`. */
  readonly more: (states: string) => string;
  /** For a report without a new place: `"nobody new"`. */
  readonly nobody: string;
}

const named = (name: string, text: string): string => withFullStop(`${name}: ${text}`);

/** The messages that are made of names and punctuation. The label of a level keeps its capital, since it may begin with a name. */
const plainForms = {
  quoted: (words: string) => `“${words}”`,
  /** The basis of the number, after the date. */
  basis: (basis: string) => `, ${basis}`,
  /** A level and its places: `"Against: Ohio and Texas."` */
  ofLevel: named,
  /** An outlet and its own figure: `"The Gazette: 41 and D.C."` */
  figureOf: named,
  /** The first response of a place, after its name. */
  firstResponse: withFullStop,
  /** Announces a selected place: `"Ohio: In favor."` */
  selected: named,
};

/** The messages that follow from a few words of a language. A language may override them. */
export function sentenceForms({ lang, lists = lang, state, states: plural, and, more, nobody }: FormWords) {
  const plurals = lazy(() => new Intl.PluralRules(lang));
  const listFormat = lazy(() => new Intl.ListFormat(lists, { type: 'conjunction' }));
  const isOne = (n: number): boolean => plurals().select(n) === 'one';
  const noun = (n: number): string => (isOne(n) ? state : plural);
  const andDc = (dc: boolean): string => (dc ? ` ${and} D.C.` : '');
  const states = (n: number): string => `${n} ${noun(n)}`;
  const statesAndDc = (n: number, dc: boolean): string => states(n) + andDc(dc);
  return {
    lang,
    ...plainForms,
    isOne,
    /** Joins names: `"Idaho, Iowa and Ohio"`. */
    list: (names: readonly string[]) => listFormat().format(names),
    states,
    /** `"44 states and D.C."` */
    statesAndDc,
    /** The same without the number: `"states and D.C."` */
    statesNoun: (n: number, dc: boolean) => noun(n) + andDc(dc),
    /** `"44 and D.C."` */
    figureAndDc: (n: number, dc: boolean) => n + andDc(dc),
    /** Announces a selected level: `"Against: 3 states and D.C."` */
    levelSelected: (level: string, n: number, dc: boolean) => named(level, statesAndDc(n, dc)),
    /** Announces a stop of the reports: `"July 4: 2 more states, Idaho and New Hampshire; 44 and D.C."` */
    spokenReport: (day: string, n: number, dc: boolean, names: string, figure: string, isFirst: boolean) => {
      if (isFirst) return named(day, statesAndDc(n, dc));
      const added = [n > 0 ? more(states(n)) : '', dc ? 'D.C.' : ''].filter(Boolean).join(` ${and} `);
      return named(day, `${added || nobody}${names ? `, ${names}` : ''}; ${figure}`);
    },
    /** Announces a stop of the responses: `"July 6: Ohio and Texas; 44 and D.C."` */
    spokenResponses: (day: string, n: number, names: string, figure: string) =>
      named(day, `${names || states(n)}; ${figure}`),
  };
}
