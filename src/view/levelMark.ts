import type { Dataset } from '../domain/dataset.ts';
import type { Level } from '../domain/levels.ts';
import { element } from './elements.ts';

/** A level as it is told everywhere: its swatch and its label. */
export const levelMark = (document: Document, dataset: Dataset, level: Level): HTMLElement[] => [
  element(document, 'span', { class: 'swatch', 'data-level': level }),
  element(document, 'span', { class: 'label' }, dataset.levels[level].label),
];
