import type { Response } from '../domain/dataset.ts';
import { citation } from './citation.ts';
import { element } from './elements.ts';
import type { Model } from './model.ts';

/** An answer's summary with its source; a `div`, since a paragraph cannot hold the disclosure of a citation. */
export const summaryOf = (
  document: Document,
  model: Model,
  { summary, source, date }: Response,
): HTMLElement =>
  element(
    document,
    'div',
    { class: 'summary', lang: 'en' },
    `${summary} `,
    citation(document, model, source, date),
  );
