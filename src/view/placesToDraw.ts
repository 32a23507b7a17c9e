import type { Postal } from '../domain/jurisdictions.ts';
import { type Standing, saidBetween } from '../domain/snapshot.ts';
import type { Model } from './model.ts';

const drawn = new WeakMap<object, Model>();

/**
 * The states whose nodes in a group may look otherwise than they were last drawn, each with how it stands; they are to
 * be drawn next. All of them where the group was never drawn, as when it was served, or from another record, on another
 * clock or in another language; else those of whom something was said between the two stops, and those that are set
 * apart at either.
 * @param group the group, or what stands for that of its nodes which is not always drawn with the rest
 */
export function placesToDraw(group: object, model: Model): Iterable<readonly [Postal, Standing]> {
  const before = drawn.get(group);
  drawn.set(group, model);
  const { dataset, words, stop, snapshot } = model;
  if (before?.dataset !== dataset || before.words !== words || before.stop.clock !== stop.clock)
    return snapshot.standings;
  const marked = [...markedIn(before), ...markedIn(model)].map(
    (postal) => [postal, snapshot.standings.get(postal) as Standing] as const,
  );
  return new Map([...saidBetween(dataset, before.stop, stop), ...marked]);
}

/** The states that are set apart from others of their level: pinned, hovered, entered by the keyboard, or new. */
const markedIn = ({ state, snapshot }: Model): Postal[] =>
  [state.state, state.hovered, state.current, ...snapshot.added].filter((postal) => postal !== null);
