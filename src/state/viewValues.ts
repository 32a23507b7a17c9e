import { english, type Messages } from '../i18n/en.ts';

/** The ways to draw the country: those that the interface has a name for. */
export type View = keyof Messages['views'];
export const views = Object.keys(english.views) as readonly View[];

/** The colour schemes that an author can choose; `auto` follows the reader's system. */
export const themes = ['light', 'dark', 'auto'] as const;
export type Theme = (typeof themes)[number];

/** What can be opened below the figure, one at a time. */
export const openings = ['quotations', 'table', 'method'] as const;
export type Opening = (typeof openings)[number];
