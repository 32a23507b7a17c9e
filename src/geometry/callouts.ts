import { type ChipPostal, chipPostals } from '../domain/chipPostals.ts';
import { type CalloutPlan, calloutPlans, dotPlaces, mapShare } from './calloutPlans.ts';
import { linesPath } from './pathData.ts';

/** The nine that are too small for a label, north to south. */
export const calloutPostals = chipPostals;

/** Postal code of one that has a call-out, as in `'MA'`. */
export type CalloutPostal = ChipPostal;

/** Width of the map's box in CSS pixels: narrow is under 400, medium under 560, wide the rest. */
export type CalloutBand = 'narrow' | 'medium' | 'wide';

/** One band's boxes and lines, in viewBox units. */
export interface CalloutLayout {
  /** Middles of the boxes, whose size stays the same in CSS pixels, as in `{ MA: [1916, 416] }`. */
  readonly places: Readonly<Record<CalloutPostal, readonly [x: number, y: number]>>;
  /** Path data of all leaders, each from the dot in the state to the middle of the box that will cover it. */
  readonly leaders: string;
}

/** The three layouts, and the dots that they share. */
export interface CalloutLayouts extends Readonly<Record<CalloutBand, CalloutLayout>> {
  /** Path data of segments without length, one a state, to be stroked with round caps: `m1763 229h0…`. */
  readonly dots: string;
}

/** All three layouts: `calloutLayouts().wide.places.MA` is `[1916, 416]`. */
export function calloutLayouts(): CalloutLayouts {
  const dots = linesPath(calloutPostals.map((postal) => [dotPlaces[postal]]));
  return {
    narrow: layout(calloutPlans.narrow),
    medium: layout(calloutPlans.medium),
    wide: layout(calloutPlans.wide),
    dots: dots.replace(/m[^m]+/g, '$&h0'),
  };
}

/**
 * CSS text that places the call-outs by the width of the container `stage`: `--x` and `--y` of each
 * `[data-callout]` in viewBox units, and at the right of `[part=map]` the padding that makes room for them.
 * `--share` there is the share of the width that the map takes.
 */
export function calloutStyle(layouts: CalloutLayouts): string {
  return [
    '[part=map]{box-sizing:border-box;padding-right:calc(100% - 100%*var(--share))}',
    bandStyle(layouts, 'wide'),
    `@container stage (width<560px){${bandStyle(layouts, 'medium')}}`,
    `@container stage (width<400px){${bandStyle(layouts, 'narrow')}}`,
  ].join('');
}

function bandStyle(layouts: CalloutLayouts, band: CalloutBand): string {
  const rules = calloutPostals.map((postal) => {
    const [x, y] = layouts[band].places[postal];
    return `[data-callout="${postal}"]{--x:${x}px;--y:${y}px}`;
  });
  return `[part=map]{--share:${mapShare[band]}}${rules.join('')}`;
}

function layout(plan: CalloutPlan): CalloutLayout {
  const ends = calloutPostals.map((postal, index) => ({ postal, ...end(plan, index) }));
  const places = Object.fromEntries(ends.map(({ postal, middle }) => [postal, middle]));
  const leaders = linesPath(ends.map(({ postal, turn, middle }) => [dotPlaces[postal], turn, middle]));
  return { places: places as CalloutLayout['places'], leaders };
}

/** Where the leader of the call-out at an index turns, and the middle of its box. */
function end({ row, column }: CalloutPlan, index: number) {
  const x = row.xs[index];
  if (x !== undefined) return { turn: [x, row.turn], middle: [x, row.y] } as const;
  const y = column.y + (index - row.xs.length) * column.pitch;
  return { turn: [column.turn, y], middle: [column.x, y] } as const;
}
