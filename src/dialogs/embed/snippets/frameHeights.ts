/** From this width on the map stands in two columns, CSS pixels. */
export const wideFrom = 700;

/**
 * The room that an embed reserves, CSS pixels: what the map needs at most where it is narrower than that, and where it
 * is wider. In English and Spanish, in both counts, with a state chosen or none, it needs no more.
 */
export const frameHeights = { narrow: 830, wide: 700 } as const;

/** The heights that the map has in each, the least first. */
export const mapHeights = { narrow: [800, frameHeights.narrow], wide: [630, frameHeights.wide] } as const;

/** The widths at which the dialog shows an embed, and the map's height there. */
export const previewSizes = {
  phone: { width: 360, height: 800 },
  column: { width: 640, height: 800 },
} as const;

/**
 * The style of a box whose width its content may ask for. It takes all the room that there is; of a parent that
 * shrinks to fit, where such a box would else be 0 wide, it asks for 320 pixels.
 */
export const measuredStyle =
  'container-type:inline-size;contain-intrinsic-inline-size:320px;width:100%;min-width:240px';

/**
 * The style that reserves the height in such a box: the one number below `wideFrom`, the other from there on. It is a
 * least height, since resizers write the `height` attribute or `style.height`, and both can still make it higher.
 */
export const reservedStyle = `min-height:clamp(${frameHeights.wide}px,(${wideFrom}px - 100cqw)*999,${frameHeights.narrow}px)`;
