import { oncePer } from '../../domain/oncePer.ts';
import { setAttribute, setAttributes } from '../elements.ts';
import { ensure } from '../ensure.ts';
import type { Model } from '../model.ts';
import { isStale } from '../replaced.ts';
import { updateAxis } from './axis.ts';
import type { TimelineBand } from './bands.ts';
import { curveBox, curveOf } from './curve.ts';
import { dayMarks } from './days.ts';
import { updateDots } from './dots.ts';
import { flagsOf } from './flags.ts';
import { markersOf } from './markers.ts';
import { percent, type TimelineScale, timelineScale } from './scale.ts';
import { updateSlider } from './slider.ts';
import { updateTexts } from './texts.ts';

/**
 * The step chart of the count, which is the slider's track, and the range input over it.
 * @param bands those whose labels are drawn
 */
export function updateTimeline(root: Element, model: Model, bands: readonly TimelineBand[]): void {
  const timeline = ensure(root, 'div', { class: 'timeline' });
  updateSlider(timeline, model);
  const chart = ensure(timeline, 'svg', { class: 'chart' });
  setAttribute(chart, 'aria-hidden', 'true');
  if (isDue(chart, model)) updateShapes(chart, model);
  for (const band of bands) {
    const group = ensure(chart, 'g', { class: `band ${band.name}` });
    if (isDue(group, model)) updateTexts(group, model, named(model), scaleOf(model), band);
  }
  updateCursor(ensure(chart, 'svg', { class: 'cursor' }), model, scaleOf(model));
}

const isDue = (node: Element, { dataset, stop, words }: Model): boolean =>
  isStale(node, dataset, stop, words);

const scaleOf = oncePer(({ dataset, state }: Model) => timelineScale(dataset, state.clock));

/** What stands on the chart at a stop; each band hangs its labels otherwise. */
const named = oncePer((model: Model) => ({
  markers: markersOf(model),
  days: dayMarks(model, scaleOf(model)),
  flags: flagsOf(model, scaleOf(model)),
}));

/** The curve, the axis, and the markers' dots. */
function updateShapes(chart: Element, model: Model): void {
  const scale = scaleOf(model);
  const { markers, days, flags } = named(model);
  updateCurve(ensure(chart, 'svg', { class: 'curve' }), model, scale);
  updateAxis(ensure(chart, 'g', { class: 'axis' }), days, flags, scale);
  updateDots(ensure(chart, 'g', { class: 'markers' }), model, markers, scale);
}

function updateCurve(svg: Element, model: Model, scale: TimelineScale): void {
  setAttributes(svg, { viewBox: `0 0 ${curveBox} ${curveBox}`, preserveAspectRatio: 'none' });
  const { past, area, ahead } = curveOf(model, scale);
  setAttribute(ensure(svg, 'path', { class: 'area' }), 'd', area);
  setAttribute(ensure(svg, 'path', { class: 'ahead' }), 'd', ahead);
  setAttribute(ensure(svg, 'path', { class: 'past' }), 'd', past);
}

function updateCursor(cursor: Element, { stop }: Model, scale: TimelineScale): void {
  setAttribute(cursor, 'x', percent(scale.x(stop.days)));
  setAttributes(ensure(cursor, 'line'), { y1: '-12', y2: '100%' });
  setAttributes(ensure(cursor, 'circle', { class: 'knob' }), { cy: '100%', r: '8' });
}
