import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { svgText } from '../../picture/standaloneSvg.ts';

/** The font families of the build's pictures. The machine of the build may have no fonts. */
export const families = { serif: 'STIX Two Text', sans: 'Inter' } as const;

const require = createRequire(import.meta.url);

/** The files of these families in two weights, under the SIL Open Font License 1.1. They do not reach the reader. */
export const fontFiles = [
  'inter/400Regular/Inter_400Regular.ttf',
  'inter/700Bold/Inter_700Bold.ttf',
  'stix-two-text/400Regular/STIXTwoText_400Regular.ttf',
  'stix-two-text/700Bold/STIXTwoText_700Bold.ttf',
].map((file) => require.resolve(`@expo-google-fonts/${file}`));

/** A copy of a picture whose texts have `families` instead of the reader's lists of fonts. */
export function inFamilies(picture: SVGSVGElement): SVGSVGElement {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  for (const text of copy.querySelectorAll('text')) {
    const isSerif = /(^|[\s,])serif$/.test(text.getAttribute('font-family') ?? '');
    text.setAttribute('font-family', families[isSerif ? 'serif' : 'sans']);
  }
  return copy;
}

/**
 * A picture as PNG.
 * @param width in pixels; the height follows
 * @param fonts the font files to draw with
 * @throws if the picture is not well-formed
 */
export const rasterise = (picture: SVGSVGElement, width: number, fonts = fontFiles): Uint8Array =>
  new Resvg(svgText(inFamilies(picture)), {
    font: { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: families.sans },
    fitTo: { mode: 'width', value: width },
  })
    .render()
    .asPng();
