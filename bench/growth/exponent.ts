/** A measured point: a size, and what it costs, in any unit. */
export type Point = readonly [size: number, cost: number];

/**
 * The exponent of a curve: the slope of the straight line through its points on two logarithmic scales, by least
 * squares. 0 where the cost does not grow, 1 where it grows as the size does.
 * @example exponentOf([[10, 3], [100, 30]]) // 1
 */
export function exponentOf(points: readonly Point[]): number {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const [x0, y0] = [0, 1].map((i) => logs.reduce((sum, log) => sum + (log[i] as number), 0) / logs.length);
  const across = (x: number, y: number) => (x - (x0 as number)) * (y - (y0 as number));
  const over = logs.reduce((sum, [x]) => sum + (x - (x0 as number)) ** 2, 0);
  return logs.reduce((sum, [x, y]) => sum + across(x, y), 0) / over;
}

/** The middle one of some numbers by size. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
