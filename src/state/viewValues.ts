import { english, type Messages } from '../i18n/en.ts';

/** The views of the country, which are those that the interface names. */
export type View = keyof Messages['views'];
export const views = Object.keys(english.views) as readonly View[];

/** The colour schemes that an author can choose; `auto` follows the reader's system. */
export const themes = ['light', 'dark', 'auto'] as const;
export type Theme = (typeof themes)[number];

/** The sections that can be opened below the figure, one at a time. */
export const openings = ['quotations', 'table', 'method'] as const;
export type Opening = (typeof openings)[number];
