import type { CalloutLayout, CalloutLayouts } from '../../geometry/callouts.ts';
import type { Outlines } from '../../geometry/outlines.ts';

/**
 * The geometry that a figure was served with, in the form in which the build has it.
 * @param root the figure, or what holds its map
 * @example readGeometry(root).shapes.DC // "m1682 521…z"
 */
export function readGeometry(root: Element): Outlines {
  const map = root.querySelector('[part=map]') as Element;
  const labels = [...map.querySelectorAll('[data-label]')];
  return {
    viewBox: map.getAttribute('viewBox') ?? '',
    shapes: Object.fromEntries(
      [...map.querySelectorAll('path[data-state]')].map((shape) => [
        shape.getAttribute('data-state'),
        shape.getAttribute('d'),
      ]),
    ),
    borders: dataOf(map, '.borders'),
    labels: Object.fromEntries(
      labels.map((label) => [
        label.getAttribute('data-label'),
        ['x', 'y'].map((name) => Number(label.getAttribute(name))),
      ]),
    ),
    narrowOmits: labels
      .filter((label) => label.hasAttribute('data-omit'))
      .map((label) => label.getAttribute('data-label') as Outlines['narrowOmits'][number]),
    callouts: readCallouts(map),
  };
}

function readCallouts(map: Element): CalloutLayouts {
  const postals = [...map.querySelectorAll('[data-callout]')].map((box) => box.getAttribute('data-callout'));
  const layout = (band: string): CalloutLayout => {
    const leaders = dataOf(map, `.leader.${band}`);
    const ends = endsOf(leaders);
    const places = Object.fromEntries(postals.map((postal, index) => [postal, ends[index]]));
    return { places: places as CalloutLayout['places'], leaders };
  };
  return {
    narrow: layout('narrow'),
    medium: layout('medium'),
    wide: layout('wide'),
    dots: dataOf(map, '.leaders .dot'),
  };
}

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
