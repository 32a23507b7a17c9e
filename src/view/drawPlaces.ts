import type { Postal } from '../domain/jurisdictions.ts';
import { memoize } from '../domain/memoize.ts';
import { changedPlaces } from '../domain/snapshots.ts';
import type { Model } from './model.ts';

/** The attributes by one of which the node of a place is known, in a group of such nodes. */
const marks = ['data-state', 'data-label', 'data-callout'];

/** The nodes of a group by the place that each shows; read once, so the group must be whole. */
export const nodesOf: (group: Element) => ReadonlyMap<string, Element> = memoize(
  (group: Element) => new Map(Array.from(group.children, (node) => [placeShown(node), node])),
);

const drawn = new WeakMap<object, Model>();

/**
 * Draws the places of a group that may look otherwise than they were last drawn; no node of another place is read or
 * written.
 * @param draw called with the node of each such place
 * @param host what remembers the last drawing: another object where a group's names are drawn apart
 * @example drawPlaces(labels, model, (label, postal) => setText(label, postal))
 */
export function drawPlaces(
  group: Element,
  model: Model,
  draw: (node: Element, postal: Postal) => void,
  host: object = group,
): void {
  const before = drawn.get(host);
  drawn.set(host, model);
  const nodes = nodesOf(group);
  for (const postal of placesToDraw(before, model)) {
    const node = nodes.get(postal);
    if (node) draw(node, postal);
  }
}

/**
 * The places that may look otherwise in one model than in the one before: all of them where there was none, or one of
 * another dataset, clock or language; else those that differ between the two stops and those set apart at either.
 */
function placesToDraw(before: Model | undefined, now: Model): Iterable<Postal> {
  const isOther =
    before?.dataset !== now.dataset || before.words !== now.words || before.stop.clock !== now.stop.clock;
  if (isOther) return now.snapshot.statuses.keys();
  return new Set([...changedPlaces(before.snapshot, now.snapshot), ...setApart(before), ...setApart(now)]);
}

/** The places that are set apart from others of their level: pinned, hovered, entered by the keyboard, or new. */
const setApart = ({ state, snapshot }: Model): Postal[] =>
  [state.state, state.hovered, state.current, ...snapshot.added].filter((postal) => postal !== null);

const placeShown = (node: Element): string => {
  const mark = marks.find((each) => node.hasAttribute(each));
  return (mark && node.getAttribute(mark)) ?? '';
};
