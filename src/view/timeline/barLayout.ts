import type { Messages } from '../../i18n/en.ts';
import { datePartsOf, type PlainDate } from '../../lib/plainDate.ts';

/** A text over or under the bars. */
export interface BarLabel {
  readonly text: string;
  /** Where it stands, as a share of the chart's width. */
  readonly x: number;
  /** Which of its ends, or its middle, stands there. */
  readonly anchor: 'start' | 'middle' | 'end';
  /** Whether it is that of the chosen stop, which is always there. */
  readonly chosen: boolean;
}

/** A number over the bars: `top` is the height of the bars that it stands on, as a share of the highest. */
export interface NumberLabel extends BarLabel {
  readonly top: number;
}

/** Cells from this width on have a label each, in CSS pixels. */
const roomy = 22;
/** What must be free between two labels, in CSS pixels. */
const gap = { roomy: 4, thin: 8 } as const;
/** Sizes of type, in CSS pixels, as the style sheet has them. */
const size = { number: 13, chosenNumber: 18, date: 12 } as const;

/** How much wider the bold text of the chosen date is. */
const boldShare = 1.08;

/** About how wide the signs of numbers and dates are in a sans-serif face, in ems. */
const ems: readonly (readonly [signs: RegExp, em: number])[] = [
  [/[ijl]/, 0.23],
  [/[ .,frt]/, 0.29],
  [/[Jcsvyz]/, 0.5],
  [/[mM]/, 0.84],
  [/./, 0.57],
];

const emsOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (ems.find(([signs]) => signs.test(sign))?.[1] ?? 0), 0);

/** A label that may be placed, and what it takes, in CSS pixels. */
interface Candidate {
  readonly text: string;
  /** Its middle, where there is room on both sides. */
  readonly middle: number;
  readonly width: number;
  readonly chosen: boolean;
}

/**
 * The numbers over the bars. Where cells are thin: the chosen one, then the last, the first, the first of the
 * greatest and the lowest after it, each if it has room.
 * @param width of the chart in CSS pixels
 * @param greatest the number at which a bar has its full height
 */
export function numberLabels(
  tallies: readonly number[],
  chosen: number,
  width: number,
  greatest: number,
): NumberLabel[] {
  const cell = width / tallies.length;
  const first = tallies.indexOf(Math.max(...tallies));
  const lowest = tallies.indexOf(Math.min(...tallies.slice(first)), first);
  const order = cell >= roomy ? tallies.keys() : [tallies.length - 1, 0, first, lowest];
  const candidates = [chosen, ...order].map((index): Candidate => {
    const text = String(tallies[index]);
    const isChosen = index === chosen;
    const em = isChosen ? size.chosenNumber : size.number;
    return { text, middle: (index + 0.5) * cell, width: emsOf(text) * em, chosen: isChosen };
  });
  return placed(candidates, width, cell >= roomy ? gap.roomy : gap.thin).map(({ left, right, label }) => {
    const under = tallies.slice(Math.max(0, Math.floor(left / cell + 0.01)), Math.ceil(right / cell - 0.01));
    return { ...label, top: Math.max(...under) / greatest };
  });
}

/**
 * The dates under the bars: one a day where cells are roomy. Else the chosen day, then the last month, the first day,
 * new years and new months, each if it has room; the years alone, the last first, where the stops span more than two.
 * @param days of the stops, in order
 * @param width of the chart in CSS pixels
 */
export function dateLabels(
  days: readonly PlainDate[],
  chosen: number,
  width: number,
  words: Messages,
): BarLabel[] {
  const cell = width / days.length;
  const middleOf = (from: number, to: number) => ((from + to + 1) / 2) * cell;
  const chosenDay = days[chosen] as PlainDate;
  const at = (text: string, middle: number, isChosen = false): Candidate => ({
    text,
    middle,
    width: emsOf(text) * size.date * (isChosen ? boldShare : 1),
    chosen: isChosen,
  });
  const firstYear = yearOf(days[0] as PlainDate);
  const spansMany = yearOf(days.at(-1) as PlainDate) - firstYear > 1;
  const dayText = (day: PlainDate) =>
    spansMany || yearOf(day) !== firstYear ? words.fullDay(day) : words.day(day);
  const spanOf = (day: PlainDate) => middleOf(days.indexOf(day), days.lastIndexOf(day));
  if (cell >= roomy) {
    const rest = [...new Set(days)].filter((day) => day !== chosenDay);
    const candidates = [
      at(dayText(chosenDay), spanOf(chosenDay), true),
      ...rest.map((day) => at(dayText(day), spanOf(day))),
    ];
    return placed(candidates, width, gap.roomy).map(({ label }) => label);
  }
  const last = days.at(-1) as PlainDate;
  const spansYears = yearOf(last) !== firstYear;
  const news = (isNew: (day: PlainDate, before: PlainDate) => boolean) =>
    [...days.keys()].filter((i) => i > 0 && isNew(days[i] as PlainDate, days[i - 1] as PlainDate));
  const newYears = news((day, before) => yearOf(day) !== yearOf(before));
  const newMonths = news((day, before) => day.slice(0, 7) !== before.slice(0, 7));
  const chosenLabel = at(dayText(chosenDay), middleOf(chosen, chosen), true);
  const years = [...newYears.slice(-1), 0, ...newYears].map((i) =>
    at(String(yearOf(days[i] as PlainDate)), middleOf(i, i)),
  );
  const months = newMonths.map((i) => {
    const day = days[i] as PlainDate;
    return at(words.month(day, newYears.includes(i)), middleOf(i, i));
  });
  const candidates =
    yearOf(last) - firstYear > 2
      ? [chosenLabel, ...years]
      : [
          chosenLabel,
          at(words.month(last, spansYears), (days.length - 0.5) * cell),
          at(dayText(days[0] as PlainDate), 0.5 * cell),
          ...months,
        ];
  return placed(candidates, width, gap.thin).map(({ label }) => label);
}

const yearOf = (day: PlainDate): number => datePartsOf(day)[0];

/** The candidates that have room, in the order in which they are asked for; those at an edge are aligned to it. */
function placed(candidates: readonly Candidate[], width: number, free: number) {
  const taken: { left: number; right: number; label: BarLabel }[] = [];
  for (const { text, middle, width: own, chosen } of candidates) {
    const left = Math.min(Math.max(middle - own / 2, 0), Math.max(0, width - own));
    const right = left + own;
    if (taken.some((each) => left < each.right + free && right > each.left - free)) continue;
    const anchor = middle - own / 2 < 0 ? 'start' : middle + own / 2 > width ? 'end' : 'middle';
    const x = { start: 0, middle: middle / width, end: 1 }[anchor];
    taken.push({ left, right, label: { text, x, anchor, chosen } });
  }
  return taken;
}

/** How close the bars stand, which decides the gaps between them and whether there are buttons for single steps. */
export type BarDensity = 'few' | 'many' | 'crowded';

/** The density of a number of stops, at whatever width: a chart is 264 to 488 pixels wide. */
export const densityOf = (stops: number): BarDensity =>
  stops <= 11 ? 'few' : stops <= 80 ? 'many' : 'crowded';
