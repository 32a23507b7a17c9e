/** The column of a picture that holds all of its parts, CSS pixels. */
export const column = { left: 40, width: 920 } as const;
