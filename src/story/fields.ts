import * as v from 'valibot';

/**
 * The schema of an object with these fields and no others, of which every one is told: valibot's own tells the first
 * alone. Without a prototype, since valibot also reads what a host page has put on that of all objects.
 */
export const fields = <E extends v.ObjectEntries>(entries: E) =>
  v.objectWithRest(
    Object.assign(Object.create(null), entries) as E,
    v.never('take it out, or mend its name.'),
  ) as unknown as v.StrictObjectSchema<E, undefined>;
