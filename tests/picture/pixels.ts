import { Resvg } from '@resvg/resvg-js';
import { families, fontFiles, inFamilies } from '../../src/build/shareAssets/rasterise.ts';
import { svgText } from '../../src/picture/standaloneSvg.ts';
import { svg } from '../../src/view/dom/svg.ts';

/** A box in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture's pixels. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each, 0 to 255, row by row. */
  readonly data: Uint8Array;
}

/** Width and height that a PNG says of itself. @throws where it does not begin as a PNG does (RFC 2083, 12.11). */
export function sizeOfPng(png: Uint8Array): [width: number, height: number] {
  const bytes = Buffer.from(png);
  if (bytes.subarray(0, 8).toString('latin1') !== '\x89PNG\r\n\x1a\n') throw new Error('This is no PNG.');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** A PNG's pixels, brought to a width as a host does for its small pictures. */
export function pixelsOf(png: Uint8Array, width: number): Pixels {
  const [full, height] = sizeOfPng(png);
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const size = `width="${full}" height="${height}"`;
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image ${size} href="${href}"/></svg>`;
  const image = new Resvg(sheet, { fitTo: { mode: 'width', value: width } }).render();
  return { width: image.width, height: image.height, data: image.pixels };
}

/** Which share of the pixels in a box is close to a colour: red, green and blue differ by `most` at most together. */
export function shareOf({ width, data }: Pixels, box: Box, hex: string, most = 60): number {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  let [close, all] = [0, 0];
  for (let y = Math.ceil(box.y); y < box.y + box.height; y++)
    for (let x = Math.ceil(box.x); x < box.x + box.width; x++) {
      const far = wanted.reduce(
        (sum, value, part) => sum + Math.abs(value - (data[4 * (y * width + x) + part] as number)),
        0,
      );
      all += 1;
      close += Number(far <= most);
    }
  return close / all;
}

/** The bounding box of a node's ink, in its own units. @throws if it draws nothing */
export function inkOf(node: SVGElement): Box {
  const picture = svg(node.ownerDocument, 'svg', { width: 4000, height: 4000 }, node.cloneNode(true));
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: families.sans };
  const box = new Resvg(svgText(inFamilies(picture)), { font }).getBBox();
  if (!box) throw new Error(`Nothing is drawn of <${node.nodeName}>.`);
  // A spread would lose the fields, which are getters.
  const { x, y, width, height } = box;
  return { x, y, width, height };
}
