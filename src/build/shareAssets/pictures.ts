import { JSDOM } from 'jsdom';
import { pictureOf } from '../../picture/picture.ts';
import { cardOf, cardSize } from '../../picture/shareCard.ts';
import { svgText } from '../../picture/standalone.ts';
import { fonts } from '../../view/theme/fonts.ts';
import { lightPalette } from '../../view/theme/palette.ts';
import { openingModel } from '../figure/prerender.ts';
import type { Edition } from '../site/edition.ts';
import { pageUrl } from '../site/publicUrls.ts';
import { rasterise } from './rasterise.ts';

const look = { palette: lightPalette, fonts };

/** Width of the picture in CSS pixels. */
const pictureWidth = 1000;

/** The names of the pictures of the opening view, without a folder. */
export const pictureNames = ['picture.svg', 'picture.png', 'picture@2x.png'] as const;

/**
 * The opening view of an edition as pictures, each with its sentence, date, legend and credit. The SVG keeps the lists of
 * fonts, from which the reader's machine chooses.
 * @example (await pictures(edition))['picture@2x.png'] // 2000 pixels wide
 */
export async function pictures(
  edition: Edition,
): Promise<Record<(typeof pictureNames)[number], string | Uint8Array>> {
  const { document } = new JSDOM().window;
  const { geometry, base } = edition;
  const link = base && pageUrl(base, edition);
  const picture = pictureOf(document, openingModel(edition), geometry, look, link);
  return {
    'picture.svg': svgText(picture),
    'picture.png': rasterise(picture, pictureWidth),
    'picture@2x.png': rasterise(picture, 2 * pictureWidth),
  };
}

/** The share card of the opening view as PNG, which other sites show beside a link to the page. */
export function card(edition: Edition): Uint8Array {
  const { document } = new JSDOM().window;
  return rasterise(cardOf(document, openingModel(edition), edition.geometry, look), cardSize.width);
}
