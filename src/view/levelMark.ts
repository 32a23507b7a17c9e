import type { Level } from '../domain/levels.ts';
import { element } from './elements.ts';
import { labelOf, type Model } from './model.ts';

/** A level as it is told everywhere: its swatch and its label. */
export const levelMark = (document: Document, model: Model, level: Level): HTMLElement[] => [
  element(document, 'span', { class: 'swatch', 'data-level': level }),
  element(document, 'span', { class: 'label' }, labelOf(model, level)),
];
