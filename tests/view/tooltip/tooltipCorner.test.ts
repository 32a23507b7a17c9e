import { describe, expect, it } from 'vitest';
import { type Box, overlap, tooltipCorner } from '../../../src/view/tooltip/tooltipCorner.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** A small, a middling and a large state, from corner to corner of what is seen. */
const statesIn = ({ left, top, right, bottom }: Box) =>
  [
    [12, 10],
    [60, 50],
    [120, 90],
  ].flatMap(([width = 0, height = 0]) =>
    [0, 0.25, 0.5, 0.75, 1].flatMap((x) =>
      [0, 0.25, 0.5, 0.75, 1].map((y) =>
        box(left + x * (right - left - width), top + y * (bottom - top - height), width, height),
      ),
    ),
  );

/** What is seen of a figure: all of it, wide or narrow; its lower half; a phone on its side. */
const windows = [box(0, 0, 640, 720), box(0, 0, 352, 640), box(0, 400, 352, 260), box(0, 0, 660, 340)];

const sizes = [
  { width: 260, height: 150 },
  { width: 200, height: 90 },
];

/** Nothing in the way; the selected state at either side; the card at the foot or at the right as well. */
const obstaclesIn = ({ left, top, right, bottom }: Box): Box[][] => [
  [],
  [box(left + 60, top + 60, 50, 40)],
  [box(right - 130, bottom - 120, 70, 60)],
  [box(left + 90, top + 90, 60, 50), box(left, bottom - 120, right - left, 120)],
  [box(left + 90, top + 90, 60, 50), box(right - 150, top, 150, bottom - top)],
];

const inside = (inner: Box, outer: Box) =>
  inner.left >= outer.left &&
  inner.top >= outer.top &&
  inner.right <= outer.right &&
  inner.bottom <= outer.bottom;

const placed = (anchor: Box, size: (typeof sizes)[number], seen: Box, obstacles: readonly Box[]) => {
  const { left, top } = tooltipCorner(anchor, size, seen, obstacles);
  return box(left, top, size.width, size.height);
};

/** Whether there is a place beside a state that covers nothing, looked for step by step along its four sides. */
function hasFreePlace(
  anchor: Box,
  { width, height }: (typeof sizes)[number],
  seen: Box,
  obstacles: readonly Box[],
) {
  const isFree = (left: number, top: number) => {
    const place = box(left, top, width, height);
    return inside(place, seen) && [anchor, ...obstacles].every((each) => overlap(place, each) === 0);
  };
  for (let left = seen.left; left <= seen.right - width; left += 2)
    if (isFree(left, anchor.top - 10 - height) || isFree(left, anchor.bottom + 10)) return true;
  for (let top = seen.top; top <= seen.bottom - height; top += 2)
    if (isFree(anchor.right + 10, top) || isFree(anchor.left - 10 - width, top)) return true;
  return false;
}

const cases = windows.flatMap((seen) =>
  sizes.flatMap((size) =>
    obstaclesIn(seen).flatMap((obstacles) =>
      statesIn(seen).map((anchor) => ({ seen, size, obstacles, anchor })),
    ),
  ),
);

describe('The position of a tooltip', () => {
  it('A tooltip is within the visible box, and covers neither its state, nor the selected one, nor the card, if a position beside the state is free.', () => {
    expect(cases.length).toBeGreaterThan(2000);
    for (const { anchor, size, seen, obstacles } of cases) {
      const place = placed(anchor, size, seen, obstacles);
      expect(inside(place, seen)).toBe(true);
      const covers = [anchor, ...obstacles].some((each) => overlap(place, each) > 0);
      expect(covers && hasFreePlace(anchor, size, seen, obstacles)).toBe(false);
    }
  });

  it('A tooltip is centred above its state, or below if there is no room.', () => {
    const seen = box(0, 0, 640, 720);
    const size = { width: 260, height: 150 };
    expect(tooltipCorner(box(300, 300, 40, 40), size, seen, [])).toEqual({ left: 190, top: 140 });
    expect(tooltipCorner(box(300, 20, 40, 40), size, seen, [])).toEqual({ left: 190, top: 70 });
  });

  it('If every position covers something, a tooltip covers the least, and its own state last.', () => {
    const seen = box(0, 0, 300, 200);
    const size = { width: 280, height: 90 };
    const anchor = box(140, 95, 20, 10);
    const card = box(0, 0, 300, 85);
    const place = placed(anchor, size, seen, [card]);
    expect(overlap(place, anchor)).toBe(0);
    expect(overlap(place, card)).toBe(0);
    const both = placed(anchor, size, seen, [card, box(0, 150, 300, 50)]);
    expect(overlap(both, anchor)).toBe(0);
  });

  it('A tooltip goes beyond the selected state if that leaves no room along a side.', () => {
    const seen = box(4, 0, 352, 640);
    const size = { width: 280, height: 130 };
    const [florida, mississippi] = [box(243, 355, 59, 52), box(213, 326, 25, 41)];
    const card = box(0, 452, 360, 276);
    const place = placed(florida, size, seen, [mississippi, card]);
    expect([florida, mississippi, card].map((each) => overlap(place, each))).toEqual([0, 0, 0]);
  });

  it('A tooltip that is larger than the visible box begins at its upper left corner.', () => {
    const place = tooltipCorner(box(10, 10, 20, 20), { width: 400, height: 300 }, box(0, 0, 200, 100), []);
    expect(place).toEqual({ left: 0, top: 0 });
  });
});

it('Two boxes share the area in which they overlap.', () => {
  expect(overlap(box(0, 0, 10, 10), box(5, 8, 10, 10))).toBe(10);
  expect(overlap(box(0, 0, 10, 10), box(10, 0, 10, 10))).toBe(0);
  expect(overlap(box(0, 0, 10, 10), box(20, 20, 10, 10))).toBe(0);
});
