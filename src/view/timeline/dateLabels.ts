import type { Messages } from '../../i18n/en.ts';
import { datePartsOf, type PlainDate } from '../../lib/plainDate.ts';
import { type BarLabel, type Candidate, emsOf, isRoomy, placed } from './labelLayout.ts';

/** The font size in CSS pixels, as in the style sheet. */
const fontSize = 12;
/** The width of the shown date's bold text, as a multiple. */
const boldShare = 1.08;

/** The days of the stops, with functions that make their labels. */
interface DateAxis {
  readonly days: readonly PlainDate[];
  /** A day in words. */
  dayText(day: PlainDate): string;
  /** A label centred on the cells from one index to another. */
  label(text: string, from: number, to?: number): Candidate;
}

/**
 * The dates under the bars: one a day where cells are roomy. Else the shown day, then the last month, the first day,
 * new years and new months, each if it has room; the years alone, the last first, where the stops span more than two.
 * @param days of the stops, in order
 * @param width of the chart in CSS pixels
 * @param dayText a day in words, as in the captions of the story
 */
export function dateLabels(
  days: readonly PlainDate[],
  shown: number,
  width: number,
  words: Messages,
  dayText: (day: PlainDate) => string,
): BarLabel[] {
  const label = (text: string, from: number, to = from): Candidate => ({
    text,
    middle: ((from + to + 1) / 2) * (width / days.length),
    width: emsOf(text) * fontSize,
    isShown: false,
  });
  const axis = { days, dayText, label };
  const candidates = isRoomy(days.length, width) ? everyDay(axis, shown) : monthsOrYears(axis, shown, words);
  return placed(candidates, days.length, width).map(({ label }) => label);
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
function monthsOrYears({ days, dayText, label }: DateAxis, shown: number, words: Messages): Candidate[] {
  const [first, last] = [days[0] as PlainDate, days.at(-1) as PlainDate];
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
