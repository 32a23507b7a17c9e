/**
 * How a level can be drawn: each look has a colour in light and dark, a pattern or none, and a form in forced colours.
 * All pairs are told apart with every kind of sight; a story chooses among them and brings no colour of its own.
 */
export const looks = ['deep', 'mid', 'pale', 'amber', 'green', 'grey', 'hatch', 'blank'] as const;
export type Look = (typeof looks)[number];

/** A look as it is drawn: `blank` with a dashed outline where it stands beside `grey`, and outside a story. */
export type DrawnLook = Look | 'dashed';
