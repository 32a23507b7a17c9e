import type { Messages } from '../../i18n/en.ts';
import { datePartsOf, type PlainDate } from '../../lib/plainDate.ts';

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

/** A number above the bars. `top` is the height of the bars below it, as a share of a full bar. */
interface NumberLabel extends BarLabel {
  readonly top: number;
}

/** The least width of a cell at which each has a label, in CSS pixels. */
const roomy = 22;
/** The least distance between two labels, in CSS pixels. */
const gap = { roomy: 4, thin: 8 } as const;
/** Font sizes in CSS pixels, as in the style sheet. */
const size = { number: 13, shownNumber: 18, date: 12 } as const;

/** The width of the shown date's bold text, as a multiple. */
const boldShare = 1.08;

/** The estimated widths of the characters of numbers and dates in a sans-serif font, in ems. */
const ems: readonly (readonly [characters: RegExp, em: number])[] = [
  [/[ijl]/, 0.23],
  [/[ .,frt]/, 0.29],
  [/[Jcsvyz]/, 0.5],
  [/[mM]/, 0.84],
  [/./, 0.57],
];

const emsOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (ems.find(([characters]) => characters.test(sign))?.[1] ?? 0), 0);

/** A label that is placed if there is room; lengths are in CSS pixels. */
interface Candidate {
  readonly text: string;
  /** Its middle, before it is moved away from an edge. */
  readonly middle: number;
  readonly width: number;
  readonly isShown: boolean;
}

/**
 * The numbers above the bars: all of them if cells are wide enough. Else the shown one, the last, the first, the first
 * greatest and the lowest after it, each if there is room.
 * @param width of the chart in CSS pixels
 * @param greatest the number at which a bar has its full height
 */
export function numberLabels(
  tallies: readonly number[],
  shown: number,
  width: number,
  greatest: number,
): NumberLabel[] {
  const cell = width / tallies.length;
  const highest = tallies.indexOf(Math.max(...tallies));
  const lowest = tallies.indexOf(Math.min(...tallies.slice(highest)), highest);
  const order = cell >= roomy ? tallies.keys() : [tallies.length - 1, 0, highest, lowest];
  const candidates = [shown, ...order].map((index): Candidate => {
    const text = String(tallies[index]);
    const isShown = index === shown;
    const em = isShown ? size.shownNumber : size.number;
    return { text, middle: (index + 0.5) * cell, width: emsOf(text) * em, isShown };
  });
  return placed(candidates, width, cell >= roomy ? gap.roomy : gap.thin).map(({ left, right, label }) => {
    const under = tallies.slice(Math.max(0, Math.floor(left / cell + 0.01)), Math.ceil(right / cell - 0.01));
    return { ...label, top: Math.max(...under) / greatest };
  });
}

/**
 * The dates under the bars: one a day where cells are roomy. Else the shown day, then the last month, the first day,
 * new years and new months, each if it has room; the years alone, the last first, where the stops span more than two.
 * @param days of the stops, in order
 * @param width of the chart in CSS pixels
 */
export function dateLabels(
  days: readonly PlainDate[],
  shown: number,
  width: number,
  words: Messages,
): BarLabel[] {
  const axis = dateAxis(days, width, words);
  const isRoomy = width / days.length >= roomy;
  const candidates = isRoomy ? everyDay(axis, shown) : monthsOrYears(axis, shown, words);
  return placed(candidates, width, isRoomy ? gap.roomy : gap.thin).map(({ label }) => label);
}

/** The days of the stops, with functions that make their labels. */
interface DateAxis {
  readonly days: readonly PlainDate[];
  readonly first: PlainDate;
  readonly last: PlainDate;
  /** A day in words, with its year if the stops span years or it is not in the first year. */
  dayText(day: PlainDate): string;
  /** A label centred on the cells from one index to another. */
  label(text: string, from: number, to?: number): Candidate;
}

function dateAxis(days: readonly PlainDate[], width: number, words: Messages): DateAxis {
  const [first, last] = [days[0] as PlainDate, days.at(-1) as PlainDate];
  const hasManyYears = yearOf(last) - yearOf(first) > 1;
  return {
    days,
    first,
    last,
    dayText: (day) => (hasManyYears || yearOf(day) !== yearOf(first) ? words.fullDay(day) : words.day(day)),
    label: (text, from, to = from) => ({
      text,
      middle: ((from + to + 1) / 2) * (width / days.length),
      width: emsOf(text) * size.date,
      isShown: false,
    }),
  };
}

const asShown = (label: Candidate): Candidate => ({
  ...label,
  width: label.width * boldShare,
  isShown: true,
});

/** A label for each day, centred on its stops; the shown day first. */
function everyDay({ days, dayText, label }: DateAxis, shown: number): Candidate[] {
  const shownDay = days[shown] as PlainDate;
  const labelOf = (day: PlainDate) => label(dayText(day), days.indexOf(day), days.lastIndexOf(day));
  const others = [...new Set(days)].filter((day) => day !== shownDay);
  return [asShown(labelOf(shownDay)), ...others.map(labelOf)];
}

/** The shown day, and then the years, or the last month, the first day and the months. */
function monthsOrYears({ days, first, last, dayText, label }: DateAxis, shown: number, words: Messages) {
  const newIn = (part: (day: PlainDate) => string) =>
    [...days.keys()].filter((i) => i > 0 && part(days[i] as PlainDate) !== part(days[i - 1] as PlainDate));
  const newYears = newIn((day) => day.slice(0, 4));
  const shownLabel = asShown(label(dayText(days[shown] as PlainDate), shown));
  if (yearOf(last) - yearOf(first) > 2) {
    const indices = [...newYears.slice(-1), 0, ...newYears];
    return [shownLabel, ...indices.map((i) => label(String(yearOf(days[i] as PlainDate)), i))];
  }
  const months = newIn((day) => day.slice(0, 7)).map((i) =>
    label(words.month(days[i] as PlainDate, newYears.includes(i)), i),
  );
  const lastMonth = label(words.month(last, yearOf(last) !== yearOf(first)), days.length - 1);
  return [shownLabel, lastMonth, label(dayText(first), 0), ...months];
}

const yearOf = (day: PlainDate): number => datePartsOf(day)[0];

/**
 * The candidates that have room, from left to right. An earlier candidate takes the room of a later one. A label at an edge
 * is aligned to it.
 */
function placed(candidates: readonly Candidate[], width: number, free: number) {
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

/** The density of the bars. It decides the gaps between them, and whether there are buttons for single steps. */
type BarDensity = 'few' | 'many' | 'crowded';

/** The density of a number of stops. It is the same at each width of a chart, 264 to 488 CSS pixels. */
export const densityOf = (stops: number): BarDensity =>
  stops <= 11 ? 'few' : stops <= 80 ? 'many' : 'crowded';
