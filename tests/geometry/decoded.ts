/** Points of each subpath of relative `m`, `h0` and `z` path data, in absolute coordinates. */
export function decoded(data: string): [x: number, y: number][][] {
  let [x, y] = [0, 0];
  return data
    .split('m')
    .slice(1)
    .map((subpath) => {
      const numbers = (subpath.replace('h0', '').match(/-?\d+/g) ?? []).map(Number);
      const points = numbers.flatMap((dx, i): [number, number][] => {
        if (i % 2 === 1) return [];
        x += dx;
        y += numbers[i + 1] ?? Number.NaN;
        return [[x, y]];
      });
      if (subpath.endsWith('z')) [x, y] = points[0] ?? [x, y];
      return points;
    });
}

/** Neighbouring pairs of points; of a ring also the last with the first. */
export function segments(points: [number, number][], closed = false): [[number, number], [number, number]][] {
  const ends = closed ? [...points.slice(1), ...points.slice(0, 1)] : points.slice(1);
  return ends.map((end, i) => [points[i] ?? end, end]);
}
