import { median } from './exponent.ts';

/**
 * The least time that one reading of the clock may stand for, in milliseconds: it moves by 0.005 in a page that is
 * isolated from other origins. A short reading is seldom broken into by other programs.
 */
const leastReading = 0.5;

/** Milliseconds that `action` takes in script, each of several ways in turn: medians of `samples` readings. */
export function scriptTimes(actions: readonly (() => void)[], samples: number): number[] {
  const times = actions.map(repeatsFor);
  const readings = actions.map((): number[] => []);
  for (let i = 0; i < samples; i++)
    actions.forEach((action, which) => {
      const repeats = times[which] as number;
      readings[which]?.push(elapsed(action, repeats) / repeats);
    });
  return readings.map(median);
}

/** How often an action has to be repeated until the clock can tell how long it takes; it is warm afterwards. */
function repeatsFor(action: () => void): number {
  let repeats = 1;
  while (elapsed(action, repeats) < leastReading) repeats *= 2;
  return repeats;
}

function elapsed(action: () => void, repeats: number): number {
  const start = performance.now();
  for (let i = 0; i < repeats; i++) action();
  return performance.now() - start;
}

/** Milliseconds from the beginning of `action` until the browser has done style, layout and paint of its frame. */
export function frameTime(action: () => void): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      const { port1, port2 } = new MessageChannel();
      // A message that is sent within a frame is delivered after that frame's paint.
      port1.onmessage = () => resolve(performance.now() - start);
      port2.postMessage(null);
      action();
    });
  });
}
