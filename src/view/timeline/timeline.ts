import { setAttribute, setAttributes } from '../elements.ts';
import { ensure } from '../ensure.ts';
import type { Model } from '../model.ts';
import { isStale } from '../replaced.ts';
import { updateAxis } from './axis.ts';
import { timelineBands } from './bands.ts';
import { curveBox, curveOf } from './curve.ts';
import { dayMarks } from './days.ts';
import { updateDots } from './dots.ts';
import { flagsOf } from './flags.ts';
import { markersOf } from './markers.ts';
import { percent, type TimelineScale, timelineScale } from './scale.ts';
import { updateSlider } from './slider.ts';
import { updateTexts } from './texts.ts';

/** The step chart of the count, which is the slider's track, and the range input over it. */
export function updateTimeline(root: Element, model: Model): void {
  const timeline = ensure(root, 'div', { class: 'timeline' });
  updateSlider(timeline, model);
  const chart = ensure(timeline, 'svg', { class: 'chart' });
  if (!isStale(chart, model.dataset, model.stop, model.words)) return;
  setAttribute(chart, 'aria-hidden', 'true');
  const scale = timelineScale(model.dataset, model.state.clock);
  updateCurve(ensure(chart, 'svg', { class: 'curve' }), model, scale);
  const markers = markersOf(model);
  const days = dayMarks(model, scale);
  const flags = flagsOf(model, scale);
  updateAxis(ensure(chart, 'g', { class: 'axis' }), days, flags, scale);
  updateDots(ensure(chart, 'g', { class: 'markers' }), model, markers, scale);
  for (const band of timelineBands)
    updateTexts(
      ensure(chart, 'g', { class: `band ${band.name}` }),
      model,
      { markers, days, flags },
      scale,
      band,
    );
  updateCursor(ensure(chart, 'g', { class: 'cursor' }), model, scale);
}

function updateCurve(svg: Element, model: Model, scale: TimelineScale): void {
  setAttributes(svg, { viewBox: `0 0 ${curveBox} ${curveBox}`, preserveAspectRatio: 'none' });
  const { past, area, ahead } = curveOf(model, scale);
  setAttribute(ensure(svg, 'path', { class: 'area' }), 'd', area);
  setAttribute(ensure(svg, 'path', { class: 'ahead' }), 'd', ahead);
  setAttribute(ensure(svg, 'path', { class: 'past' }), 'd', past);
}

function updateCursor(group: Element, { stop }: Model, scale: TimelineScale): void {
  const x = percent(scale.x(stop.days));
  setAttributes(ensure(group, 'line'), {
    x1: x,
    x2: x,
    y1: '-12',
    y2: '100%',
  });
  setAttributes(ensure(group, 'circle', { class: 'knob' }), { cx: x, cy: '100%', r: '8' });
}
