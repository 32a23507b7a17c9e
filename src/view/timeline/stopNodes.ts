import { memoize } from '../../domain/memoize.ts';
import type { Stop } from '../../domain/stops.ts';
import type { Model } from '../model.ts';
import { fillAlike, isStale } from '../replaced.ts';

/** The nodes of a chart at a stop: made when the stop is first shown, since a reader who scrubs comes by it again. */
export interface StopNodes {
  /**
   * Brings the content of a group to what it is at the stop.
   * @param name of the group, each its own
   * @param make makes the nodes
   */
  draw(group: Element, name: string, make: () => Element[]): void;
}

const known = memoize((_chart: Element) => new Map<Stop, Map<string, Element[]>>());

/** The nodes of a chart at the stop of a model; those of another record or language are forgotten. */
export function stopNodesOf(chart: Element, { dataset, stop, words }: Model): StopNodes {
  const stops = known(chart);
  if (isStale(stops, dataset, words)) stops.clear();
  const groups = stops.get(stop) ?? new Map<string, Element[]>();
  stops.set(stop, groups);
  return {
    draw(group, name, make) {
      const nodes = groups.get(name) ?? make();
      groups.set(name, nodes);
      fillAlike(group, nodes);
    },
  };
}
