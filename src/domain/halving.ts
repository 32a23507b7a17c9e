/**
 * How many entries at the head of `sorted` answer to `isHead`: found by halving, so that twice the entries take one
 * look more. Behind the first that does not answer to it none may.
 * @example countHead(['2017-06-29', '2017-07-03'], (day) => day <= '2017-07-01') // 1
 */
export function countHead<Entry>(sorted: readonly Entry[], isHead: (entry: Entry) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isHead(sorted[middle] as Entry)) low = middle + 1;
    else high = middle;
  }
  return low;
}
