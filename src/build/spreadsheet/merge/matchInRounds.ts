/**
 * Matches items with rows in rounds: those that fit best first. No row is matched twice.
 * @param rounds whether a row fits an item, from the strictest test to the loosest
 */
export function matchInRounds<Item, Rows>(
  items: readonly Item[],
  rows: readonly Rows[],
  rounds: readonly ((item: Item, rows: Rows) => boolean)[],
): ReadonlyMap<Item, Rows> {
  const matches = new Map<Item, Rows>();
  const left = new Set(rows);
  for (const fits of rounds)
    for (const item of items) {
      const match = matches.has(item) ? undefined : [...left].find((each) => fits(item, each));
      if (match === undefined) continue;
      matches.set(item, match);
      left.delete(match);
    }
  return matches;
}
