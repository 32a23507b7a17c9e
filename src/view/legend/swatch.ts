import type { Level } from '../../story/levels.ts';
import { element } from '../dom/element.ts';

/** A level's look in a small square, for the eye alone. */
export const swatch = (document: Document, { look }: Pick<Level, 'look'>): HTMLElement =>
  element(document, 'span', { class: 'swatch', 'data-look': look });
