import { describe, expect, it } from 'vitest';
import { type Box, boxOf, type Hang, overlap, place, type Wish } from '../../src/view/timeline/placement.ts';

const bounds: Box = { left: 0, right: 200, top: 0, bottom: 100 };
const start: Hang = { anchor: 'start', dx: 10, dy: 0 };
const end: Hang = { anchor: 'end', dx: -10, dy: 0 };
const wish = (x: number, y: number, hangs: Hang[] = [start, end]): Wish => {
  return { x, y, width: 50, height: 10, hangs };
};

describe('the box of a text', () => {
  it.each([
    ['start', 110, 160],
    ['middle', 85, 135],
    ['end', 60, 110],
  ] as const)('The box of a text anchored at its %s goes from %i to %i.', (anchor, left, right) => {
    const box = boxOf(wish(100, 50), { anchor, dx: 10, dy: 4 });
    expect([box.left, box.right]).toEqual([left, right]);
  });

  it('The box of a text is as high as its line and holds its baseline.', () => {
    const { top, bottom } = boxOf(wish(100, 50), { anchor: 'start', dx: 0, dy: 4 });
    expect(bottom - top).toBeCloseTo(10, 9);
    expect(top).toBeLessThan(54);
    expect(bottom).toBeGreaterThan(54);
  });
});

describe('two boxes', () => {
  const box: Box = { left: 0, right: 10, top: 0, bottom: 10 };
  it.each([
    [{ left: 5, right: 15, top: 5, bottom: 15 }, true, 'by a corner'],
    [{ left: 2, right: 3, top: 2, bottom: 3 }, true, 'by one inside the other'],
    [{ left: -5, right: 15, top: 4, bottom: 6 }, true, 'by crossing'],
    [{ left: 10, right: 20, top: 0, bottom: 10 }, false, 'by no more than an edge'],
    [{ left: 0, right: 10, top: 10, bottom: 20 }, false, 'by no more than an edge'],
    [{ left: 11, right: 20, top: 0, bottom: 10 }, false, 'by nothing'],
  ])('That the boxes overlap at %o is %s: %s.', (other, does, _how) => {
    expect(overlap(box, other)).toBe(does);
    expect(overlap(other, box)).toBe(does);
  });
});

describe('placing texts', () => {
  it('Each text hangs in its first way where there is room.', () => {
    expect(place([wish(20, 20), wish(20, 60)], bounds, [])).toEqual([start, start]);
  });

  it('A text steps aside where its first way leaves the bounds.', () => {
    expect(place([wish(180, 50)], bounds, [])).toEqual([end]);
  });

  it('A text steps aside where its first way meets an obstacle.', () => {
    const obstacle: Box = { left: 115, right: 120, top: 40, bottom: 60 };
    expect(place([wish(100, 50)], bounds, [obstacle])).toEqual([end]);
  });

  it('A text steps aside for one that was placed before it, never the other way round.', () => {
    expect(place([wish(100, 50), wish(100, 52)], bounds, [])).toEqual([start, end]);
  });

  it('A text that has no way left is not placed, and those after it have its room.', () => {
    const [first, second, third] = place([wish(100, 50), wish(100, 51, [start]), wish(40, 80)], bounds, []);
    expect(first).toEqual(start);
    expect(second).toBeNull();
    expect(third).toEqual(start);
  });

  it('Neighbours on one line keep a gap.', () => {
    expect(place([wish(0, 50, [start]), wish(53, 50, [start])], bounds, [])).toEqual([start, null]);
    expect(place([wish(0, 50, [start]), wish(54, 50, [start])], bounds, [])).toEqual([start, start]);
  });

  it('No two texts overlap and none leaves the bounds, in 400 arrangements.', () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    for (let round = 0; round < 400; round++) {
      const wishes = Array.from({ length: 8 }, () => wish(random(220) - 10, random(120) - 10));
      const hangs = place(wishes, bounds, []);
      const boxes = wishes.flatMap((each, i) => {
        const hang = hangs[i];
        return hang ? [boxOf(each, hang)] : [];
      });
      expect(boxes.length).toBeGreaterThan(0);
      for (const [i, box] of boxes.entries()) {
        expect(box.left >= 0 && box.right <= 200 && box.top >= 0 && box.bottom <= 100).toBe(true);
        for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
      }
    }
  });
});
