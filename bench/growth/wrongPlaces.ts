import type { Dataset } from '../../src/domain/dataset.ts';
import type { CountyMap } from './countyMap.ts';

/**
 * How many places are drawn at another level than a plain walk over all answers gives, added up over some jumps to
 * and fro. What is fast must be right as well.
 */
export function wrongPlaces(map: CountyMap, dataset: Dataset): number {
  const last = map.stops.length - 1;
  const half = last >> 1;
  let wrong = 0;
  for (const step of [0, last, half, half + 1, 1, last, last - 1, 0]) {
    map.goTo(step);
    const due = plainLevels(dataset, map.stops[step]?.date ?? '');
    for (const node of map.group.children) {
      const level = due.get(node.getAttribute('data-state') ?? '') ?? 'no-answer';
      wrong += Number(node.getAttribute('data-level') !== level);
    }
  }
  return wrong;
}

const plainLevels = (dataset: Dataset, day: string): Map<string, string> =>
  new Map(dataset.responses.filter(({ date }) => date <= day).map(({ state, level }) => [state, level]));
