import type { Postal } from '../../geography/places.ts';
import { swatch } from '../map/pictureLegend.ts';
import type { Scene } from '../scene.ts';
import { textLines } from '../textLine.ts';
import { balanced, fittedText, textWidth } from '../textWidth.ts';
import { tallyInWords } from '../viewInWords.ts';

/** The column at the right of a quote card, and the last base line of the card, CSS pixels. */
export const aside = { left: 760, width: 384 } as const;
export const lastLine = 633;

const level = { size: 20, line: 28, swatch: 18 } as const;
const headline = { size: 20, line: 27 } as const;
const summarySizes = [18, 16];

/**
 * The column under the map of a quote card: the state's level, and at the foot the number and its sentence.
 * @param latest the summary of the latest response, if that is not the quoted one
 * @param top the first base line, CSS pixels
 */
export const quoteCardAside = (
  scene: Scene,
  postal: Postal,
  latest: string | null,
  top: number,
): SVGElement[] => [...levelNodes(scene, postal, latest, top), ...headlineNodes(scene)];

/** The state's name and its level, in one line if they fit, and the summary. */
function levelNodes(scene: Scene, postal: Postal, latest: string | null, top: number): SVGElement[] {
  const { palette, model } = scene;
  const shown = model.levelOf(postal);
  const left = aside.left + level.swatch + 8;
  const name = model.words.stateName(postal) + model.words.colon;
  const style = { size: level.size, line: level.line, fill: palette.secondary };
  const bold = { text: name, fill: palette.ink, isBold: true };
  const fits =
    textWidth(`${name} ${shown.label}`, { ...style, isBold: true }) <= aside.left + aside.width - left;
  const lines = fits ? [[bold, ` ${shown.label}`]] : [[bold], shown.label];
  const below = top + (lines.length - 1) * level.line + 12;
  return [
    swatch(scene, [aside.left, top - level.size * 0.35 - level.swatch / 2], level.swatch, shown),
    ...textLines(scene, [left, top], style, lines),
    ...summaryNodes(scene, latest, below),
  ];
}

/** The summary of the latest response. @param top the top of its first line, CSS pixels */
function summaryNodes(scene: Scene, latest: string | null, top: number): SVGElement[] {
  if (latest === null) return [];
  const { words } = scene.model;
  const height = lastLine - 4 * headline.line - top;
  const room = { face: 'sans', width: aside.width, height } as const;
  const { style, lines } = fittedText(words.named(words.summary, latest), summarySizes, room);
  const first = top + style.line * 0.75;
  return textLines(scene, [aside.left, first], { ...style, fill: scene.palette.secondary }, lines);
}

/** The number and its sentence, in the lower right corner. */
function headlineNodes(scene: Scene): SVGElement[] {
  const { model, palette } = scene;
  const style = { face: 'serif', ...headline, fill: palette.secondary } as const;
  const [first = '', ...rest] = balanced(tallyInWords(model), style, aside.width);
  const tally = String(model.snapshot.tally);
  const bold = { text: tally, fill: palette.deep, isBold: true };
  const lines = [[bold, first.slice(tally.length)], ...rest];
  return textLines(scene, [aside.left, lastLine - rest.length * headline.line], style, lines);
}
