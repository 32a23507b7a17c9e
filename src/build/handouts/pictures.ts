import { JSDOM } from 'jsdom';
import { cardOf, cardSize } from '../../picture/card.ts';
import { pictureOf } from '../../picture/picture.ts';
import { svgText } from '../../picture/svg.ts';
import { fonts } from '../../view/theme/fonts.ts';
import { lightPalette } from '../../view/theme/palette.ts';
import { openingModel } from '../figure/openingModel.ts';
import type { ViewParts } from '../page/page.ts';
import type { PageWords } from '../page/pageWords.ts';
import { pngOf } from './rasterise.ts';

const look = { palette: lightPalette, fonts };

/** Width of the picture in CSS pixels. */
const pictureWidth = 1000;

/** What the picture of the opening view is published as, without a folder. */
export const pictureNames = ['picture.svg', 'picture.png', 'picture@2x.png'] as const;

/**
 * The opening view as files to hand out, each with its sentence, date, legend and credit in it. The SVG keeps
 * the lists of fonts of the reader's machine.
 * @param link the address of the page, where it is known
 * @example (await pictures(parts, pageLanguages.en, null))['picture@2x.png'] // 2000 pixels wide
 */
export async function pictures(
  { story, geometry }: ViewParts,
  words: PageWords,
  link: string | null,
): Promise<Record<(typeof pictureNames)[number], string | Uint8Array>> {
  const { document } = new JSDOM().window;
  const picture = pictureOf(document, openingModel(story, words), geometry, look, link);
  return {
    'picture.svg': svgText(picture),
    'picture.png': pngOf(picture, pictureWidth),
    'picture@2x.png': pngOf(picture, 2 * pictureWidth),
  };
}

/** The card of the opening view as PNG, which is shown beside a link to the page. */
export function card({ story, geometry }: ViewParts, words: PageWords): Uint8Array {
  const { document } = new JSDOM().window;
  return pngOf(cardOf(document, openingModel(story, words), geometry, look), cardSize.width);
}
