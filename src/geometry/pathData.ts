/** A point in viewBox units. */
type Point = readonly number[];

/**
 * Relative path data of lines in whole numbers: `m12 34 1-2m5 6 3 4`.
 * @param isClosed whether the lines are rings; a ring ends with `z` instead of its last point
 */
export function pathData(lines: readonly (readonly Point[])[], isClosed = false): string {
  let pen: Point = [0, 0];
  return lines
    .map((line) => {
      const points = isClosed ? line.slice(0, -1) : line;
      const data = relative(points, pen) + (isClosed ? 'z' : '');
      // After `z` the pen is at the start of the ring.
      pen = points.at(isClosed ? 0 : -1) ?? pen;
      return data;
    })
    .join('');
}

function relative(points: readonly Point[], [x = 0, y = 0]: Point): string {
  let pen = [x, y] as const;
  const steps = points.map(([toX = 0, toY = 0]) => {
    const step = separated(toX - pen[0]) + separated(toY - pen[1]);
    pen = [toX, toY];
    return step;
  });
  return `m${steps.join('').trimStart()}`;
}

/** A number with a space before it, unless its minus sign separates it already. */
const separated = (value: number): string => (value < 0 ? `${value}` : ` ${value}`);
