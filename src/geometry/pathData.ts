/** A point in viewBox units. */
type Point = readonly number[];

/** Path data of closed rings, relative and in whole numbers, with one `m` a ring: `m12 34 1-2 3 4z`. */
export function ringsPath(rings: readonly (readonly Point[])[]): string {
  let start: Point = [0, 0];
  return rings
    .map((ring) => {
      const [data] = relative(ring.slice(0, -1), start);
      start = ring[0] ?? start;
      return `${data}z`;
    })
    .join('');
}

/** Path data of open lines; each starts relative to the end of the previous one: `m12 34 1-2m5 6 3 4`. */
export function linesPath(lines: readonly (readonly Point[])[]): string {
  let end: Point = [0, 0];
  return lines
    .map((line) => {
      const [data, last] = relative(line, end);
      end = last;
      return data;
    })
    .join('');
}

function relative(points: readonly Point[], from: Point): [data: string, end: Point] {
  let [x = 0, y = 0] = from;
  let data = 'm';
  for (const [toX = 0, toY = 0] of points) {
    data += number(toX - x, data) + number(toY - y, `${data}0`);
    [x, y] = [toX, toY];
  }
  return [data, [x, y]];
}

/** A number with a space before it, unless a minus sign or a letter separates it already. */
function number(value: number, before: string): string {
  return value < 0 || before.endsWith('m') ? `${value}` : ` ${value}`;
}
