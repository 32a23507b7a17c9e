import { select } from 'd3-selection';
import { jurisdictions } from '../../geography/jurisdictions.ts';
import type { LabelPoints } from '../../geometry/labelPoints.ts';
import type { Outlines } from '../../geometry/outlines.ts';
import { setAttributes } from '../dom/attributes.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import { drawPatterns } from './patterns.ts';

/**
 * Draws all of the map that is the same in every view: shapes, borders, labels. It runs at build time; the browser gets the
 * served map.
 * @example renderFigure(root, story, openingView(story), { drawBasemap: basemapOf(outlines()) })
 */
export const basemapOf =
  (outlines: Outlines) =>
  (mapBox: Element): void => {
    const map = upsertChild<SVGSVGElement>(mapBox, 'svg', { part: 'map' });
    setAttributes(map, { viewBox: outlines.viewBox });
    drawPatterns(map);
    select(upsertChild(map, 'g', { class: 'shapes' }))
      .selectChildren('a')
      .data(jurisdictions.map(({ postal }) => postal))
      .join('a')
      .append('path')
      .attr('d', (postal) => outlines.shapes[postal])
      .attr('data-state', (postal) => postal);
    setAttributes(upsertChild(map, 'path', { class: 'borders' }), {
      d: outlines.borders,
      fill: 'none',
      stroke: '#ffffff',
    });
    for (const name of ['weak', 'dashed', 'added', 'hovered']) upsertChild(map, 'path', { class: name });
    upsertChild(map, 'g', { class: 'selection' });
    const labels = upsertChild(map, 'g', { class: 'labels' });
    drawLabels(labels, 'narrow', outlines.labels.narrow);
    drawLabels(labels, 'wide', outlines.labels.wide);
  };

/** One of the two sets of labels. The style sheet shows one of them. */
const drawLabels = (group: Element, set: string, places: LabelPoints): void => {
  for (const [postal, [x, y]] of Object.entries(places))
    select(group)
      .append('text')
      .attr('data-label', postal)
      .attr('class', set)
      .attr('x', x)
      .attr('y', y)
      .text(postal);
};
