import { datePartsOf, nextDay, type PlainDate } from '../../domain/plainDate.ts';
import type { Model } from '../model.ts';
import { type TimelineBand, textWidth } from './bands.ts';
import { type Hang, place, type Wish } from './placement.ts';
import type { TimelineScale } from './scale.ts';

/** A day on the axis. */
export interface DayMark {
  readonly date: PlainDate;
  /** Days since the timeline's start. */
  readonly days: number;
  readonly text: string;
  readonly shown: boolean;
  /** The lower, the sooner it gets its place. */
  readonly rank: number;
}

/** The rank of a day that gets neither tick nor label. */
export const leftOut = 5;

/** The days that the axis of the shown clock marks: each up to the break, after it each month's first. */
export function dayMarks(
  { dataset, stop, words }: Model,
  { breakAt = Number.POSITIVE_INFINITY, end }: TimelineScale,
): DayMark[] {
  const marks: DayMark[] = [];
  const { start } = dataset.timeline;
  for (let date = start, days = 0; days <= end; date = nextDay(date), days++) {
    const dayOfMonth = datePartsOf(date)[2];
    const shown = date === stop.date;
    if (days > breakAt && dayOfMonth !== 1 && !shown) continue;
    const text = shown ? words.day(date) : dayText(date, days, days > breakAt, words);
    marks.push({ date, days, text, shown, rank: rankOf(days, dayOfMonth, shown, breakAt, end) });
  }
  return marks;
}

function dayText(date: PlainDate, days: number, isMonth: boolean, words: Model['words']): string {
  if (isMonth) return words.month(date);
  return days === 0 || datePartsOf(date)[2] === 1 ? words.day(date) : words.dayOfMonth(date);
}

function rankOf(days: number, dayOfMonth: number, shown: boolean, breakAt: number, end: number): number {
  if (shown) return 0;
  if (days === 0) return 1;
  if (dayOfMonth === 1) return 2;
  if (days === breakAt || days === end) return 3;
  return Number.isFinite(breakAt) && (dayOfMonth - 1) % 3 !== 0 ? leftOut : 4;
}

/** How far a bare number is apart from its neighbours, in CSS pixels: `16` and `18` would be read as one. */
const apart = 6;

/** Which day labels have room in a band, and how they hang: one that would touch its neighbour is left out. */
export function hangDays(
  marks: readonly DayMark[],
  band: TimelineBand,
  scale: TimelineScale,
): (Hang | null)[] {
  const inOrder = [...marks]
    .sort((a, b) => a.rank - b.rank || a.days - b.days)
    .filter(({ rank }) => rank < leftOut);
  const wishes = inOrder.map(({ days, text, shown }): Wish => {
    const room = /^\d+$/.test(text) ? apart : 0;
    const width = room + (shown ? textWidth(band, '', text) : textWidth(band, text, ''));
    return { x: scale.x(days) * band.width, y: 0, width, height: 10, hangs: hangsOf(days, scale) };
  });
  const hangs = place(wishes, { left: -10, right: band.width + 10, top: 0, bottom: 40 }, []);
  return marks.map((mark) => hangs[inOrder.indexOf(mark)] ?? null);
}

const baseline = 19;

function hangsOf(days: number, { end, breakAt }: TimelineScale): Hang[] {
  // Clear of the month's name behind the break.
  if (days === breakAt) return [{ anchor: 'end', dx: 3, dy: baseline }];
  if (days === 0) return [{ anchor: 'start', dx: -8, dy: baseline }];
  const middle: Hang = { anchor: 'middle', dx: 0, dy: baseline };
  return days === end
    ? [{ anchor: 'end', dx: 8, dy: baseline }]
    : [middle, { anchor: 'end', dx: 8, dy: baseline }, { anchor: 'start', dx: -8, dy: baseline }];
}
