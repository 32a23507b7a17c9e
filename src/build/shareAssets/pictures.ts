import { JSDOM } from 'jsdom';
import type { Outlines } from '../../geometry/outlines.ts';
import { pictureOf } from '../../picture/picture.ts';
import { cardOf, cardSize } from '../../picture/shareCard.ts';
import { svgText } from '../../picture/standalone.ts';
import { fonts } from '../../view/theme/fonts.ts';
import { lightPalette } from '../../view/theme/palette.ts';
import { openingModel } from '../figure/prerender.ts';
import type { Edition } from '../site/edition.ts';
import { rasterise } from './rasterise.ts';

const look = { palette: lightPalette, fonts };

/** Width of the picture in CSS pixels. */
const pictureWidth = 1000;

/** The names of the pictures of the opening view, without a folder. */
export const pictureNames = ['picture.svg', 'picture.png', 'picture@2x.png'] as const;

/**
 * The opening view of an edition as pictures, each with its sentence, date, legend and credit. The SVG keeps the lists of
 * fonts, from which the reader's machine chooses.
 * @param link the address of the page, if it is known
 * @example (await pictures(edition, geometry, null))['picture@2x.png'] // 2000 pixels wide
 */
export async function pictures(
  edition: Edition,
  geometry: Outlines,
  link: string | null,
): Promise<Record<(typeof pictureNames)[number], string | Uint8Array>> {
  const { document } = new JSDOM().window;
  const picture = pictureOf(document, openingModel(edition), geometry, look, link);
  return {
    'picture.svg': svgText(picture),
    'picture.png': rasterise(picture, pictureWidth),
    'picture@2x.png': rasterise(picture, 2 * pictureWidth),
  };
}

/** The share card of the opening view as PNG, which other sites show beside a link to the page. */
export function card(edition: Edition, geometry: Outlines): Uint8Array {
  const { document } = new JSDOM().window;
  return rasterise(cardOf(document, openingModel(edition), geometry, look), cardSize.width);
}
