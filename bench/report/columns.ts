import type { FigureName } from '../measure/figures.ts';
import type { Speed } from '../speeds.ts';

/** How a figure is written in the tables. */
export interface Column {
  figure: FigureName;
  /** What it is, with its unit. */
  title: string;
  write: (value: number) => string;
  /** Whether the table shows its multiple of the floor's. */
  hasRatio: boolean;
}

/** A table of the results. */
export interface Group {
  title: string;
  columns: Column[];
  /** The speeds at which it is printed. */
  speeds: readonly Speed[];
}

const number = (digits: number) => (value: number) => value.toFixed(digits).replace('-', '−');
const kilobytes = (digits: number) => (value: number) => number(digits)(value / 1000);
const column = (figure: FigureName, title: string, write: Column['write'], hasRatio = true): Column => ({
  figure,
  title,
  write,
  hasRatio,
});

/** All tables, in their order. */
export const groups: readonly Group[] = [
  {
    title: 'Time to the map',
    speeds: ['fast', 'slow'],
    columns: [
      column('painted', 'map painted, ms', number(0)),
      column('firstPaint', 'first paint of anything, ms', number(0)),
      column('task', 'main thread until then, ms', number(0)),
      column('script', 'of it script, ms', number(1)),
      column('layout', 'of it style and layout, ms', number(1)),
      column('longest', 'longest task, ms (0: none over 50)', number(0), false),
    ],
  },
  {
    title: 'Changes of the slider',
    speeds: ['fast', 'slow'],
    columns: [
      column('change', 'main thread a change, dragging, ms', number(2)),
      column('changeScript', 'of it script, ms', number(2)),
      column('changeLayout', 'of it style and layout, ms', number(2)),
      column('step', 'main thread a change with rest, ms', number(2)),
      column('handler', 'handler alone, ms', number(2)),
      column('latency', 'input to frame, median, ms', number(1)),
      column('latency95', '95 of 100, ms', number(1)),
      column('oneFrame', 'shown in the next frame, %', (share) => number(0)(100 * share), false),
    ],
  },
  {
    title: 'Bytes and heap',
    speeds: ['fast'],
    columns: [
      column('body', 'bodies, brotli, kB', kilobytes(1)),
      column('raw', 'unpacked, kB', kilobytes(0)),
      column('requests', 'requests', number(0)),
      column('elements', 'elements displayed', number(0)),
      column('heap', 'heap after load, kB', kilobytes(0)),
      column('growth', 'more after 200 changes, kB', kilobytes(1), false),
    ],
  },
];
