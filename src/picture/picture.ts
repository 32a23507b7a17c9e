import { rounded, svg } from '../view/dom/svg.ts';
import type { Model } from '../view/model.ts';
import { patternDefs } from './fills.ts';
import { foot } from './foot.ts';
import type { PictureGeometry } from './geometry.ts';
import { head } from './head.ts';
import { key } from './key.ts';
import { map, scaleOf } from './map.ts';
import { type Look, page } from './page.ts';
import { tiles } from './tiles.ts';
import { viewInWords } from './viewInWords.ts';

/**
 * A picture of a view that stands alone, 1000 CSS pixels wide: number, sentence, day, whose count it is, legend,
 * map or tiles (the map for the table too), and credits. It has attributes alone, no style, and no font of its own,
 * so that whatever opens the file shows the same.
 * @param document makes the nodes; nothing is laid out
 * @param link the address of the view, where one is known
 * @example svgText(pictureOf(document, modelOf(story, openingView(story)), outlines(), { palette: lightPalette, fonts }))
 */
export function pictureOf(
  document: Document,
  model: Model,
  geometry: PictureGeometry,
  look: Look,
  link: string | null = null,
): SVGSVGElement {
  const sheet = { document, model, ...look };
  const told = head(sheet, page.margin);
  const legend = key(sheet, told.bottom + 24);
  const top = legend.bottom + 28;
  const shown = model.state.view === 'tiles' ? tiles(sheet, top) : map(sheet, geometry, top);
  const credit = foot(sheet, link, shown.bottom + 28);
  const height = Math.ceil(credit.bottom + page.margin - 8);
  return svg(
    document,
    'svg',
    { ...sizeOf(height), role: 'img', lang: model.words.lang, 'font-family': look.fonts.sans },
    svg(document, 'title', {}, model.story.title),
    svg(document, 'desc', {}, viewInWords(model)),
    patternDefs(sheet, 1 / scaleOf(geometry)),
    svg(document, 'rect', { width: page.width, height, fill: look.palette.ground }),
    ...[told, legend, shown, credit].flatMap(({ nodes }) => nodes),
  );
}

const sizeOf = (height: number) => ({
  width: page.width,
  height,
  viewBox: `0 0 ${page.width} ${rounded(height)}`,
});
