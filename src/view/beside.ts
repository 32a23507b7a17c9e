/** A box, CSS pixels from a common origin. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Axis = 'x' | 'y';

const lengths = { x: 'width', y: 'height' } as const;

/** Above, below, to the right, to the left: of sides with as much room the first is taken. */
const sides: readonly (readonly [along: Axis, towards: 1 | -1])[] = [
  ['y', -1],
  ['y', 1],
  ['x', 1],
  ['x', -1],
];

/**
 * Where a box stands beside another, in the middle of a side where all of it has room; else of the one where the
 * least of it would cover the other, moved along it to where there is room.
 * @param room what both stand in
 * @param gap between the two, CSS pixels
 * @param margin what the box keeps from the edges of `room`, CSS pixels
 */
export function beside(anchor: Box, box: Box, room: Box, gap: number, margin: number): Box {
  const [best] = sides
    .map(([along, towards]) => {
      const across = along === 'x' ? 'y' : 'x';
      const placed = {
        ...box,
        [across]: middle(anchor, box, across),
        [along]: next(anchor, box, along, towards, gap),
      };
      return { placed, lack: lack(placed, room, along), shift: lack(placed, room, across) };
    })
    .sort((a, b) => a.lack - b.lack || a.shift - b.shift);
  const { placed } = best as { placed: Box };
  return { ...placed, x: kept(placed, room, 'x', margin), y: kept(placed, room, 'y', margin) };
}

const middle = (anchor: Box, box: Box, axis: Axis): number =>
  anchor[axis] + (anchor[lengths[axis]] - box[lengths[axis]]) / 2;

const next = (anchor: Box, box: Box, axis: Axis, towards: 1 | -1, gap: number): number =>
  towards > 0 ? anchor[axis] + anchor[lengths[axis]] + gap : anchor[axis] - box[lengths[axis]] - gap;

/** How much of a box is outside along an axis. */
const lack = (box: Box, room: Box, axis: Axis): number => {
  const [before, after] = [room[axis] - box[axis], end(box, axis) - end(room, axis)];
  return Math.max(before, 0) + Math.max(after, 0);
};

const end = (box: Box, axis: Axis): number => box[axis] + box[lengths[axis]];

/** The nearest place along an axis that is inside; where there is none, the start of the box is shown. */
const kept = (box: Box, room: Box, axis: Axis, margin: number): number =>
  Math.max(room[axis] + margin, Math.min(box[axis], end(room, axis) - margin - box[lengths[axis]]));
