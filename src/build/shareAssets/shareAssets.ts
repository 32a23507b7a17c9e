import { JSDOM } from 'jsdom';
import { pictureOf } from '../../picture/picture.ts';
import { shareCardOf, shareCardSize } from '../../picture/shareCard.ts';
import { svgText } from '../../picture/standaloneSvg.ts';
import { fonts } from '../../view/theme/fonts.ts';
import { lightPalette } from '../../view/theme/palette.ts';
import { openingModel } from '../figure/prerenderFigure.ts';
import type { Edition } from '../site/edition.ts';
import { pageUrl, shareFiles } from '../site/publicUrls.ts';
import { oembed } from './oembed.ts';
import { rasterise } from './rasterise.ts';

const style = { palette: lightPalette, fonts };

/** Width of the picture in CSS pixels. */
const pictureWidth = 1000;

/**
 * The opening view of an edition as pictures with sentence, date, legend and credit, by file name. The SVG keeps its lists of
 * fonts, from which the reader's machine chooses.
 * @example pictures(edition)['picture@2x.png'] // 2000 pixels wide
 */
export function pictures(edition: Edition) {
  const { document } = new JSDOM().window;
  const { geometry, base } = edition;
  const link = base && pageUrl(base, edition);
  const picture = pictureOf(document, openingModel(edition), geometry, style, link);
  return {
    'picture.svg': svgText(picture),
    'picture.png': rasterise(picture, pictureWidth),
    'picture@2x.png': rasterise(picture, 2 * pictureWidth),
  };
}

/** The share card of the opening view as PNG. Other sites show it beside a link to the page. */
export function card(edition: Edition): Uint8Array {
  const { document } = new JSDOM().window;
  return rasterise(
    shareCardOf(document, openingModel(edition), edition.geometry, style),
    shareCardSize.width,
  );
}

/**
 * The files of an edition that other sites show, by path from the root of the site: pictures, share card, and with a base the
 * oEmbed response.
 */
export function shareAssets(edition: Edition): Record<string, string | Uint8Array> {
  const { base } = edition;
  const files = {
    ...pictures(edition),
    [shareFiles.card]: card(edition),
    ...(base && { [shareFiles.oembed]: oembed(edition, base) }),
  };
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [edition.folder + name, content]));
}
