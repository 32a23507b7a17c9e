import type { Outlines } from '../geometry/outlines.ts';
import { captionText } from '../story/captions.ts';
import { svg } from '../view/dom/svg.ts';
import type { Model } from '../view/model.ts';
import { pictureLegend } from './map/pictureLegend.ts';
import { choropleth, type MapSetting, mapHeight, mapScale } from './map/pictureMap.ts';
import { chips, tiles, tilesHeight } from './map/placeBoxes.ts';
import { type Block, column, type PictureStyle, type Scene } from './scene.ts';
import { standaloneSvg } from './standaloneSvg.ts';
import { type Line, type TextStyle, textLine, textLines } from './textLine.ts';
import { fittedText, wrapped } from './textWidth.ts';
import { dayInWords, tallyInWords, viewInWords } from './viewInWords.ts';

/** The map, and the column of chips to its right, CSS pixels. */
const map = { left: column.left - 10, width: 838 } as const;
const chip = { width: 70, size: 17 } as const;
const tilesWidth = 780;

/**
 * A standalone picture of a view, 1000 CSS pixels wide: number, sentence and day, legend, map or tiles, caption and credits.
 * @param document makes the nodes; nothing is laid out
 * @param link the URL of the view, if it is known
 * @example svgText(pictureOf(document, modelOf(story, openingView(story)), outlines(), { palette: lightPalette, fonts }))
 */
export function pictureOf(
  document: Document,
  model: Model,
  geometry: Outlines,
  style: PictureStyle,
  link: string | null = null,
): SVGSVGElement {
  const scene: Scene = { document, model, ...style };
  const head = headOf(scene, 40);
  const legend = pictureLegend(scene, head.bottom + 48);
  const stage = stageOf(scene, geometry, legend.bottom + 38);
  const foot = footOf(scene, link, stage.bottom + 24);
  const frame = {
    width: column.left + column.width + column.left,
    height: Math.ceil(foot.bottom + 32),
    title: tallyInWords(model),
    description: viewInWords(model),
    mapScale: mapScale(geometry, map),
    hatching: 1.25,
  };
  return standaloneSvg(
    scene,
    frame,
    [head, legend, stage, foot].flatMap(({ nodes }) => nodes),
  );
}

/** The tiles; for any other view the map with the chips at its right. */
function stageOf(scene: Scene, geometry: Outlines, top: number): Block {
  if (scene.model.state.view === 'tiles') {
    const left = column.left + (column.width - tilesWidth) / 2;
    return { nodes: tiles(scene, { left, top, width: tilesWidth }), bottom: top + tilesHeight(tilesWidth) };
  }
  const height = mapHeight(geometry, map);
  const setting: MapSetting = { ...map, top, isLabelled: true };
  const box = { left: column.left + column.width - chip.width, top, width: chip.width, height };
  return {
    nodes: [...choropleth(scene, geometry, setting), ...chips(scene, box, chip.size)],
    bottom: top + height,
  };
}

/** The number's font size, and the height and the width of a digit, CSS pixels. */
const number = { size: 150, height: 101, digit: 77 } as const;
const sentenceSizes = [35, 31, 28];
const day = { size: 20, line: 34 } as const;
/** Between the number and the sentence, CSS pixels. */
const gap = 22;

/** The number, and beside it the sentence and the day. Number and day share a base line. */
function headOf(scene: Scene, top: number): Block {
  const { model, palette } = scene;
  const { tally } = model.snapshot;
  const tallyStyle = { face: 'serif', size: number.size, fill: palette.deep, isBold: true } as const;
  const left = column.left + String(tally).length * number.digit + gap;
  const { style, lines } = fittedText(model.headline, sentenceSizes, {
    face: 'serif',
    width: column.left + column.width - left,
    height: 3 * 33,
  });
  const height = (lines.length - 1) * style.line + day.line;
  const first = top + Math.max(style.size * 0.68, number.height - height);
  const base = first + height;
  return {
    nodes: [
      textLine(scene, [column.left - 2, base], tallyStyle, String(tally)),
      ...textLines(scene, [left, first], { ...style, fill: palette.ink }, lines),
      textLine(scene, [left, base], { size: day.size, fill: palette.secondary }, dayInWords(model)),
    ],
    bottom: base,
  };
}

const caption = { size: 19, line: 27 } as const;
const credit = { size: 15, line: 22 } as const;

/** The selected state's level, the caption of the stop, and below a rule the credits and the link. */
function footOf(scene: Scene, link: string | null, top: number): Block {
  const { document, model, palette } = scene;
  const { story, words } = model;
  const style: TextStyle = { ...caption, fill: palette.secondary };
  const lines = [...selectionLine(scene), ...captionLines(scene, style)];
  const first = top + caption.size;
  const rule = first + (lines.length - 1) * caption.line + 20;
  const sources = `${story.credits.join(' ')} ${words.updated(words.fullDay(story.asOf))}`;
  const credits = [sources, link ?? ''].flatMap((text) => wrapped(text, credit, column.width));
  const firstCredit = rule + 28;
  return {
    nodes: [
      ...textLines(scene, [column.left, first], style, lines),
      svg(document, 'rect', { x: column.left, y: rule, width: column.width, height: 1, fill: palette.rule }),
      ...textLines(scene, [column.left, firstCredit], { ...credit, fill: palette.secondary }, credits),
    ],
    bottom: firstCredit + (credits.length - 1) * credit.line,
  };
}

/** The caption, its lead in bold. */
function captionLines({ model, palette }: Scene, style: TextStyle): Line[] {
  const { lead } = model.caption;
  const [first = '', ...rest] = wrapped(captionText(model.caption), { ...style, isBold: true }, column.width);
  const bold = { text: first.slice(0, lead.length), fill: palette.ink, isBold: true };
  return [[bold, first.slice(lead.length)], ...rest];
}

/** `"Mississippi: In favor"`, if a state is selected. */
function selectionLine(scene: Scene): Line[] {
  const { model, palette } = scene;
  const { words } = model;
  const { state } = model.state;
  if (!state) return [];
  const name = { text: words.stateName(state) + words.colon, fill: palette.ink, isBold: true };
  return [[name, ` ${model.levelOf(state).label}`]];
}
