import { type SvgAttributes, svg } from '../view/dom/svg.ts';
import { patternDefs } from './map/fills.ts';
import type { Scene } from './scene.ts';

/** The size of a picture in CSS pixels, its title, its description and its scales. */
interface SvgOptions {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  /** CSS pixels per unit of its map. */
  readonly mapScale: number;
  /** The width of its stripes, as a multiple of that on the screen. */
  readonly hatching: number;
}

/** A standalone picture. It has attributes, and neither style nor embedded font, so that all programs show it alike. */
export function standaloneSvg(scene: Scene, frame: SvgOptions, nodes: readonly SVGElement[]): SVGSVGElement {
  const { document, model, palette, fonts } = scene;
  const { width, height } = frame;
  const attributes: SvgAttributes = {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    lang: model.words.lang,
    'font-family': fonts.sans,
  };
  return svg(
    document,
    'svg',
    attributes,
    svg(document, 'title', {}, frame.title),
    svg(document, 'desc', {}, frame.description),
    patternDefs(scene, frame.mapScale, frame.hatching),
    svg(document, 'rect', { width, height, fill: palette.ground }),
    ...nodes,
  );
}

/** The text of a picture's SVG file. */
export function svgText(picture: SVGSVGElement): string {
  const { XMLSerializer } = picture.ownerDocument.defaultView as unknown as typeof globalThis;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;
}
