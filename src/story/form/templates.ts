import * as v from 'valibot';
import { fields, text } from './values.ts';

/**
 * A sentence with placeholders in braces: `"{noun} have ratified"`. It has two forms if its verb changes
 * with the number: `{ one: '{noun} has ratified', other: '{noun} have ratified' }`.
 */
export type Template = string | { readonly one: string; readonly other: string };

/**
 * The placeholders of a template.
 *
 * - `n`: the number, D.C. left out: `"44"`
 * - `noun`: what is counted, without the number: `"states and D.C."`
 * - `states`: the number and what is counted: `"44 states and D.C."`
 * - `day`: `"July 5"`
 * - `names`: who answered that day: `"Idaho, Iowa and 12 more"`
 * - `figure`: what a report printed: `"44 and D.C."`
 * - `lister`: who printed the names behind that figure
 * - `named`: how many can be named: `"27 and D.C."`
 */
export type Placeholder = 'n' | 'noun' | 'states' | 'day' | 'names' | 'figure' | 'lister' | 'named';

/** The texts for the placeholders of a template. */
export type PlaceholderTexts = Readonly<Partial<Record<Placeholder, string>>>;

/** The placeholders that a template may have, must have all of, and must have one of. */
interface TemplateRule {
  readonly may: readonly Placeholder[];
  readonly must?: readonly Placeholder[];
  readonly oneOf?: readonly Placeholder[];
}

const placeholder = /\{([^{}]*)\}/g;

/**
 * Fills the placeholders of a template. One without a text is left as it is.
 * @param isOne whether to use the form `one`
 * @example fillTemplate({ one: '{noun} has', other: '{noun} have' }, false, { noun: 'states' }) // "states have"
 */
export function fillTemplate(template: Template, isOne: boolean, texts: PlaceholderTexts): string {
  const text = typeof template === 'string' ? template : template[isOne ? 'one' : 'other'];
  return text.replace(placeholder, (whole, name) => texts[name as Placeholder] ?? whole);
}

/** Each text of a template. */
export const textsOfTemplate = (template: Template): readonly string[] =>
  typeof template === 'string' ? [template] : [template.one, template.other];

/**
 * What is wrong with a template, and what to do; `null` if nothing is.
 * @example templateFault('{nuon} agree', { may: ['noun'] }) // "{nuon} has no meaning in this text; write {noun}."
 */
export function templateFault(template: Template, { may, must = [], oneOf }: TemplateRule): string | null {
  for (const text of textsOfTemplate(template)) {
    const names = [...text.matchAll(placeholder)].map(([, name]) => name as Placeholder);
    const unknown = names.find((name) => !may.includes(name));
    const missing = must.find((each) => !names.includes(each));
    if (unknown !== undefined)
      return `{${unknown}} has no meaning in this text; write ${may.length > 1 ? 'one of ' : ''}${inBraces(may)}.`;
    if (/[{}]/.test(text.replace(placeholder, '')))
      return 'a brace is alone; write both, as in {n}, or neither.';
    if (missing) return `{${missing}} is missing; put it where its text belongs.`;
    if (oneOf && !oneOf.some((each) => names.includes(each)))
      return `it has none of ${inBraces(oneOf)}; put one where its text belongs.`;
  }
  return null;
}

const inBraces = (names: readonly Placeholder[]): string => names.map((each) => `{${each}}`).join(', ');

/** The schema of a template. */
export const templateSchema = (rule: TemplateRule) =>
  v.pipe(
    v.union(
      [text, fields({ one: text, other: text })],
      'write a text, or an object with the texts "one" and "other".',
    ),
    v.rawCheck<Template>(({ dataset, addIssue }) => {
      const fault = dataset.typed ? templateFault(dataset.value, rule) : null;
      if (fault) addIssue({ message: fault });
    }),
    v.description(`May hold ${inBraces(rule.may)}.`),
  );
