import type { TallyMapElement } from '../../../src/element/tallyMapElement.ts';

/** The view that the properties of the element describe. Runs in the page. */
export function viewOf({ count, at, state, view, open, theme, playing }: TallyMapElement) {
  return { count, at, state, view, open, theme, playing };
}
