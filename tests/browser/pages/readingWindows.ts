/** The windows in which a reader has to see the answer, and what points there; the width of an article’s column. */
export const readingWindows = {
  touch: [
    { width: 375, height: 667 },
    { width: 390, height: 664 },
    { width: 667, height: 375 },
  ],
  mouse: [
    { width: 1366, height: 650 },
    { width: 640, height: 720 },
  ],
} as const;

/** How the figure is embedded, and how wide its column may be, so that both layouts are read in the large window. */
export const embeds = [
  { as: 'frame', column: 640 },
  { as: 'script', column: 1000 },
] as const;
