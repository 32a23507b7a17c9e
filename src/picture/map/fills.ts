import type { DrawnLook } from '../../story/looks.ts';
import { svg } from '../../view/dom/svg.ts';
import { patterns } from '../../view/theme/lookColours.ts';
import { colourOf } from '../../view/theme/palette.ts';
import type { Scene } from '../scene.ts';

/** What is filled: the shapes of the map, in its own units, or boxes, in CSS pixels. */
type Filled = 'map' | 'box';

/** The fill of a look: its colour, or its pattern. */
export const fillOf = ({ palette }: Scene, look: DrawnLook, filled: Filled = 'box'): string =>
  look === 'hatch' ? `url(#hatch-${filled})` : colourOf(palette, look);

/**
 * The stripes of `hatch`, for the map and for boxes.
 * @param mapScale CSS pixels a unit of the map
 * @param scale how much wider the stripes are than on the screen
 */
export const patternDefs = (scene: Scene, mapScale: number, scale = 1): SVGDefsElement =>
  svg(scene.document, 'defs', {}, hatching(scene, 'map', scale / mapScale), hatching(scene, 'box', scale));

function hatching({ document, palette }: Scene, filled: Filled, scale: number): SVGPatternElement {
  const { side, turn, mark } = patterns.hatch;
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
    svg(document, 'path', { d: mark, fill: palette.stripe }),
  );
}
