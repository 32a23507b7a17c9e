/** The column that all of the picture stands in, CSS pixels. */
export const column = { left: 40, width: 920 } as const;
