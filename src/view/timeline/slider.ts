import { captionText } from '../../story/captions.ts';
import { setAttributes, setValue } from '../dom/attributes.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import type { Model } from '../model.ts';

/** The range input over bars and rail. The keyboard and assistive technology use it. */
export function updateSlider(chart: Element, { stops, stop, caption, words }: Model): void {
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
    'aria-valuetext': `${words.fullDay(stop.date)}. ${captionText(caption)}`,
  });
  setValue(slider, String(stop.index));
}
