/** The ways to draw the country. */
export const views = ['map', 'tiles'] as const;
export type View = (typeof views)[number];

/** The colour schemes that an author can choose; `auto` follows the reader's system. */
export const themes = ['light', 'dark', 'auto'] as const;
export type Theme = (typeof themes)[number];

/** What can be opened below the figure, one at a time. */
export const openings = ['quotations', 'table', 'method'] as const;
export type Opening = (typeof openings)[number];
