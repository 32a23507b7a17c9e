import type { Level } from '../../story/levels.ts';
import type { Html } from '../dom/htmlOf.ts';

/** A small square in the look of a level, without text. */
export const swatch = (html: Html, { look }: Pick<Level, 'look'>): HTMLElement =>
  html.span({ class: 'swatch', 'data-look': look });
