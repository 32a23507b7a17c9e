import type { Item } from '../storyText.ts';

/**
 * Puts a response into a list: after the last of its state that is not of a later day; else before the state's first;
 * else before the first state that follows by postal code.
 */
export function insertResponse(items: Item[], item: Item): void {
  const { state, date } = item.entry as { state: string; date: string };
  const isOfState = ({ entry }: Item) => entry.state === state;
  const earlier = items.findLastIndex((each) => isOfState(each) && String(each.entry.date) <= date);
  const next = [items.findIndex(isOfState), items.findIndex(({ entry }) => String(entry.state) > state)];
  const before = next.find((index) => index >= 0) ?? items.length;
  items.splice(earlier >= 0 ? earlier + 1 : before, 0, item);
}
