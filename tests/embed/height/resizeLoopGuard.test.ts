import { describe, expect, test } from 'vitest';
import { resizeLoopGuard } from '../../../src/embed/height/resizeLoopGuard.ts';

const wide = { width: 640, height: 700 };
const narrow = { width: 625, height: 690 };

/** What is told for sizes that come so many milliseconds apart. */
function told(sizes: { width: number; height: number }[], apart: number): number[] {
  const steady = resizeLoopGuard();
  return sizes.map((size, index) => steady(size, index * apart).height);
}

describe('A height', () => {
  test('A height that swings with the width stays the greater one from its second fall.', () => {
    expect(told([wide, narrow, wide, narrow, narrow, narrow], 16)).toEqual([700, 690, 700, 700, 700, 700]);
    expect(told([narrow, wide, narrow, wide, narrow], 16)).toEqual([690, 700, 690, 700, 700]);
  });

  test('A height is as measured where the same sizes come slowly, as on a screen that is turned.', () => {
    expect(told([wide, narrow, wide, narrow, wide, narrow], 600)).toEqual([700, 690, 700, 690, 700, 690]);
  });

  test('A height is as measured where it comes and goes at one width, as with states that are pinned.', () => {
    const high = { width: 640, height: 800 };
    expect(told([wide, high, wide, high, wide, high, wide], 16)).toEqual([700, 800, 700, 800, 700, 800, 700]);
  });

  test('A height is as measured again after a swing, once it is another.', () => {
    const pinned = { width: 625, height: 640 };
    expect(told([wide, narrow, wide, narrow, pinned, narrow], 16)).toEqual([700, 690, 700, 700, 640, 690]);
  });

  test('A height that is measured twice is no swing.', () => {
    expect(told([wide, wide, narrow, narrow, wide], 16)).toEqual([700, 700, 690, 690, 700]);
  });
});
