import { JSDOM } from 'jsdom';
import { openingModel } from '../../build/openingModel.ts';
import type { ViewParts } from '../../build/page.ts';
import type { PageWords } from '../../build/pageWords.ts';
import { pngOf } from '../../build/rasterise.ts';
import { fonts } from '../../view/fonts.ts';
import { lightPalette } from '../../view/palette.ts';
import { svg } from '../../view/svg.ts';
import { viewInWords } from '../viewInWords.ts';
import { foot } from './foot.ts';
import { headline } from './headline.ts';
import { key } from './key.ts';
import { cardBox } from './layout.ts';
import { map } from './map.ts';

/** Where the sentence ends and where the map begins, CSS pixels from the left. */
const columns = { left: 544, right: 584 } as const;

/** The share image of the opening view as PNG, `cardBox.width` by `cardBox.height` pixels. */
export const card = (parts: ViewParts, words: PageWords): Uint8Array =>
  pngOf(cardPicture(parts, words), cardBox.width);

/**
 * The share image as SVG, made to be read at a quarter of its size: number and sentence, the map and its legend, and
 * under them title, day and whose count it is.
 */
export function cardPicture({ story, geometry }: ViewParts, words: PageWords): SVGSVGElement {
  const { document } = new JSDOM().window;
  const model = openingModel(story, words);
  const sheet = { document, model, palette: lightPalette, fonts };
  const told = foot(sheet);
  const bottom = cardBox.bottom - told.height - 32;
  const left = { left: cardBox.left, right: columns.left, top: cardBox.top, bottom };
  const right = { left: columns.right, right: cardBox.right, top: cardBox.top, bottom };
  const legend = key(sheet, right);
  const land = { ...right, bottom: bottom - legend.height - 24 };
  const { width, height } = cardBox;
  return svg(
    document,
    'svg',
    { width, height, viewBox: `0 0 ${width} ${height}`, lang: words.figure.lang },
    svg(document, 'title', {}, viewInWords(model)),
    svg(document, 'rect', { width, height, fill: lightPalette.ground }),
    ...headline(sheet, left),
    ...map(sheet, geometry, land),
    ...legend.nodes,
    ...told.nodes,
  );
}
