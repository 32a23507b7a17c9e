/** The least width of the layout in two columns, in CSS pixels. */
export const wideFrom = 700;

/** The height that an embed reserves below and from `wideFrom`, in CSS pixels: the greatest height of the map. */
export const frameHeights = { narrow: 830, wide: 700 } as const;

/**
 * The least and the greatest height of the map in each layout, in CSS pixels, over all languages and counts, with and without
 * a selected place.
 */
export const mapHeights = { narrow: [748, frameHeights.narrow], wide: [628, frameHeights.wide] } as const;

/** The sizes of the previews in the dialog, in CSS pixels. */
export const previewSizes = {
  phone: { width: 360, height: 800 },
  column: { width: 640, height: 800 },
} as const;

/**
 * The style of a container for queries of its width. It is as wide as its parent. In a parent that shrinks to fit, where a
 * container would be 0 wide, it is 320 pixels wide.
 */
export const containerStyle =
  'container-type:inline-size;contain-intrinsic-inline-size:320px;width:100%;min-width:240px';

/**
 * The style that reserves the height inside this container: `narrow` below `wideFrom`, `wide` from there on. It is a minimum,
 * so that a resizer can make the frame higher.
 */
export const reservedStyle = `min-height:clamp(${frameHeights.wide}px,(${wideFrom}px - 100cqw)*999,${frameHeights.narrow}px)`;
