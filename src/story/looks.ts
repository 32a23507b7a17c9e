/**
 * The looks of levels. Each has a colour in light and in dark, a form in forced colours, and perhaps a pattern. Any two
 * differ for every kind of colour vision. So a story names looks, and never colours.
 */
export const looks = ['deep', 'mid', 'pale', 'amber', 'green', 'grey', 'hatch', 'blank'] as const;
export type Look = (typeof looks)[number];

/** A look as it is drawn. `dashed` is the look of `blank` beside `grey`, and of places outside the story. */
export type DrawnLook = Look | 'dashed';
