import { setAttribute, setAttributes, setText } from '../dom/attributes.ts';
import { updateIconButton } from '../dom/button.ts';
import { replaceChildren } from '../dom/children.ts';
import { updateIcon } from '../dom/icon.ts';
import { patch } from '../dom/patch.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import type { Model } from '../model.ts';
import { updateBars } from './bars.ts';
import { updateCountBy } from './countBy.ts';
import { densityOf } from './densityOf.ts';
import { updateSlider } from './slider.ts';

/** The timeline: play, caption, bars with the slider over them, and the switch between the counts. */
export function updateTimeline(slot: Element, model: Model, chartWidth?: number): void {
  const { words } = model;
  const time = upsertChild(slot, 'section', { part: 'time' });
  setAttributes(time, {
    role: 'group',
    'aria-label': words.slider,
    'data-density': densityOf(model.stops.length),
  });
  const playRow = upsertChild(time, 'div', { class: 'play-row' });
  updatePlay(playRow, model);
  updateCaption(playRow, model);
  const chart = upsertChild(time, 'div', { class: 'chart' });
  updateSlider(chart, model);
  updateBars(chart, model, chartWidth);
  const row = upsertChild(time, 'div', { class: 'row' });
  setAttribute(row, 'data-needs-script', '');
  updateCountBy(row, model);
  updateSteps(row, model);
}

function updatePlay(playRow: Element, { state, stops, words }: Model): void {
  const [icon, name] = state.playing
    ? (['pause', words.pause] as const)
    : state.ended
      ? (['replay', words.replay] as const)
      : (['play', words.play] as const);
  const button = upsertChild(playRow, 'button', { part: 'play' });
  const isAlone = stops.length === 1;
  setAttributes(button, { type: 'button', 'data-needs-script': '', hidden: isAlone ? '' : null });
  // Both are replaced: kept ones would move with the length of the name.
  if (button.textContent !== name) replaceChildren(button);
  updateIcon(button, icon);
  setText(upsertChild(button, 'span'), name);
}

/** A caption of more characters has smaller type in a narrow chart. */
const longCaption = 68;

/** The caption. No line ends within a short quotation. The lines are replaced: kept ones would move when their number changes. */
function updateCaption(playRow: Element, { caption: { lead, text } }: Model): void {
  const isLong = lead.length + text.length > longCaption;
  const unbroken = text.replace(/“[^”]{1,16}”/, (quotation) => quotation.replaceAll(' ', '\u00a0'));
  patch(upsertChild(playRow, 'p', { part: 'caption' }), [lead, text], (html) => [
    html.span({ class: 'lines', 'data-long': isLong ? '' : null }, html.b(lead), ' ', html.span(unbroken)),
  ]);
}

/** The buttons for single steps, shown if bars are too narrow to press. */
function updateSteps(row: Element, { stops, stop, words }: Model): void {
  const steps = upsertChild(row, 'div', { class: 'steps' });
  const previous = updateIconButton(steps, 'previous', 'previous', words.previousStop);
  setAttributes(previous, { 'aria-disabled': String(stop.index === 0) });
  const next = updateIconButton(steps, 'next', 'next', words.nextStop);
  setAttributes(next, { 'aria-disabled': String(stop.index === stops.length - 1) });
}
