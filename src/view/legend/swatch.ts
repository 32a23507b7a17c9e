import type { Level } from '../../story/levels.ts';
import type { Html } from '../dom/element.ts';

/** A level's look in a small square, for the eye alone. */
export const swatch = (html: Html, { look }: Pick<Level, 'look'>): HTMLElement =>
  html.span({ class: 'swatch', 'data-look': look });
