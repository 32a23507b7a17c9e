import { describe, expect, it } from 'vitest';
import { beside } from '../../src/view/beside.ts';

const room = { x: 0, y: 0, width: 400, height: 300 };
const box = { x: 0, y: 0, width: 100, height: 40 };
const anchor = (x: number, y: number, width = 20, height = 20) => ({ x, y, width, height });
const place = (at: ReturnType<typeof anchor>, inside = room) => {
  const { x, y } = beside(at, box, inside, 10, 4);
  return [x, y];
};

describe('a box beside another', () => {
  it.each([
    ['above, in the middle', anchor(200, 150), [160, 100]],
    ['below where there is no room above', anchor(200, 20), [160, 50]],
    ['to the right at the left edge', anchor(0, 150), [30, 140]],
    ['to the left at the right edge', anchor(380, 150), [270, 140]],
    ['above a wide one at the top left, below', anchor(0, 0, 400, 100), [150, 110]],
  ])('stands %s', (_, at, due) => {
    expect(place(at)).toEqual(due);
  });

  it('is moved along the side where a corner leaves it no room', () => {
    expect(place(anchor(2, 2, 10, 10))).toEqual([22, 4]);
  });

  it('covers the other only where it has room on no side', () => {
    for (let x = 0; x <= 380; x += 20)
      for (let y = 0; y <= 280; y += 20) {
        const [left, top] = place(anchor(x, y)) as [number, number];
        const isApart = left + 100 <= x || left >= x + 20 || top + 40 <= y || top >= y + 20;
        expect([x, y, isApart]).toEqual([x, y, true]);
        expect(left >= 4 && left + 100 <= 396 && top >= 4 && top + 40 <= 296).toBe(true);
      }
    const [left, top] = place(anchor(10, 10, 80, 30), { x: 0, y: 0, width: 110, height: 50 });
    expect([left, top]).toEqual([4, 4]);
  });
});
