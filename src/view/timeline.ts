import { select } from 'd3-selection';
import { spoken } from '../domain/sentences.ts';
import { snapshotAt } from '../domain/snapshot.ts';
import { stopsOf } from '../domain/stops.ts';
import { ensure, setAttribute, setAttributes, setText } from './elements.ts';
import type { Model } from './model.ts';
import type { Hang } from './placement.ts';
import { type TimelineBand, timelineBands } from './timelineBands.ts';
import { curveBox, curveOf } from './timelineCurve.ts';
import { type DayMark, dayMarks, hangDays } from './timelineDays.ts';
import { type Flag, flagsOf, hangFlags } from './timelineFlags.ts';
import { hangLabels } from './timelineLabels.ts';
import { type Marker, markersOf } from './timelineMarkers.ts';
import { type TimelineScale, timelineScale } from './timelineScale.ts';

/** The step chart of the count, which is the slider's track, and the range input over it. */
export function updateTimeline(root: Element, model: Model): void {
  const timeline = ensure(root, 'div', { class: 'timeline' });
  updateSlider(timeline, model);
  const chart = ensure(timeline, 'svg', { class: 'chart' });
  setAttribute(chart, 'aria-hidden', 'true');
  const scale = timelineScale(model.dataset, model.state.clock);
  updateCurve(ensure(chart, 'svg', { class: 'curve' }), model, scale);
  updateAxis(ensure(chart, 'g', { class: 'axis' }), model, scale);
  updateMarkers(ensure(chart, 'g', { class: 'markers' }), model, scale);
  for (const band of timelineBands)
    updateBand(ensure(chart, 'g', { class: `band ${band.name}` }), model, scale, band);
  updateCursor(ensure(chart, 'g', { class: 'cursor' }), model, scale);
}

const percent = (fraction: number): string => `${Math.round(fraction * 10000) / 100}%`;

function updateSlider(timeline: Element, { dataset, state, stop, sentence, words }: Model): void {
  const slider = ensure<HTMLInputElement>(timeline, 'input', { part: 'slider' });
  setAttributes(slider, {
    type: 'range',
    min: '0',
    max: String(stopsOf(dataset, state.clock).length - 1),
    step: '1',
    value: String(stop.index),
    autocomplete: 'off',
    'aria-label': words.slider,
    'aria-valuetext': spoken(sentence),
  });
  if (slider.value !== String(stop.index)) slider.value = String(stop.index);
}

function updateCurve(svg: Element, model: Model, scale: TimelineScale): void {
  setAttributes(svg, { viewBox: `0 0 ${curveBox} ${curveBox}`, preserveAspectRatio: 'none' });
  const { past, area, ahead } = curveOf(model, scale);
  setAttribute(ensure(svg, 'path', { class: 'area' }), 'd', area);
  setAttribute(ensure(svg, 'path', { class: 'ahead' }), 'd', ahead);
  setAttribute(ensure(svg, 'path', { class: 'past' }), 'd', past);
}

function updateAxis(group: Element, model: Model, scale: TimelineScale): void {
  setAttributes(ensure(group, 'line', { class: 'base' }), { x1: '0', x2: '100%', y1: '100%', y2: '100%' });
  const marks = dayMarks(model, scale).filter(({ rank }) => rank < 5);
  select(ensure(group, 'g', { class: 'ticks' }))
    .selectChildren<SVGSVGElement, DayMark>('svg')
    .data(marks)
    .join('svg')
    .each(function ({ days }) {
      setAttributes(this, { x: percent(scale.x(days)), y: '100%' });
      setAttributes(ensure(this, 'line'), { y2: '5' });
    });
  select(ensure(group, 'g', { class: 'flags' }))
    .selectChildren<SVGSVGElement, Flag>('svg')
    .data(flagsOf(model, scale))
    .join('svg')
    .each(function ({ days, when }) {
      setAttributes(this, { x: percent(scale.x(days)), y: '100%', 'data-when': when });
      setAttributes(ensure(this, 'path'), { d: 'M-4 38v-10h9l-2.5 3 2.5 3h-7.8v4z' });
    });
  updateBreak(group, scale);
}

/** Where the scale changes the axis is cut and a dotted line drawn; the cut is hidden where there is none. */
function updateBreak(group: Element, { x, breakAt }: TimelineScale): void {
  const cut = ensure(group, 'svg', { class: 'break' });
  setAttributes(cut, {
    x: percent(breakAt === undefined ? 0 : x(breakAt)),
    y: '100%',
    'data-shown': String(breakAt !== undefined),
  });
  setAttributes(ensure(cut, 'line', { class: 'dots' }), { x1: '6', x2: '6', y1: '-100%', y2: '0' });
  setAttribute(ensure(cut, 'path', { class: 'gap' }), 'd', 'M3 5l4-10h5l-4 10z');
  setAttribute(ensure(cut, 'path', { class: 'slashes' }), 'd', 'M3 5l4-10M8 5l4-10');
}

function updateMarkers(group: Element, model: Model, scale: TimelineScale): void {
  const { dataset, stop } = model;
  const markers = markersOf(model).sort((a, b) => a.days - b.days || a.states - b.states);
  select(group)
    .selectChildren<SVGGElement, Marker>('g')
    .data(markers, keyOf)
    .join('g')
    .order()
    .each(function ({ id, days, states, when, hollow }) {
      setAttributes(this, { 'data-marker': id, 'data-when': when, 'data-hollow': String(hollow) });
      const at = stopsOf(dataset, stop.clock).findLast((each) => each.days <= days);
      const onCurve = at ? snapshotAt(dataset, at).tally : states;
      const x = percent(scale.x(days));
      const stem = ensure(this, 'line');
      setAttributes(stem, {
        x1: x,
        x2: x,
        y1: percent(scale.y(states)),
        y2: percent(scale.y(hollow ? states : onCurve)),
      });
      setAttributes(ensure(this, 'circle'), {
        cx: x,
        cy: percent(scale.y(states)),
        r: hollow ? '4.2' : when === 'now' ? '4.6' : '3.6',
      });
    });
}

/** The labels of one band of widths: markers, days and flags. */
function updateBand(group: Element, model: Model, scale: TimelineScale, band: TimelineBand): void {
  const markers = markersOf(model);
  const markerHangs = hangLabels(model, band, scale, markers);
  const names = markers.map(({ id, days, states, when, who, figure }) => {
    return { id, days, y: percent(scale.y(states)), when, plain: `${who} `, strong: figure };
  });
  updateTexts(ensure(group, 'g', { class: 'names' }), names, markerHangs, scale);
  const marks = dayMarks(model, scale);
  const days = marks.map(({ date, days, text, shown }) => {
    return { id: date, days, y: '100%', when: shown ? 'now' : 'past', plain: text, strong: '' };
  });
  updateTexts(ensure(group, 'g', { class: 'days' }), days, hangDays(marks, band, scale), scale);
  const flags = flagsOf(model, scale);
  const milestones = flags.map(({ date, days, when, text }) => ({
    id: date,
    days,
    y: '100%',
    when,
    plain: text,
    strong: '',
  }));
  updateTexts(ensure(group, 'g', { class: 'milestones' }), milestones, hangFlags(flags, band, scale), scale);
}

/** A text on the chart, keyed by what it names. */
interface ChartText {
  readonly id: string;
  /** Days since the timeline's start. */
  readonly days: number;
  readonly y: string;
  readonly when: string;
  readonly plain: string;
  readonly strong: string;
}

/** Draws the texts that have a place, in the order of their days, and none of those that wait. */
function updateTexts(
  group: Element,
  texts: readonly ChartText[],
  hangs: readonly (Hang | null)[],
  scale: TimelineScale,
): void {
  const hung = texts.flatMap((text, i) => {
    const hang = hangs[i];
    return hang ? [{ ...text, hang }] : [];
  });
  select(group)
    .selectChildren<SVGTextElement, (typeof hung)[number]>('text')
    .data(
      hung.sort((a, b) => a.days - b.days),
      keyOf,
    )
    .join('text')
    .order()
    .each(function ({ id, days, y, hang, when, plain, strong }) {
      setAttributes(this, {
        'data-marker': id,
        x: percent(scale.x(days)),
        y,
        dx: String(hang.dx),
        dy: String(hang.dy),
        'text-anchor': hang.anchor,
        'data-when': when,
      });
      setText(ensure(this, 'tspan', { class: 'plain' }), plain);
      setText(ensure(this, 'tspan', { class: 'strong' }), strong);
    });
}

function updateCursor(group: Element, { stop, snapshot }: Model, scale: TimelineScale): void {
  const x = percent(scale.x(stop.days));
  setAttributes(ensure(group, 'line'), {
    x1: x,
    x2: x,
    y1: '-12',
    y2: '100%',
    'data-tally': String(snapshot.tally),
  });
  setAttributes(ensure(group, 'circle', { class: 'knob' }), { cx: x, cy: '100%', r: '8' });
}

function keyOf(this: Element, datum: unknown): string {
  return (datum as { id: string } | undefined)?.id ?? this.getAttribute('data-marker') ?? '';
}
