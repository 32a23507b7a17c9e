/** The least width of the layout in two columns, CSS pixels. */
export const wideFrom = 700;

/**
 * The height that an embed reserves, CSS pixels: the most that the map needs below and from `wideFrom`, in each language,
 * in both counts, with and without a selected place.
 */
export const frameHeights = { narrow: 830, wide: 700 } as const;

/** The least and the greatest height of the map in each layout, CSS pixels. */
export const mapHeights = { narrow: [800, frameHeights.narrow], wide: [630, frameHeights.wide] } as const;

/** The sizes of the previews in the dialog, CSS pixels. */
export const previewSizes = {
  phone: { width: 360, height: 800 },
  column: { width: 640, height: 800 },
} as const;

/**
 * The style of a box that its content can measure by a container query. It takes all the width of its parent. In a parent
 * that shrinks to fit, where such a box would be 0 wide, it is 320 pixels wide.
 */
export const measuredStyle =
  'container-type:inline-size;contain-intrinsic-inline-size:320px;width:100%;min-width:240px';

/**
 * The style that reserves the height in such a box: one number below `wideFrom`, the other from there on. It is a minimal
 * height, so that a resizer can still make the frame higher.
 */
export const reservedStyle = `min-height:clamp(${frameHeights.wide}px,(${wideFrom}px - 100cqw)*999,${frameHeights.narrow}px)`;
