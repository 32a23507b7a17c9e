import { select } from 'd3-selection';
import { storyDay } from '../../story/captions.ts';
import type { Story } from '../../story/form/schema.ts';
import type { LevelId } from '../../story/levels.ts';
import { type Snapshot, snapshotAt } from '../../story/snapshots.ts';
import type { Stop } from '../../story/stops.ts';
import { type Attributes, setAttribute, setAttributes, setText } from '../dom/attributes.ts';
import { patch } from '../dom/patch.ts';
import { svg } from '../dom/svg.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import type { Model } from '../model.ts';
import { dateLabels } from './dateLabels.ts';
import type { BarLabel } from './labelLayout.ts';
import { numberLabels } from './numberLabels.ts';

/** The least width of a chart, in CSS pixels. Labels that fit in it fit in every chart, so it is served. */
const narrowest = 264;

/** A bar for each stop, stacked by counted level, with numbers above, and the slider's rail and dates below. */
export function updateBars(chart: Element, model: Model, width = narrowest): void {
  const { stops, stop } = model;
  const bars = upsertChild(chart, 'div', { part: 'bars' });
  setAttribute(bars, 'aria-hidden', 'true');
  updateColumns(upsertChild(bars, 'svg', { class: 'columns' }), model, width);
  updateRail(upsertChild(bars, 'svg', { class: 'rail' }), stops.length, stop.index);
  updateDates(upsertChild(bars, 'svg', { class: 'dates' }), model, width);
}

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

function updateColumns(columns: Element, model: Model, width: number): void {
  const { story, stops, stop } = model;
  const document = columns.ownerDocument;
  const tallies = stops.map((each) => snapshotAt(story, each).tally);
  const greatest = Math.max(...tallies, story.goal?.n ?? 0, 1);
  updateStacks(upsertChild(columns, 'g', { class: 'stacks' }), model, greatest);
  patch(upsertChild(columns, 'g', { class: 'goal' }), [story], () =>
    story.goal ? goalNodes(document, story.goal, greatest) : [],
  );
  const numbers = numberLabels(tallies, stop.index, width, greatest);
  updateTexts(upsertChild(columns, 'g', { class: 'numbers' }), numbers, ({ top }) => ({
    y: percent(1 - top),
    dy: '-5',
  }));
}

/**
 * A stack of levels for each stop, in a cell in which the style sheet leaves a gap. Those after the shown one are marked.
 * @param greatest the number of a full stack
 */
function updateStacks(stacks: Element, model: Model, greatest: number): void {
  const { story, stops, stop } = model;
  const document = stacks.ownerDocument;
  patch(stacks, [story, stops], () =>
    stops.map((each) => {
      const { tally } = snapshotAt(story, each);
      const data = { 'data-stop': each.id, 'data-tally': tally, 'data-ahead': 'false' };
      const cell = { x: percent(each.index / stops.length), width: percent(1 / stops.length) };
      return svg(document, 'svg', { ...data, ...cell }, ...segments(document, model, each, greatest));
    }),
  );
  [...stacks.children].forEach((stack, index) => {
    setAttribute(stack, 'data-ahead', String(index > stop.index));
  });
}

/** The story's goal as a line across all bars, with its label at the left, where the bars are low. */
function goalNodes(
  document: Document,
  { n, label }: NonNullable<Story['goal']>,
  greatest: number,
): SVGElement[] {
  const y = percent(1 - n / greatest);
  return [
    svg(document, 'line', { x1: 0, x2: '100%', y1: y, y2: y }),
    svg(document, 'text', { x: 0, y, dy: -5 }, label),
  ];
}

/** The counted states of a stop by level, from the bottom in the order of the legend. */
function segments(
  document: Document,
  { story, legend }: Model,
  stop: Stop,
  greatest: number,
): SVGRectElement[] {
  const snapshot = snapshotAt(story, stop);
  let below = 0;
  return legend.flatMap(({ id, look }) => {
    const n = countedWith(snapshot, id);
    if (n === 0) return [];
    below += n;
    return svg(document, 'rect', {
      'data-look': look,
      y: percent(1 - below / greatest),
      width: '100%',
      height: percent(n / greatest),
    });
  });
}

/** How many states are counted with a level. No number has D.C., so no bar has. */
const countedWith = ({ statuses }: Snapshot, level: LevelId): number =>
  [...statuses].filter(([postal, each]) => each.isCounted && each.level === level && postal !== 'DC').length;

/** The rail from the middle of the first cell to that of the last, a dot for each of few stops, and the handle. */
function updateRail(rail: Element, stops: number, index: number): void {
  const document = rail.ownerDocument;
  const middle = (at: number) => percent((at + 0.5) / stops);
  const line = (name: string, end: number) => {
    setAttributes(upsertChild(rail, 'line', { class: name }), {
      x1: middle(0),
      x2: middle(end),
      y1: '50%',
      y2: '50%',
    });
  };
  line('track', stops - 1);
  line('done', index);
  patch(upsertChild(rail, 'g', { class: 'dots' }), [stops], () =>
    stops > 20
      ? []
      : [...Array(stops).keys()].map((at) => svg(document, 'circle', { cx: middle(at), cy: '50%', r: 3 })),
  );
  const handle = upsertChild(rail, 'svg', { class: 'handle' });
  setAttributes(handle, { x: middle(index), y: '50%', 'data-needs-script': '' });
  upsertChild(handle, 'rect');
  setAttribute(upsertChild(handle, 'path'), 'd', 'M-5-4l-4 4 4 4M5-4l4 4-4 4');
}

function updateDates(dates: Element, { story, stops, stop, words }: Model, width: number): void {
  const days = stops.map(({ date }) => date);
  const labels = dateLabels(days, stop.index, width, words, (day) => storyDay(story, day, words));
  updateTexts(dates, labels, () => ({ y: '50%' }));
}

/** A text for each label, from left to right. Texts are kept, so that a change of the stop changes only two of them. */
function updateTexts<Label extends BarLabel>(
  group: Element,
  labels: readonly Label[],
  placeOf: (label: Label) => Attributes,
): void {
  select(group)
    .selectAll<Element, Label>(() => [...group.children])
    .data(labels)
    .join('text')
    .each(function (label) {
      const { x, anchor, isShown, text } = label;
      setAttributes(this as Element, {
        x: percent(x),
        'text-anchor': anchor,
        'data-shown': String(isShown),
        ...placeOf(label),
      });
      setText(this as Element, text);
    });
}
