import { resolveAt } from '../../domain/stops.ts';
import type { Clock } from '../../state/viewState.ts';
import type { EmbedModel } from './embedModel.ts';
import { fill } from './fields.ts';
import { stopOptions } from './stopOptions.ts';

/** Offers in a form the stops of the clock that was chosen, and keeps the day. */
export function keepDay(form: HTMLFormElement, model: EmbedModel): void {
  const [clock, at] = ['clock', 'at'].map((name) => form.elements.namedItem(name) as HTMLSelectElement);
  if (!clock || !at) return;
  const chosen = clock.value as Clock;
  fill(at, stopOptions(model, chosen), resolveAt(model.dataset, chosen, at.value)?.id ?? '');
}
