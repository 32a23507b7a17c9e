import { resolveAt } from '../../domain/stops.ts';
import type { Count } from '../../state/viewState.ts';
import type { EmbedModel } from './embedModel.ts';
import { fill } from './fields.ts';
import { stopOptions } from './stopOptions.ts';

/** Offers in a form the stops of the count that was chosen, and keeps the day. */
export function keepDay(form: HTMLFormElement, model: EmbedModel): void {
  const [count, at] = ['count', 'at'].map((name) => form.elements.namedItem(name) as HTMLSelectElement);
  if (!count || !at) return;
  const chosen = count.value as Count;
  fill(at, stopOptions(model, chosen), resolveAt(model.story, chosen, at.value)?.id ?? '');
}
