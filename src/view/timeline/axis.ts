import { setAttribute, setAttributes } from '../elements.ts';
import { ensure } from '../ensure.ts';
import { svg } from '../svg.ts';
import { type DayMark, leftOut } from './days.ts';
import type { Flag } from './flags.ts';
import { percent, type TimelineScale } from './scale.ts';

/** The ticks of the days that are marked. */
export const ticksOf = (document: Document, days: readonly DayMark[], scale: TimelineScale): Element[] =>
  days
    .filter(({ rank }) => rank < leftOut)
    .map(({ days }) => {
      const x = percent(scale.x(days));
      return svg(document, 'line', { x1: x, x2: x, y2: '5' });
    });

const flag = 'M-4 38v-10h9l-2.5 3 2.5 3h-7.8v4z';

/** The milestones' flags. */
export const flagSigns = (document: Document, flags: readonly Flag[], scale: TimelineScale): Element[] =>
  flags.map(({ days, when }) =>
    svg(
      document,
      'svg',
      { x: percent(scale.x(days)), y: '100%', 'data-when': when },
      svg(document, 'path', { d: flag }),
    ),
  );

/** The base line. Where the scale changes it is cut and a dotted line drawn; the cut is hidden where there is none. */
export function updateBase(axis: Element, { x, breakAt }: TimelineScale): void {
  setAttributes(ensure(axis, 'line', { class: 'base' }), { x1: '0', x2: '100%', y1: '100%', y2: '100%' });
  const cut = ensure(axis, 'svg', { class: 'break' });
  setAttributes(cut, {
    x: percent(breakAt === undefined ? 0 : x(breakAt)),
    y: '100%',
    'data-shown': String(breakAt !== undefined),
  });
  setAttributes(ensure(cut, 'line', { class: 'dots' }), { x1: '6', x2: '6', y1: '-100%', y2: '0' });
  setAttribute(ensure(cut, 'path', { class: 'gap' }), 'd', 'M3 5l4-10h5l-4 10z');
  setAttribute(ensure(cut, 'path', { class: 'slashes' }), 'd', 'M3 5l4-10M8 5l4-10');
}
