import { expect, test } from 'vitest';
import { resizeLoopGuard } from '../../../src/embed/height/resizeLoopGuard.ts';

const wide = { width: 640, height: 700 };
const narrow = { width: 625, height: 690 };

/** The heights that are posted for sizes that come so many milliseconds apart. */
function posted(sizes: { width: number; height: number }[], apart: number): number[] {
  const steady = resizeLoopGuard();
  return sizes.map((size, index) => steady(size, index * apart).height);
}

test('A height that alternates with the width stays at the greater value from the second fall on.', () => {
  expect(posted([wide, narrow, wide, narrow, narrow, narrow], 16)).toEqual([700, 690, 700, 700, 700, 700]);
  expect(posted([narrow, wide, narrow, wide, narrow], 16)).toEqual([690, 700, 690, 700, 700]);
});

test('A height is posted as measured if two sizes alternate slowly, as on a turned screen.', () => {
  expect(posted([wide, narrow, wide, narrow, wide, narrow], 600)).toEqual([700, 690, 700, 690, 700, 690]);
});

test('A height is posted as measured if it alternates at one width, as when a state is selected.', () => {
  const high = { width: 640, height: 800 };
  expect(posted([wide, high, wide, high, wide, high, wide], 16)).toEqual([700, 800, 700, 800, 700, 800, 700]);
});

test('A third height after a loop is posted as measured.', () => {
  const pinned = { width: 625, height: 640 };
  expect(posted([wide, narrow, wide, narrow, pinned, narrow], 16)).toEqual([700, 690, 700, 700, 640, 690]);
});

test('A height that is measured twice is no loop.', () => {
  expect(posted([wide, wide, narrow, narrow, wide], 16)).toEqual([700, 700, 690, 690, 700]);
});
