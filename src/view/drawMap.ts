import { select } from 'd3-selection';
import { jurisdictions, type Postal } from '../domain/jurisdictions.ts';
import type { Outlines } from '../geometry/outlines.ts';
import { emphases, textures } from './choropleth.ts';
import { setAttributes, setText } from './elements.ts';
import { ensure } from './ensure.ts';
import { drawPatterns } from './patterns.ts';

const bands = ['narrow', 'medium', 'wide'] as const;

/**
 * What draws all of the map that no view changes into a figure's stage: shapes, borders, places of labels and call-outs.
 * The build does so, and the browser gets the map from it.
 * @example renderFigure(root, dataset, openingView(dataset), mapDrawnFrom(outlines()))
 */
export const mapDrawnFrom =
  (outlines: Outlines) =>
  (stage: Element): void => {
    const map = ensure<SVGSVGElement>(stage, 'svg', { part: 'map' });
    setAttributes(map, { viewBox: outlines.viewBox });
    drawPatterns(map);
    drawShapes(ensure(map, 'g', { class: 'shapes' }), outlines);
    for (const name of Object.keys(textures)) ensure(map, 'path', { class: `texture ${name}` });
    setAttributes(ensure(map, 'path', { class: 'borders' }), { d: outlines.borders });
    ensure(map, 'path', { class: 'weak' });
    for (const name of emphases) ensure(map, 'g', { class: `emphasis ${name}` });
    drawLabels(ensure(map, 'g', { class: 'labels' }), outlines);
    drawCallouts(map, outlines);
  };

function drawShapes(group: Element, { shapes }: Outlines): void {
  for (const { postal } of jurisdictions)
    select(group).append('path').attr('d', shapes[postal]).attr('data-state', postal);
}

function drawLabels(group: Element, { labelPlaces, narrowOmits }: Outlines): void {
  for (const [postal, [x, y]] of Object.entries(labelPlaces)) {
    const label = ensure(group, 'text', { 'data-label': postal });
    const omit = narrowOmits.includes(postal as Postal) ? 'narrow' : null;
    setAttributes(label, { x: String(x), y: String(y), 'data-omit': omit });
    setText(label, postal);
  }
}

/** One set of leaders for each band of widths, and boxes around the origin: the style sheet moves them to their places. */
function drawCallouts(map: Element, { callouts }: Outlines): void {
  const leaders = ensure(map, 'g', { class: 'leaders' });
  for (const band of bands)
    for (const part of ['casing', 'leader'])
      setAttributes(ensure(leaders, 'path', { class: `${part} ${band}` }), { d: callouts[band].leaders });
  for (const part of ['rim', 'dot'])
    setAttributes(ensure(leaders, 'path', { class: part }), { d: callouts.dots });
  const boxes = ensure(map, 'g', { class: 'callouts' });
  for (const postal of Object.keys(callouts.wide.places)) drawBox(boxes, postal);
}

/** In CSS pixels. */
function drawBox(boxes: Element, postal: string): void {
  const box = ensure(boxes, 'g', { 'data-callout': postal });
  for (const part of ['halo', 'box']) ensure(box, 'rect', { class: part });
  setText(ensure(box, 'text'), postal);
}
