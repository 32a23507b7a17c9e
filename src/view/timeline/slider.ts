import { spoken } from '../../domain/sentences.ts';
import { stopsOf } from '../../domain/stops.ts';
import { setAttributes } from '../elements.ts';
import { ensure } from '../ensure.ts';
import type { Model } from '../model.ts';

/** The range input over the chart: it takes the keyboard, the focus and assistive technology. */
export function updateSlider(timeline: Element, { dataset, state, stop, sentence, words }: Model): void {
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
