import { describe, expect, test } from 'vitest';
import { mapShare } from '../../src/geometry/calloutPlans.ts';
import {
  type CalloutBand,
  calloutLayouts,
  calloutPostals,
  calloutStyle,
} from '../../src/geometry/callouts.ts';
import { outlines } from '../../src/geometry/outlines.ts';
import { size } from '../../src/geometry/viewBox.ts';
import { decoded, segments } from './decoded.ts';

const layouts = calloutLayouts();
const bands: readonly CalloutBand[] = ['narrow', 'medium', 'wide'];
const widths = [268, 300, 328, 360, 399, 400, 430, 470, 520, 559, 560, 600, 652, 760, 960];
const bandOf = (width: number): CalloutBand => (width < 400 ? 'narrow' : width < 560 ? 'medium' : 'wide');

interface Box {
  readonly postal: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Boxes in CSS pixels from the top left of the svg, as high as the design has it. */
function boxesAt(width: number): { boxes: Box[]; height: number } {
  const band = bandOf(width);
  const scale = (mapShare[band] * width) / size.width;
  const height = band === 'narrow' ? width / (328 / 238) : width / (652 / 404);
  const above = (height - size.height * scale) / 2;
  const half = band === 'narrow' ? 14 : 15;
  const boxes = calloutPostals.map((postal) => {
    const [x, y] = layouts[band].places[postal].map((value) => value * scale) as [number, number];
    return { postal, left: x - half, right: x + half, top: y + above - 10, bottom: y + above + 10 };
  });
  return { boxes, height };
}

const pairs = <T>(all: readonly T[]) => all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const));

type Segment = [[number, number], [number, number]];
const side = ([[ax, ay], [bx, by]]: Segment, [x, y]: [number, number]) =>
  Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
const cross = (a: Segment, b: Segment) =>
  side(a, b[0]) * side(a, b[1]) <= 0 && side(b, a[0]) * side(b, a[1]) <= 0;

describe.each(widths)('In a map box %i px wide', (width) => {
  const { boxes, height } = boxesAt(width);

  test(`No two call-outs touch in a map box ${width} px wide.`, () => {
    for (const [a, b] of pairs(boxes)) {
      const gap = Math.max(b.left - a.right, a.left - b.right, b.top - a.bottom, a.top - b.bottom);
      expect([a.postal, b.postal, gap > 0.3]).toEqual([a.postal, b.postal, true]);
    }
  });

  test(`No call-out leaves a map box ${width} px wide.`, () => {
    for (const { postal, left, right, top, bottom } of boxes) {
      const within = left >= 0 && right <= width && top >= 0 && bottom <= height;
      expect([postal, within]).toEqual([postal, true]);
    }
  });

  test(`No leader begins under a call-out in a map box ${width} px wide.`, () => {
    const scale = (mapShare[bandOf(width)] * width) / size.width;
    const above = (height - size.height * scale) / 2;
    for (const [dot] of decoded(layouts.dots)) {
      const [x, y] = [(dot?.[0] ?? 0) * scale, (dot?.[1] ?? 0) * scale + above];
      for (const { postal, left, right, top, bottom } of boxes) {
        expect([postal, x > left && x < right && y > top && y < bottom]).toEqual([postal, false]);
      }
    }
  });
});

describe.each(bands)('The leaders of the %s layout', (band) => {
  const leaders = decoded(layouts[band].leaders).map((line) => segments(line));

  test(`Each leader of the ${band} layout leads from its dot to the middle of its box.`, () => {
    expect(leaders).toHaveLength(calloutPostals.length);
    const dots = decoded(layouts.dots);
    for (const [i, postal] of calloutPostals.entries()) {
      expect(leaders[i]?.[0]?.[0]).toEqual(dots[i]?.[0]);
      expect(leaders[i]?.at(-1)?.[1]).toEqual(layouts[band].places[postal]);
    }
  });

  test(`The leaders of the ${band} layout do not cross one another.`, () => {
    for (const [a, b] of pairs(leaders)) {
      expect(a.some((one) => b.some((other) => cross(one, other)))).toBe(false);
    }
  });

  test(`The leaders of the ${band} layout do not cross Maine.`, () => {
    const maine = decoded(outlines().shapes.ME).flatMap((ring) => segments(ring, true));
    for (const one of leaders.flat()) expect(maine.some((other) => cross(one, other))).toBe(false);
  });
});

describe('The style of the call-outs', () => {
  const style = calloutStyle(layouts);

  test('The style places the wide layout of the call-outs first, and the others in narrower containers.', () => {
    const order = [style.indexOf('{--x:1916px;--y:416px}'), style.indexOf('560px'), style.indexOf('400px')];
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(0);
  });

  test('The style places each of the nine call-outs three times.', () => {
    for (const postal of calloutPostals) expect(style.split(`[data-callout="${postal}"]{`)).toHaveLength(4);
  });
});
