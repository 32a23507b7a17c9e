import * as v from 'valibot';

/**
 * Like `v.strictObject`, but reports every unknown key. `entries` lose their prototype, because valibot would also read
 * what a host page has put on that of all objects.
 */
export const fields = <E extends v.ObjectEntries>(entries: E) =>
  v.objectWithRest(
    withoutPrototype(entries),
    v.never('take it out, or mend its name.'),
  ) as unknown as v.StrictObjectSchema<E, undefined>;

/** Not by `Object.assign`, which an old script of a host page may have replaced. */
function withoutPrototype<E extends v.ObjectEntries>(entries: E): E {
  const bare = Object.create(null);
  for (const name of Object.keys(entries)) bare[name] = entries[name];
  return bare;
}
