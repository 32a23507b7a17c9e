import * as v from 'valibot';
import { fields } from './fields.ts';

/**
 * A sentence with places in braces that the figure fills: `"{noun} have ratified"`; in two forms where its verb changes
 * with the number: `{ one: '{noun} has ratified', other: '{noun} have ratified' }`.
 */
export type Template = string | { readonly one: string; readonly other: string };

/**
 * What can stand at the places of a template.
 *
 * - `n`: the number, D.C. left out: `"44"`
 * - `noun`: what is counted, without the number: `"states and D.C."`
 * - `states`: both: `"44 states and D.C."`
 * - `day`: `"July 5"`
 * - `names`: who answered that day: `"Idaho, Iowa and 12 more"`
 * - `figure`: what a report printed: `"44 and D.C."`
 * - `lister`: who printed the names behind that figure
 * - `named`: how many can be named: `"27 and D.C."`
 */
export type TemplatePlace = 'n' | 'noun' | 'states' | 'day' | 'names' | 'figure' | 'lister' | 'named';

/** The texts for the places of a template. */
export type Fills = Readonly<Partial<Record<TemplatePlace, string>>>;

/** What a template may hold and what it must. */
export interface TemplateRule {
  readonly may: readonly TemplatePlace[];
  /** Each of these must stand in it. */
  readonly must?: readonly TemplatePlace[];
  /** One of these must stand in it. */
  readonly oneOf?: readonly TemplatePlace[];
}

const place = /\{([^{}]*)\}/g;

/**
 * Fills the places of a template.
 * @param isOne whether its number is one, in the sense of the language's plural
 * @example fill({ one: '{noun} has', other: '{noun} have' }, false, { noun: 'states' }) // "states have"
 */
export const fill = (template: Template, isOne: boolean, fills: Fills): string =>
  textOf(template, isOne).replace(place, (whole, name) => fills[name as TemplatePlace] ?? whole);

/** Each text of a template. */
export const textsOfTemplate = (template: Template): readonly string[] =>
  typeof template === 'string' ? [template] : [template.one, template.other];

/**
 * What is wrong with a template, in a sentence; `null` where nothing is.
 * @example templateFault('{nuon} agree', { may: ['noun'] }) // "{nuon} is no place of this text: write {noun}."
 */
export function templateFault(template: Template, { may, must = [], oneOf }: TemplateRule): string | null {
  const choice = (places: readonly TemplatePlace[]) => places.map((each) => `{${each}}`).join(', ');
  for (const text of textsOfTemplate(template)) {
    const places = [...text.matchAll(place)].map(([, name]) => name ?? '');
    const unknown = places.find((name) => !may.some((each) => each === name));
    if (unknown !== undefined)
      return `{${unknown}} is no place of this text: write ${may.length > 1 ? 'one of ' : ''}${choice(may)}.`;
    if (/[{}]/.test(text.replace(place, '')))
      return 'A brace stands alone: write both, as in {n}, or neither.';
    const missing = must.find((each) => !places.includes(each));
    if (missing) return `{${missing}} is missing: put it where its text belongs.`;
    if (oneOf && !oneOf.some((each) => places.includes(each)))
      return `None of ${choice(oneOf)} stands in it: put one where its text belongs.`;
  }
  return null;
}

const text = v.pipe(v.string('Write text here.'), v.nonEmpty('Write text here.'));

/** The schema of a template. */
export const templateSchema = (rule: TemplateRule) =>
  v.pipe(
    v.union(
      [text, fields({ one: text, other: text })],
      'Write a text, or an object with the texts "one" and "other".',
    ),
    v.rawCheck<Template>(({ dataset, addIssue }) => {
      const fault = dataset.typed ? templateFault(dataset.value, rule) : null;
      if (fault) addIssue({ message: fault });
    }),
    v.description(`May hold ${rule.may.map((each) => `{${each}}`).join(', ')}.`),
  );

const textOf = (template: Template, isOne: boolean): string =>
  typeof template === 'string' ? template : isOne ? template.one : template.other;
