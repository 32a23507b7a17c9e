import type { Outlines } from '../geometry/outlines.ts';
import { drawPlaces } from './drawPlaces.ts';
import { setAttribute, setAttributes, setText } from './elements.ts';
import { ensure } from './ensure.ts';
import type { Model } from './model.ts';
import { placesToDraw } from './placesToDraw.ts';

const bands = ['narrow', 'medium', 'wide'] as const;

/**
 * The call-outs of the states that are too small for a label, with their leader lines: one set of leaders for
 * each band of widths, of which the style sheet shows one and to which it moves the boxes.
 */
export function updateCallouts(map: Element, model: Model, outlines?: Outlines): void {
  const { snapshot, state } = model;
  const leaders = ensure(map, 'g', { class: 'leaders' });
  const boxes = ensure(map, 'g', { class: 'callouts' });
  setAttribute(boxes, 'aria-hidden', 'true');
  if (outlines) {
    for (const band of bands) {
      const { leaders: d } = outlines.callouts[band];
      setAttribute(ensure(leaders, 'path', { class: `casing ${band}` }), 'd', d);
      setAttribute(ensure(leaders, 'path', { class: `leader ${band}` }), 'd', d);
    }
    for (const part of ['ring', 'dot'])
      setAttribute(ensure(leaders, 'path', { class: part }), 'd', outlines.callouts.dots);
    for (const postal of Object.keys(outlines.callouts.wide.places)) addBox(boxes, postal);
  }
  drawPlaces(boxes, placesToDraw(boxes, model), (box, { level }, postal) =>
    setAttributes(box, {
      'data-level': level,
      'data-added': String(snapshot.added.includes(postal)),
      'data-pinned': String(state.state === postal),
      'data-hovered': String(state.hovered === postal),
    }),
  );
}

/** A box around the origin, in CSS pixels: its place comes from the style sheet. */
function addBox(boxes: Element, postal: string): void {
  const box = ensure(boxes, 'g', { 'data-callout': postal });
  for (const part of ['halo', 'box']) ensure(box, 'rect', { class: part });
  setText(ensure(box, 'text'), postal);
}
