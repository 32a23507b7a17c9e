import { oncePer } from '../domain/oncePer.ts';

/** The attributes by one of which the node of a place is known, in a group of such nodes. */
const marks = ['data-state', 'data-label', 'data-callout'];

/** The nodes of a group by the place that each shows; read once, so the group must be whole. */
export const nodesOf: (group: Element) => ReadonlyMap<string, Element> = oncePer(
  (group: Element) => new Map(Array.from(group.children, (node) => [placeShown(node), node])),
);

/**
 * Draws some of the places that a group shows: no node of another place is read or written.
 * @param values each place to draw, and what to draw it from
 * @param draw called with the node of each place that has one
 * @example drawPlaces(labels, snapshot.standings, (label, { level }) => setAttribute(label, 'data-level', level))
 */
export function drawPlaces<Place extends string, Value>(
  group: Element,
  values: Iterable<readonly [Place, Value]>,
  draw: (node: Element, value: Value, place: Place) => void,
): void {
  const nodes = nodesOf(group);
  for (const [place, value] of values) {
    const node = nodes.get(place);
    if (node) draw(node, value, place);
  }
}

const placeShown = (node: Element): string => {
  const mark = marks.find((each) => node.hasAttribute(each));
  return (mark && node.getAttribute(mark)) ?? '';
};
