import type { Postal } from '../../geography/places.ts';
import { swatch } from '../map/pictureLegend.ts';
import { levelOf, type Scene } from '../scene.ts';
import { textLines } from '../textLine.ts';
import { balanced, fittedText, textWidth } from '../textWidth.ts';
import { tallyInWords } from '../viewInWords.ts';

/** The column at the right of a quote card, and the last base line of the whole card, CSS pixels. */
export const aside = { left: 760, width: 384 } as const;
export const lastLine = 633;

const level = { size: 20, line: 28, swatch: 18 } as const;
const headline = { size: 20, line: 27 } as const;
const summarySizes = [
  { size: 18, line: 25 },
  { size: 16, line: 22 },
] as const;

/**
 * The column under the map of a quote card: the state's level, and at the foot the number and its sentence.
 * @param latest the summary of the latest answer, if that is not the quoted one
 * @param top base line of the first, CSS pixels
 */
export const quoteCardAside = (
  scene: Scene,
  postal: Postal,
  latest: string | null,
  top: number,
): SVGElement[] => [...levelNodes(scene, postal, latest, top), ...headlineNodes(scene)];

/** The level in one line with the state's name where both fit, and the summary. */
function levelNodes(scene: Scene, postal: Postal, latest: string | null, top: number): SVGElement[] {
  const { palette, model } = scene;
  const shown = levelOf(scene, postal);
  const left = aside.left + level.swatch + 8;
  const name = `${model.words.stateName(postal)}:`;
  const style = { size: level.size, fill: palette.secondary } as const;
  const label = model.words.lowered(shown.label);
  const bold = { text: name, fill: palette.ink, isBold: true };
  const fits = textWidth(`${name} ${label}`, { ...style, isBold: true }) <= aside.left + aside.width - left;
  const lines = fits ? [[bold, ` ${label}`]] : [[bold], label];
  const below = top + (lines.length - 1) * level.line + 12;
  const later = fittedText(`${model.words.summary}: ${latest}`, summarySizes, {
    face: 'sans',
    width: aside.width,
    height: lastLine - 4 * headline.line - below,
  });
  return [
    swatch(scene, [aside.left, top - level.size * 0.35 - level.swatch / 2], level.swatch, shown),
    ...textLines(scene, [left, top], level.line, style, lines),
    ...textLines(
      scene,
      [aside.left, below + later.line * 0.75],
      later.line,
      { size: later.size, fill: palette.secondary },
      latest === null ? [] : later.lines,
    ),
  ];
}

/** The number and its sentence, in the lower right corner. */
function headlineNodes(scene: Scene): SVGElement[] {
  const { model, palette } = scene;
  const style = { face: 'serif', size: headline.size, fill: palette.secondary } as const;
  const [first = '', ...rest] = balanced(tallyInWords(model), style, aside.width);
  const tally = String(model.snapshot.tally);
  const bold = { text: tally, fill: palette.deep, isBold: true };
  const lines = [[bold, first.slice(tally.length)], ...rest];
  return textLines(scene, [aside.left, lastLine - rest.length * headline.line], headline.line, style, lines);
}
