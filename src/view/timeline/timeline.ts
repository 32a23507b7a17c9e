import { memoize } from '../../domain/memoize.ts';
import { setAttribute, setAttributes } from '../elements.ts';
import { ensure } from '../ensure.ts';
import type { Model } from '../model.ts';
import { isStale } from '../replaced.ts';
import { flagSigns, ticksOf, updateBase } from './axis.ts';
import type { TimelineBand } from './bands.ts';
import { updateCurve } from './curve.ts';
import { dayMarks } from './days.ts';
import { dotsOf } from './dots.ts';
import { flagsOf } from './flags.ts';
import { markersOf } from './markers.ts';
import { percent, timelineScale } from './scale.ts';
import { updateSlider } from './slider.ts';
import { type StopNodes, stopNodesOf } from './stopNodes.ts';
import { textsOf } from './texts.ts';

/**
 * The step chart of the count, which is the slider's track, and the range input over it.
 * @param bands those whose labels are drawn
 */
export function updateTimeline(root: Element, model: Model, bands: readonly TimelineBand[]): void {
  const timeline = ensure(root, 'div', { class: 'timeline' });
  updateSlider(timeline, model);
  const chart = ensure(timeline, 'svg', { class: 'chart' });
  setAttribute(chart, 'aria-hidden', 'true');
  const nodes = stopNodesOf(chart, model);
  if (isDue(chart, model)) updateShapes(chart, model, nodes);
  for (const band of bands) {
    const group = ensure(chart, 'g', { class: `band ${band.name}` });
    if (isDue(group, model)) updateBand(group, model, nodes, band);
  }
}

const isDue = (drawn: object, { dataset, stop, words }: Model): boolean =>
  isStale(drawn, dataset, stop, words);

const scaleOf = memoize(({ dataset, state }: Model) => timelineScale(dataset, state.clock));

/** What stands on the chart at a stop; each band hangs its labels otherwise. */
const named = memoize((model: Model) => ({
  markers: markersOf(model),
  days: dayMarks(model, scaleOf(model)),
  flags: flagsOf(model, scaleOf(model)),
}));

/** The curve, the axis, the cursor, and over it the markers' dots. */
function updateShapes(chart: Element, model: Model, nodes: StopNodes): void {
  const { ownerDocument: document } = chart;
  updateCurve(ensure(chart, 'svg', { class: 'curve' }), model, scaleOf(model));
  const axis = ensure(chart, 'g', { class: 'axis' });
  const ticks = ensure(axis, 'svg', { class: 'ticks' });
  setAttribute(ticks, 'y', '100%');
  nodes.draw(ticks, 'ticks', () => ticksOf(document, named(model).days, scaleOf(model)));
  nodes.draw(ensure(axis, 'g', { class: 'flags' }), 'flags', () =>
    flagSigns(document, named(model).flags, scaleOf(model)),
  );
  updateBase(axis, scaleOf(model));
  updateCursor(ensure(chart, 'svg', { class: 'cursor' }), model);
  nodes.draw(ensure(chart, 'g', { class: 'markers' }), 'dots', () =>
    dotsOf(document, model, named(model).markers, scaleOf(model)),
  );
}

/** The labels of one band of widths: markers, days and flags. */
function updateBand(group: Element, model: Model, nodes: StopNodes, band: TimelineBand): void {
  let made: ReturnType<typeof textsOf> | undefined;
  const texts = () => {
    made ??= textsOf(group.ownerDocument, model, named(model), scaleOf(model), band);
    return made;
  };
  const draw = (name: keyof ReturnType<typeof textsOf>, marks = {}) =>
    nodes.draw(ensure(group, 'g', { class: name, ...marks }), band.name + name, () => texts()[name]);
  draw('names');
  draw('days');
  draw('milestones', { lang: 'en' });
}

function updateCursor(cursor: Element, model: Model): void {
  setAttribute(cursor, 'x', percent(scaleOf(model).x(model.stop.days)));
  setAttributes(ensure(cursor, 'line'), { y1: '-12', y2: '100%' });
  setAttributes(ensure(cursor, 'circle', { class: 'knob' }), { cy: '100%', r: '8' });
}
