import type { Count } from '../../state/viewState.ts';

/**
 * How high a frame of some width is made, in CSS pixels, so that it holds the map as it opens where nothing tells
 * its height: a phone's and an article's column. Measured in Chromium in both languages and rounded up; on the
 * states' count the panel under the map has more to say.
 */
export const frameHeights = {
  360: { counted: 1920, answered: 2400 },
  640: { counted: 1820, answered: 2100 },
} as const satisfies Record<number, Record<Count, number>>;
