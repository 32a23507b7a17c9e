import type { Fold } from '../../src/domain/fold.ts';
import { changesBetween } from '../../src/domain/history.ts';
import type { Postal } from '../../src/domain/jurisdictions.ts';
import { type Stop, stopOnOrBefore } from '../../src/domain/stops.ts';
import { drawPlaces, nodesOf } from '../../src/view/drawPlaces.ts';
import { setAttribute } from '../../src/view/elements.ts';
import type { County } from './counties.ts';

/** A map of counties over a made-up record, drawn by the functions that draw the product's map. */
export interface CountyMap {
  readonly fold: Fold;
  readonly stops: readonly Stop[];
  readonly group: Element;
  /** Shows a stop: the one way in which the map is changed. */
  goTo(step: number): void;
  /** The same as a map that visits every place at each change does it: the control. */
  visitAll(step: number): void;
  /** Looks up the snapshot of a day, its number, and the standing of one place. */
  look(day: string, place: Postal): string;
  /** How many places look different at two stops. */
  differing(one: number, other: number): Postal[];
}

/** Draws counties into `svg`, at the first stop of a folded record. */
export function countyMap(svg: SVGSVGElement, counties: readonly County[], fold: Fold): CountyMap {
  const stops = fold.snapshots.map(({ stop }) => stop);
  const group = shapesIn(svg, counties);
  let shown = 0;
  const levelAt = (step: number, place: Postal) => fold.snapshots[step]?.standings.get(place)?.level ?? null;
  const visitAll = (step: number) =>
    drawPlaces(group, fold.snapshots[step]?.standings ?? [], (node, { level }) =>
      setAttribute(node, 'data-level', level),
    );
  visitAll(0);
  return {
    fold,
    stops,
    group,
    goTo(step) {
      drawPlaces(group, changesBetween(fold.levels, shown, step), (node, level) =>
        // What differs is known from the history, so nothing has to be read back from the page.
        node.setAttribute('data-level', level as string),
      );
      shown = step;
    },
    visitAll(step) {
      visitAll(step);
      shown = step;
    },
    look(day, place) {
      const snapshot = fold.snapshots[stopOnOrBefore(stops, day).index];
      return `${snapshot?.tally} ${snapshot?.standings.get(place)?.level}`;
    },
    differing: (one, other) =>
      [...fold.levels.runs.keys()].filter((place) => levelAt(one, place) !== levelAt(other, place)),
  };
}

function shapesIn(svg: SVGSVGElement, counties: readonly County[]): Element {
  const group = document.createElementNS(svg.namespaceURI, 'g');
  for (const { id, d } of counties) {
    const path = document.createElementNS(svg.namespaceURI, 'path');
    path.setAttribute('d', d);
    path.setAttribute('data-state', id);
    group.append(path);
  }
  svg.replaceChildren(group);
  return group;
}

/**
 * The floor under a jump between two stops: a bare loop that sets one attribute on each county that changes. All else
 * is known before: which counties they are, their nodes, and their levels at both ends.
 */
export function bareLoop(map: CountyMap, one: number, other: number): { there(): void; back(): void } {
  const nodes = nodesOf(map.group);
  const rows = map.differing(one, other).map((place) => ({
    node: nodes.get(place) as Element,
    from: map.fold.snapshots[one]?.standings.get(place)?.level as string,
    to: map.fold.snapshots[other]?.standings.get(place)?.level as string,
  }));
  return {
    there() {
      for (const { node, to } of rows) node.setAttribute('data-level', to);
    },
    back() {
      for (const { node, from } of rows) node.setAttribute('data-level', from);
    },
  };
}
