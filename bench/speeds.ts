/** Unthrottled, and as on a phone far from a mast. */
export const speeds = ['fast', 'slow'] as const;
export type Speed = (typeof speeds)[number];

/**
 * The slow speed: Chromium's own emulation of network and processor.
 * Source: the figures of Lighthouse's "Slow 4G" with DevTools throttling, `lighthouse/core/config/constants.js`.
 */
export const slow = {
  /** How many times slower the main thread is. */
  processor: 4,
  /** Round trip, in milliseconds. */
  latency: 150,
  /** Down, in bytes a second: 1.6 Mbit/s. */
  down: 1.6e6 / 8,
  /** Up, in bytes a second: 750 kbit/s. */
  up: 750e3 / 8,
} as const;

/** The name of each speed in the tables. */
export const speedNames: Record<Speed, string> = {
  fast: 'Fast: unthrottled',
  slow: 'Slow: 1.6 Mbit/s, 150 ms round trip, processor slowed 4 times',
};
