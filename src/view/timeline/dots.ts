import { select } from 'd3-selection';
import { snapshotAt } from '../../domain/snapshot.ts';
import { stopsOf } from '../../domain/stops.ts';
import { keyedBy, setAttributes } from '../elements.ts';
import { ensure } from '../ensure.ts';
import type { Model } from '../model.ts';
import type { Marker } from './markers.ts';
import { percent, type TimelineScale } from './scale.ts';

const byId = keyedBy('data-marker', ({ id }: Marker) => id);

/** The markers' dots, each with a stem to the curve where its own figure stands off it. */
export function updateDots(
  group: Element,
  { dataset, stop }: Model,
  markers: readonly Marker[],
  scale: TimelineScale,
): void {
  const inOrder = [...markers].sort((a, b) => a.days - b.days || a.states - b.states);
  select(group)
    .selectChildren<SVGGElement, Marker>('g')
    .data(inOrder, byId)
    .join('g')
    .order()
    .each(function ({ id, days, states, when, hollow }) {
      setAttributes(this, { 'data-marker': id, 'data-when': when, 'data-hollow': String(hollow) });
      const at = stopsOf(dataset, stop.clock).findLast((each) => each.days <= days);
      const onCurve = at ? snapshotAt(dataset, at).tally : states;
      const x = percent(scale.x(days));
      const stem = ensure(this, 'line');
      setAttributes(stem, {
        x1: x,
        x2: x,
        y1: percent(scale.y(states)),
        y2: percent(scale.y(hollow ? states : onCurve)),
      });
      setAttributes(ensure(this, 'circle'), { cx: x, cy: percent(scale.y(states)) });
    });
}
