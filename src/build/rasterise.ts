import { createRequire } from 'node:module';
import { type BBox, Resvg } from '@resvg/resvg-js';
import { svgText } from '../picture/svg.ts';
import { rounded, svg } from '../view/dom/svg.ts';

/** The one family that pictures are drawn with here, since the machine that builds may have no fonts. */
export const family = 'Inter';

const require = createRequire(import.meta.url);

/** The two weights that `textLine` sets, under the SIL Open Font License 1.1; none of them reaches the reader. */
export const fontFiles = ['400Regular/Inter_400Regular.ttf', '600SemiBold/Inter_600SemiBold.ttf'].map(
  (file) => require.resolve(`@expo-google-fonts/inter/${file}`),
);

/** A copy of a picture whose texts are all set in `family`, in place of the lists that a reader's machine chooses from. */
export function inOneFamily(picture: SVGSVGElement): SVGSVGElement {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  for (const text of copy.querySelectorAll('text')) {
    text.setAttribute('font-family', family);
    const spacing = spacingOf(Number(text.getAttribute('font-size')));
    if (spacing) text.setAttribute('letter-spacing', rounded(spacing));
  }
  return copy;
}

/** The files are cut for small text: large letters would stand too far apart. @param size of the font, CSS pixels */
const spacingOf = (size: number): number => size * (size < 24 ? 0 : size < 60 ? -0.015 : -0.045);

/**
 * A picture as PNG.
 * @param width of the PNG in pixels; its height follows
 * @param fonts the font files to draw with
 * @throws where the picture is not well-formed
 */
export const pngOf = (picture: SVGSVGElement, width: number, fonts = fontFiles): Uint8Array =>
  drawn(picture, fonts, width).render().asPng();

/**
 * Where a node leaves ink, in the units that it is drawn in.
 * @throws where it leaves none
 */
export function inkOf(node: SVGElement): BBox {
  const sheet = svg(node.ownerDocument, 'svg', { width: 4000, height: 4000 }, node.cloneNode(true));
  const box = drawn(sheet, fontFiles).getBBox();
  if (!box) throw new Error(`Nothing is drawn of <${node.nodeName}>.`);
  // The fields of its own kind are lost where it is spread.
  const { x, y, width, height } = box;
  return { x, y, width, height };
}

const drawn = (picture: SVGSVGElement, fonts: string[], width?: number): Resvg =>
  new Resvg(svgText(inOneFamily(picture)), {
    font: { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: family },
    ...(width && { fitTo: { mode: 'width', value: width } }),
  });
