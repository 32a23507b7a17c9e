import * as v from 'valibot';

/**
 * The schema of an object with these fields and no others, of which every one is told: valibot's own tells the first
 * alone. Without a prototype, since valibot also reads what a host page has put on that of all objects.
 */
export const fields = <E extends v.ObjectEntries>(entries: E) =>
  v.objectWithRest(
    bareOf(entries),
    v.never('take it out, or mend its name.'),
  ) as unknown as v.StrictObjectSchema<E, undefined>;

/** Not by `Object.assign`, which an old script of a host page may have made its own. */
function bareOf<E extends v.ObjectEntries>(entries: E): E {
  const bare = Object.create(null);
  for (const name of Object.keys(entries)) bare[name] = entries[name];
  return bare;
}
