import type { DrawnLook } from '../../story/looks.ts';
import { type SvgAttributes, svg } from '../../view/dom/svg.ts';
import { patterns } from '../../view/theme/lookColours.ts';
import { colourOf, edgeOf } from '../../view/theme/palette.ts';
import type { Scene } from '../scene.ts';

/** What a fill is for: the shapes of the map, in its units, or boxes, in CSS pixels. */
type Filled = 'map' | 'box';

/** The fill of a look: its colour, or its pattern. */
export const fillOf = ({ palette }: Scene, look: DrawnLook, filled: Filled = 'box'): string =>
  look === 'hatch' ? `url(#hatch-${filled})` : colourOf(palette, look);

/**
 * The stripes of `hatch`, for the map and for boxes.
 * @param mapScale CSS pixels per unit of the map
 * @param scale the width of the stripes, as a multiple of that on the screen
 */
export const patternDefs = (scene: Scene, mapScale: number, scale: number): SVGDefsElement =>
  svg(scene.document, 'defs', {}, hatching(scene, 'map', scale / mapScale), hatching(scene, 'box', scale));

function hatching({ document, palette }: Scene, filled: Filled, scale: number): SVGPatternElement {
  const { side, turn, path } = patterns.hatch;
  const square = { width: side, height: side };
  return svg(
    document,
    'pattern',
    {
      id: `hatch-${filled}`,
      ...square,
      patternUnits: 'userSpaceOnUse',
      patternTransform: `scale(${scale}) rotate(${turn})`,
    },
    svg(document, 'rect', { ...square, fill: palette.ground }),
    svg(document, 'path', { d: path, fill: palette.stripe }),
  );
}

/** A box in a picture, CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The attributes of a rectangle inside a box. @param inset the distance between them, CSS pixels */
export const rectIn = ({ left, top, width, height }: Box, inset: number): SvgAttributes => ({
  x: left + inset,
  y: top + inset,
  width: width - 2 * inset,
  height: height - 2 * inset,
});

/** A box in a look, with the outline of the look if it has one. @param inset CSS pixels */
export function lookBox(scene: Scene, box: Box, look: DrawnLook, attributes: SvgAttributes, inset = 0) {
  const edge = edgeOf(scene.palette, look);
  return svg(scene.document, 'rect', {
    ...rectIn(box, inset || (edge ? 0.5 : 0)),
    ...attributes,
    fill: fillOf(scene, look),
    stroke: edge,
    'stroke-width': edge && 1,
    'stroke-dasharray': look === 'dashed' ? '3 2' : null,
  });
}
