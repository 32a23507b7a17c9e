/**
 * How a level can be drawn. Each look has a colour in light and dark, a pattern or none, and a form in forced colours. Any
 * two differ for every kind of sight, so that a story chooses among them and brings no colour of its own.
 */
export const looks = ['deep', 'mid', 'pale', 'amber', 'green', 'grey', 'hatch', 'blank'] as const;
export type Look = (typeof looks)[number];

/** A look as it is drawn: `dashed` is `blank` beside `grey`, and places outside the story. */
export type DrawnLook = Look | 'dashed';
