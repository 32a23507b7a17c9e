import { type Postal, placeOf } from '../geography/places.ts';
import { lazy } from '../lib/lazy.ts';
import { datePartsOf, type PlainDate } from '../lib/plainDate.ts';
import { mergeFullStops, withFullStop } from './punctuation.ts';

/** The words of a language from which its sentence forms, dates and names of places are made. */
interface FormWords {
  /** The language, as `lang` and `Intl` take it. */
  readonly lang: string;
  /** The locale that joins lists of names. Default: `lang`. */
  readonly lists?: string;
  /** Stands between a name and a text, before a space. French has a space before it too. Default: `":"`. */
  readonly colon?: string;
  /** The twelve months as the chart writes them. They are written out, since browsers abbreviate them in different ways. */
  readonly months: readonly string[];
  /** The names that differ from the English names, and abbreviations of them and of D.C. for buttons. */
  readonly places?: Partial<Record<Postal, readonly [name: string, abbreviation?: string]>>;
  readonly state: string;
  readonly states: string;
  readonly and: string;
  /** `"2 more states"` from `"2 states"`, and `"2 more"` from `"2"`. */
  readonly more: (states: string) => string;
  /** For a report without a new place: `"nobody new"`. */
  readonly nobody: string;
}

/** The messages that are made of names and punctuation. The label of a level keeps its capital, since it may begin with a name. */
function plainForms({ colon = ':', and, more }: FormWords) {
  const named = (name: string, text: string): string => `${name}${colon} ${text}`;
  const sentence = (name: string, text: string): string => withFullStop(named(name, text));
  return {
    /** Ends a name before a text: `"Ohio:"`. */
    colon,
    /** A name and a text: `"Ohio: In favor"` */
    named,
    quoted: (words: string) => `“${words}”`,
    /** The basis of the number, after the date. */
    basis: (basis: string) => `, ${basis}`,
    /** A level and its places: `"Against: Ohio and Texas."` */
    ofLevel: sentence,
    /** An outlet and its own figure: `"The Gazette: 41 and D.C."` */
    figureOf: sentence,
    /** The first response of a place, after its name. */
    firstResponse: withFullStop,
    /** Announces a selected place: `"Ohio: In favor."` */
    selected: sentence,
    /** `"Idaho, Iowa and 12 more"` */
    listAndMore: (names: readonly string[], n: number) => `${names.join(', ')} ${and} ${more(String(n))}`,
    punctuated: mergeFullStops,
  };
}

/** Days, months and the names of places. */
function dateAndPlaceForms({ lang, months, places = {} }: FormWords) {
  const formatter = (year?: 'numeric') =>
    lazy(() => new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long', year, timeZone: 'UTC' }));
  const [days, fullDays] = [formatter(), formatter('numeric')];
  return {
    /** `"July 4"` */
    day: (date: PlainDate): string => days().format(Date.parse(date)),
    /** `"July 4, 2017"` */
    fullDay: (date: PlainDate): string => fullDays().format(Date.parse(date)),
    /** `"Sept."`, and with the year `"April 2018"` */
    month: (date: PlainDate, withYear: boolean): string =>
      `${months[datePartsOf(date)[1] - 1] as string}${withYear ? ` ${datePartsOf(date)[0]}` : ''}`,
    stateName: (postal: Postal): string => places[postal]?.[0] ?? placeOf(postal).name,
    /** `"Miss."` */
    stateAbbreviation: (postal: Postal): string =>
      places[postal]?.[1] ?? places[postal]?.[0] ?? placeOf(postal).ap,
  };
}

/** The messages that follow from a few words of a language. A language may override them. */
export function sentenceForms(words: FormWords) {
  const { lang, lists = lang, state, states: plural, and, more, nobody } = words;
  const plain = plainForms(words);
  const sentence = plain.selected;
  const plurals = lazy(() => new Intl.PluralRules(lang));
  const listFormat = lazy(() => new Intl.ListFormat(lists, { type: 'conjunction' }));
  const isOne = (n: number): boolean => plurals().select(n) === 'one';
  const noun = (n: number): string => (isOne(n) ? state : plural);
  const andDc = (dc: boolean): string => (dc ? ` ${and} D.C.` : '');
  const states = (n: number): string => `${n} ${noun(n)}`;
  const statesAndDc = (n: number, dc: boolean): string => states(n) + andDc(dc);
  return {
    lang,
    ...plain,
    ...dateAndPlaceForms(words),
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
    levelSelected: (level: string, n: number, dc: boolean) => sentence(level, statesAndDc(n, dc)),
    /** Announces a stop of the reports: `"July 4: 2 more states, Idaho and New Hampshire; 44 and D.C."` */
    spokenReport: (day: string, n: number, dc: boolean, names: string, figure: string, isFirst: boolean) => {
      if (isFirst) return sentence(day, statesAndDc(n, dc));
      const added = [n > 0 ? more(states(n)) : '', dc ? 'D.C.' : ''].filter(Boolean).join(` ${and} `);
      return sentence(day, `${added || nobody}${names ? `, ${names}` : ''}; ${figure}`);
    },
    /** Announces a stop of the responses: `"July 6: Ohio and Texas; 44 and D.C."` */
    spokenResponses: (day: string, n: number, names: string, figure: string) =>
      sentence(day, `${names || states(n)}; ${figure}`),
  };
}
