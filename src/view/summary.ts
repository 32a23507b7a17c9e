import type { Response } from '../domain/dataset.ts';
import { claim } from './claim.ts';
import { element } from './elements.ts';
import type { Model } from './model.ts';

/** An answer's summary with its source; a `div`, since a paragraph cannot hold the disclosure of a citation. */
export const summaryOf = (
  document: Document,
  model: Model,
  { summary: text, source, date }: Response,
): HTMLElement =>
  element(
    document,
    'div',
    { class: 'summary' },
    ...claim(document, model, { text, sources: [source], date }),
  );
