import { expect, test } from 'vitest';
import { resizeLoopGuard } from '../../../src/embed/height/resizeLoopGuard.ts';

const wide = { width: 640, height: 700 };
const narrow = { width: 625, height: 690 };
const selected = { width: 640, height: 800 };
const opened = { width: 625, height: 640 };

test.each([
  ['two alternating sizes', [700, 690, 700, 700, 700], [wide, narrow, wide, narrow, narrow], 16],
  ['two that begin narrow', [690, 700, 690, 700, 700], [narrow, wide, narrow, wide, narrow], 16],
  ['two as of a turned screen', [700, 690, 700, 690], [wide, narrow, wide, narrow], 600],
  ['two of one width', [700, 800, 700, 800, 700], [wide, selected, wide, selected, wide], 16],
  ['a loop and a third', [700, 690, 700, 700, 640], [wide, narrow, wide, narrow, opened], 16],
  ['two that are measured twice', [700, 700, 690, 690, 700], [wide, wide, narrow, narrow, wide], 16],
])('Of %s the heights %j are posted: only a quick loop is held at its top.', (_, heights, sizes, apart) => {
  const steady = resizeLoopGuard();
  expect(sizes.map((size, index) => steady(size, index * apart).height)).toEqual(heights);
});
