import { select } from 'd3-selection';
import { postals } from '../../geography/places.ts';
import type { Outlines } from '../../geometry/outlines.ts';
import { setAttribute, setAttributes } from '../dom/attributes.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import { type Pattern, patterns } from '../theme/lookColours.ts';
import { lightPalette } from '../theme/palette.ts';

/**
 * Draws the parts of the map that are the same in every view: shapes, borders, labels. It runs at build time; the browser
 * adopts the served map.
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
      .data(postals)
      .join('a')
      .append('path')
      .attr('d', (postal) => outlines.shapes[postal])
      .attr('data-state', (postal) => postal);
    setAttributes(upsertChild(map, 'path', { class: 'borders' }), {
      d: outlines.borders,
      fill: 'none',
      stroke: lightPalette.ground,
    });
    for (const name of ['weak', 'dashed', 'added', 'hovered']) upsertChild(map, 'path', { class: name });
    for (const name of ['selection', 'focus']) upsertChild(map, 'g', { class: name });
    select(upsertChild(map, 'g', { class: 'labels' }))
      .selectChildren('text')
      .data(Object.entries(outlines.labels))
      .join('text')
      .attr('data-label', ([postal]) => postal)
      .attr('x', ([, [x]]) => x)
      .attr('y', ([, [, y]]) => y)
      .text(([postal]) => postal);
  };

/** Units in a CSS pixel: on narrow maps, on wide maps, and on bars and tiles. */
const units = { narrow: 5.4, wide: 3.5, bar: 1 } as const;

/** Draws each pattern for wide maps and for bars, and `hatch` for narrow maps too. The style sheet picks one. */
function drawPatterns(map: Element): void {
  const defs = upsertChild(map, 'defs');
  for (const [name, pattern] of Object.entries(patterns))
    for (const [set, unit] of Object.entries(units))
      if (set !== 'narrow' || name === 'hatch')
        drawPattern(upsertChild(defs, 'pattern', { id: `${name}-${set}` }), pattern, unit);
}

/** Draws a pattern, in full: WebKit does not draw one that refers to another by `href`. */
function drawPattern(node: Element, { side, turn, path }: Pattern, unit: number): void {
  const size = { width: String(side), height: String(side) };
  setAttributes(node, {
    ...size,
    patternUnits: 'userSpaceOnUse',
    patternTransform: `scale(${unit}) rotate(${turn})`,
  });
  setAttributes(upsertChild(node, 'rect', { class: 'gap' }), size);
  setAttribute(upsertChild(node, 'path', { class: 'stripe' }), 'd', path);
}
