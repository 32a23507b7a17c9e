import { withFullStop } from '../../i18n/punctuation.ts';
import { captionText } from '../../story/captions.ts';
import { setAttributes, setValue } from '../dom/attributes.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import type { Model } from '../model.ts';

/** The range input over bars and rail. The keyboard and assistive technology use it. */
export function updateSlider(chart: Element, model: Model): void {
  const { stops, stop, words } = model;
  const slider = upsertChild<HTMLInputElement>(chart, 'input', { part: 'slider' });
  setAttributes(slider, {
    type: 'range',
    min: '0',
    max: String(stops.length - 1),
    step: '1',
    value: String(stop.index),
    autocomplete: 'off',
    'data-needs-script': '',
    'aria-label': words.slider,
    'aria-valuetext': stopText(model),
  });
  setValue(slider, String(stop.index));
}

/** The shown stop for a screen reader. @example 'July 5, 2017: 44 and D.C. July 5: The Post counts 45. Nobody new.' */
export function stopText({ snapshot: { stop, tally, dc }, caption, words }: Model): string {
  const figure = withFullStop(words.figureAndDc(tally, dc));
  return words.named(words.fullDay(stop.date), `${figure} ${captionText(caption)}`);
}
