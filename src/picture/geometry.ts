import type { Postal } from '../domain/jurisdictions.ts';
import type { CalloutLayouts } from '../geometry/callouts.ts';
import type { Outlines } from '../geometry/outlines.ts';

/** What a picture draws of the outlines: its map is always wide, with all labels. */
export type PictureGeometry = Pick<Outlines, 'viewBox' | 'shapes' | 'borders' | 'labelPlaces'> & {
  readonly callouts: Pick<CalloutLayouts, 'wide' | 'dots'>;
};

/**
 * The geometry that a figure was served with, in the form in which the build has it.
 * @param root the figure, or what holds its map
 * @example readGeometry(root).shapes.DC // "m1682 521…z"
 */
export function readGeometry(root: Element): PictureGeometry {
  const map = root.querySelector('[part=map]') as Element;
  return {
    viewBox: map.getAttribute('viewBox') ?? '',
    shapes: byName(map, 'state', (shape) => shape.getAttribute('d') ?? ''),
    borders: dataOf(map, '.borders'),
    labelPlaces: byName(map, 'label', (label) => [coordinate(label, 'x'), coordinate(label, 'y')] as const),
    callouts: readCallouts(map),
  };
}

function readCallouts(map: Element): PictureGeometry['callouts'] {
  const leaders = dataOf(map, '.leader.wide');
  const ends = endsOf(leaders);
  const places = byName(map, 'callout', (_, index) => ends[index] as [x: number, y: number]);
  return { wide: { places, leaders }, dots: dataOf(map, '.leaders .dot') };
}

/** What is read of each part of the map that a data attribute names by its jurisdiction. */
const byName = <T>(map: Element, data: string, read: (part: Element, index: number) => T) =>
  Object.fromEntries(
    [...map.querySelectorAll(`[data-${data}]`)].map((part, index) => [
      part.getAttribute(`data-${data}`) as Postal,
      read(part, index),
    ]),
  ) as Record<Postal, T>;

const coordinate = (label: Element, name: 'x' | 'y'): number => Number(label.getAttribute(name));

const dataOf = (map: Element, selector: string): string =>
  map.querySelector(selector)?.getAttribute('d') ?? '';

/** The last point of each line of path data as the build writes it: relative, each line from the end of the one before. */
function endsOf(d: string): [x: number, y: number][] {
  let [x, y] = [0, 0];
  return d
    .split('m')
    .slice(1)
    .map((line) => {
      const steps = (line.match(/-?\d+/g) ?? []).map(Number);
      for (let i = 0; i + 1 < steps.length; i += 2) {
        x += steps[i] as number;
        y += steps[i + 1] as number;
      }
      return [x, y];
    });
}
