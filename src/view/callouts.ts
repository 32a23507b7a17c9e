import { statusOf } from '../domain/snapshots.ts';
import { drawPlaces } from './drawPlaces.ts';
import { setAttribute, setAttributes } from './elements.ts';
import { ensure } from './ensure.ts';
import type { Model } from './model.ts';

/** The call-outs of the states that are too small for a label. */
export function updateCallouts(map: Element, model: Model): void {
  const { snapshot, state } = model;
  const boxes = ensure(map, 'g', { class: 'callouts' });
  setAttribute(boxes, 'aria-hidden', 'true');
  drawPlaces(boxes, model, (box, postal) =>
    setAttributes(box, {
      'data-level': statusOf(snapshot, postal).level,
      'data-added': String(snapshot.added.includes(postal)),
      'data-pinned': String(state.state === postal),
      'data-hovered': String(state.hovered === postal),
    }),
  );
}
