/** A text above or below the bars. */
export interface BarLabel {
  readonly text: string;
  /** The position of its anchor, as a share of the chart's width. */
  readonly x: number;
  /** The point of the text that is at `x`. */
  readonly anchor: 'start' | 'middle' | 'end';
  /** Whether it belongs to the shown stop, which always has a label. */
  readonly isShown: boolean;
}

/** A label that is placed if there is room; lengths are in CSS pixels. */
export interface Candidate {
  readonly text: string;
  /** Its middle, before it is moved away from an edge. */
  readonly middle: number;
  readonly width: number;
  readonly isShown: boolean;
}

/** The least width of a stop's cell at which each has a label, in CSS pixels. */
const roomy = 22;
/** The least distance between two labels, in CSS pixels. */
const gap = { roomy: 4, thin: 8 } as const;

/** Whether each stop has room for a label in a chart of a width in CSS pixels. */
export const isRoomy = (stops: number, width: number): boolean => width / stops >= roomy;

/** The estimated widths of the characters of numbers and dates in a sans-serif font, in ems. */
const ems: readonly (readonly [characters: RegExp, em: number])[] = [
  [/[ijl]/, 0.23],
  [/[ .,frt]/, 0.29],
  [/[Jcsvyz]/, 0.5],
  [/[mM]/, 0.84],
  [/./, 0.57],
];

/** The estimated width of a text, in ems. */
export const emsOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (ems.find(([characters]) => characters.test(sign))?.[1] ?? 0), 0);

/**
 * The labels that have room, from left to right, with their edges in CSS pixels. An earlier candidate takes the room of a
 * later one. A label at an edge is aligned to it.
 */
export function placed(candidates: readonly Candidate[], stops: number, width: number) {
  const free = isRoomy(stops, width) ? gap.roomy : gap.thin;
  const taken: { left: number; right: number; label: BarLabel }[] = [];
  for (const { text, middle, width: own, isShown } of candidates) {
    const left = Math.min(Math.max(middle - own / 2, 0), Math.max(0, width - own));
    const right = left + own;
    if (taken.some((each) => left < each.right + free && right > each.left - free)) continue;
    const anchor = middle - own / 2 < 0 ? 'start' : middle + own / 2 > width ? 'end' : 'middle';
    const x = { start: 0, middle: middle / width, end: 1 }[anchor];
    taken.push({ left, right, label: { text, x, anchor, isShown } });
  }
  return taken.sort((a, b) => a.left - b.left);
}
