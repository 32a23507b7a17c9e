import { snapshotAt } from '../../domain/snapshots.ts';
import { stopsOf } from '../../domain/stops.ts';
import type { Model } from '../model.ts';
import { svg } from '../svg.ts';
import type { Marker } from './markers.ts';
import { percent, type TimelineScale } from './scale.ts';

/** The markers' dots, each with a stem to the curve where its own figure stands off it. */
export function dotsOf(
  document: Document,
  { dataset, stop }: Model,
  markers: readonly Marker[],
  scale: TimelineScale,
): Element[] {
  const inOrder = [...markers].sort((a, b) => a.days - b.days || a.states - b.states);
  return inOrder.map(({ id, days, states, when, hollow }) => {
    const at = stopsOf(dataset, stop.clock).findLast((each) => each.days <= days);
    const onCurve = at && !hollow ? snapshotAt(dataset, at).tally : states;
    const [x, y] = [percent(scale.x(days)), percent(scale.y(states))];
    const stem = { x1: x, x2: x, y1: y, y2: percent(scale.y(onCurve)) };
    return svg(
      document,
      'g',
      { 'data-marker': id, 'data-when': when, 'data-hollow': String(hollow) },
      ...(onCurve === states ? [] : [svg(document, 'line', stem)]),
      svg(document, 'circle', { cx: x, cy: y }),
    );
  });
}
