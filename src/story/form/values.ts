import * as v from 'valibot';
import { postals } from '../../geography/places.ts';
import { parseUrl } from '../../lib/parseUrl.ts';
import { isPlainDate, plainDatePattern } from '../../lib/plainDate.ts';

const nonEmpty = (message: string, ofEmpty = message) => v.pipe(v.string(message), v.nonEmpty(ofEmpty));
const matching = (pattern: RegExp, message: string) => v.pipe(v.string(message), v.regex(pattern, message));

/** A text that is not empty. */
export const text = nonEmpty('write text here.', 'write text here; an optional field may be left out.');

/** A day of the calendar, as a `PlainDate`. */
export const day = v.pipe(
  matching(plainDatePattern, 'write year, month and day, as in "2017-07-04".'),
  v.check((value: string) => isPlainDate(value), 'write a day that the calendar has.'),
);

/** The postal code of one of the 51. */
export const postal = v.picklist(postals, 'write the postal code of a state, or DC.');

/** The id of a level or a report: it is part of URLs. */
export const id = matching(/^[a-z][a-z0-9-]*$/, 'write an id in lower-case letters, digits and hyphens.');

/** A reference to a level. */
export const levelId = nonEmpty('write the id of a level.');

/** A reference to a source. */
export const sourceId = nonEmpty('write the id of an entry in "sources".');

/** A URL that a reader can open: http or https, without a user's name or password. */
export const webUrl = v.pipe(
  v.string('write the address of a page, or null where there is none.'),
  v.regex(/^https?:\/\/[^\s"<>]+$/, 'write an address that begins with http:// or https://.'),
  v.check(canBeOpened, 'write an address that a browser can open, without a name and a password.'),
);

function canBeOpened(address: string): boolean {
  const url = parseUrl(address);
  return url?.username === '' && url.password === '';
}

/** A whole number from 0 to 100,000. */
export const wholeNumber = v.pipe(
  v.number('write a whole number.'),
  v.integer('write a whole number.'),
  v.minValue(0, 'write 0 or more.'),
  v.maxValue(100_000, 'write 100000 or less.'),
);

/** A list. @param what its entries in words, for the message: `"levels"` */
export const listOf = <S extends v.GenericSchema>(entry: S, what: string) =>
  v.array(entry, `write a list of ${what}.`);

export const yesOrNo = v.boolean('write true or false.');

/** A field that is `true` or left out. @param name its name, for the message */
export const flag = (name: string) => v.optional(v.literal(true, `write true, or leave "${name}" out.`));

/** A schema with a description, which editors show from `data/schema.json`. */
export const described = <S extends v.GenericSchema>(schema: S, description: string) =>
  v.pipe(schema, v.description(description));

/** A field that may be left out. @param description as for `described` */
export const optional = <S extends v.GenericSchema>(schema: S, description: string) =>
  v.optional(described(schema, description));

/**
 * Like `v.strictObject`, but reports every unknown key. `entries` lose their prototype, because valibot would also read
 * fields that a host page has added to `Object.prototype`.
 */
export const fields = <E extends v.ObjectEntries>(entries: E) =>
  v.objectWithRest(
    { __proto__: null, ...entries },
    v.never(`take it out, or write one of ${Object.keys(entries).join(', ')}.`),
  ) as unknown as v.StrictObjectSchema<E, undefined>;
