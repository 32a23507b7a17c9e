import type { Outlines } from '../geometry/outlines.ts';
import type { Model } from '../view/model.ts';
import { legendEntry } from './map/pictureLegend.ts';
import { choropleth, type MapSetting, mapScale } from './map/pictureMap.ts';
import type { Block, PictureStyle, Scene } from './scene.ts';
import { standaloneSvg } from './standaloneSvg.ts';
import { textLine, textLines } from './textLine.ts';
import { balanced, fittedText } from './textWidth.ts';
import { dayInWords, shareCardInWords, tallyInWords } from './viewInWords.ts';

/** The size of a share card, which social networks recommend, and the margins of its texts, CSS pixels. */
export const shareCardSize = { width: 1200, height: 630 } as const;
const margins = { left: 56, right: 1144, bottom: 591 } as const;

const number = { size: 224, base: 208 } as const;
/** The sentence under the number. `gap` is its distance from the legend. */
const sentence = { top: 240, width: 456, gap: 24 } as const;
const sentenceSizes = [32, 30, 28, 25];
const legend = { size: 19, line: 30, swatch: 20, gap: 12 } as const;
const note = { size: 17, line: 24, width: 780 } as const;

const map: MapSetting = {
  left: 488,
  top: 72,
  width: 700,
  isLabelled: true,
};

/**
 * The picture that networks show with a link to a view, 1200 by 630 CSS pixels: number, sentence, legend and map, and at the
 * foot the day and the sources.
 * @param document makes the nodes; nothing is laid out
 */
export function shareCardOf(
  document: Document,
  model: Model,
  geometry: Outlines,
  style: PictureStyle,
): SVGSVGElement {
  const scene: Scene = { document, model, ...style };
  const frame = {
    ...shareCardSize,
    title: tallyInWords(model),
    description: shareCardInWords(model),
    mapScale: mapScale(geometry, map),
    hatching: 1.25,
  };
  const head = headline(scene);
  return standaloneSvg(scene, frame, [
    ...choropleth(scene, geometry, map),
    ...head.nodes,
    ...legendNodes(scene, head.bottom),
    ...footNote(scene),
  ]);
}

/** The number, and under it the sentence, in a size that leaves room for the legend. */
function headline(scene: Scene): Block {
  const { model, palette } = scene;
  const { style, lines } = fittedText(model.headline, sentenceSizes, {
    face: 'serif',
    width: sentence.width,
    height: margins.bottom - model.legend.length * legend.line - sentence.gap - sentence.top,
  });
  const tally = { face: 'serif', size: number.size, fill: palette.deep, isBold: true } as const;
  const first = sentence.top + style.line / 2 + style.size * 0.33;
  return {
    nodes: [
      textLine(scene, [margins.left - 3, number.base], tally, String(model.snapshot.tally)),
      ...textLines(scene, [margins.left, first], { ...style, fill: palette.ink }, lines),
    ],
    bottom: sentence.top + lines.length * style.line + sentence.gap,
  };
}

const legendNodes = (scene: Scene, top: number): SVGElement[] =>
  scene.model.legend.flatMap((level, index) => {
    const base = top + (index + 0.5) * legend.line + legend.size * 0.35;
    return legendEntry(scene, [margins.left, base], legend, level);
  });

/** The day and the sources, in the lower right corner. */
function footNote(scene: Scene): SVGElement[] {
  const { model, palette } = scene;
  const lines = balanced(`${dayInWords(model)}. ${model.story.credits.join(' ')}`, note, note.width);
  const first = margins.bottom - (lines.length - 1) * note.line;
  const style = { size: note.size, line: note.line, fill: palette.secondary, anchor: 'end' } as const;
  return textLines(scene, [margins.right, first], style, lines);
}
