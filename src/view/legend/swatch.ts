import { element } from '../dom/element.ts';
import type { ShownLevel } from '../model.ts';

/** A level's look in a small square, for the eye alone. */
export const swatch = (document: Document, { look }: Pick<ShownLevel, 'look'>): HTMLElement =>
  element(document, 'span', { class: 'swatch', 'data-look': look });
