import { select } from 'd3-selection';
import { setAttribute, setAttributes } from '../elements.ts';
import { ensure } from '../ensure.ts';
import { type DayMark, leftOut } from './days.ts';
import type { Flag } from './flags.ts';
import { percent, type TimelineScale } from './scale.ts';

/** The base line with its ticks, the milestones' flags, and the break. */
export function updateAxis(
  group: Element,
  days: readonly DayMark[],
  flags: readonly Flag[],
  scale: TimelineScale,
): void {
  setAttributes(ensure(group, 'line', { class: 'base' }), { x1: '0', x2: '100%', y1: '100%', y2: '100%' });
  select(ensure(group, 'g', { class: 'ticks' }))
    .selectChildren<SVGSVGElement, DayMark>('svg')
    .data(days.filter(({ rank }) => rank < leftOut))
    .join('svg')
    .each(function ({ days }) {
      setAttributes(this, { x: percent(scale.x(days)), y: '100%' });
      setAttributes(ensure(this, 'line'), { y2: '5' });
    });
  select(ensure(group, 'g', { class: 'flags' }))
    .selectChildren<SVGSVGElement, Flag>('svg')
    .data([...flags])
    .join('svg')
    .each(function ({ days, when }) {
      setAttributes(this, { x: percent(scale.x(days)), y: '100%', 'data-when': when });
      setAttributes(ensure(this, 'path'), { d: 'M-4 38v-10h9l-2.5 3 2.5 3h-7.8v4z' });
    });
  updateBreak(group, scale);
}

/** Where the scale changes the axis is cut and a dotted line drawn; the cut is hidden where there is none. */
function updateBreak(group: Element, { x, breakAt }: TimelineScale): void {
  const cut = ensure(group, 'svg', { class: 'break' });
  setAttributes(cut, {
    x: percent(breakAt === undefined ? 0 : x(breakAt)),
    y: '100%',
    'data-shown': String(breakAt !== undefined),
  });
  setAttributes(ensure(cut, 'line', { class: 'dots' }), { x1: '6', x2: '6', y1: '-100%', y2: '0' });
  setAttribute(ensure(cut, 'path', { class: 'gap' }), 'd', 'M3 5l4-10h5l-4 10z');
  setAttribute(ensure(cut, 'path', { class: 'slashes' }), 'd', 'M3 5l4-10M8 5l4-10');
}
