import type { PlainDate } from '../domain/plainDate.ts';
import { citation } from './citation.ts';
import { element } from './elements.ts';
import type { Model } from './model.ts';

/** A text of the record, in the language that it is written in, with the sources that carry it. */
export interface Claim {
  readonly text: string;
  /** The ids of its sources. */
  readonly sources: readonly string[];
  /** The day of the claim. */
  readonly date: PlainDate;
}

/** A claim of the record and behind it its sources: `element(document, 'p', {}, ...claim(document, model, it))`. */
export const claim = (
  document: Document,
  model: Model,
  { text, sources, date }: Claim,
): (Node | string)[] => [
  element(document, 'span', { lang: 'en' }, text),
  ...sources.flatMap((id) => [' ', citation(document, model, id, date)]),
];
