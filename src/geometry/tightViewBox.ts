/** Width and height in viewBox units of the map without room for call-outs. */
export const tightSize = { width: 1901, height: 1201 } as const;

/**
 * As in the `viewBox` of a map without call-outs: the land and ten units or more on each side of it. Only the
 * westernmost islet of the Aleutians, a pixel wide, is outside.
 */
export const tightViewBox = `51 10 ${tightSize.width} ${tightSize.height}`;
