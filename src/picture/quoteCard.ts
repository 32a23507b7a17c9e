import type { Postal } from '../domain/jurisdictions.ts';
import type { Look as LevelLook } from '../domain/levels.ts';
import { svg } from '../view/dom/svg.ts';
import type { Model } from '../view/model.ts';
import { colourOf, edgeOf, type Palette } from '../view/theme/palette.ts';
import { choropleth, type MapSetting, mapHeight, mapScale } from './choropleth.ts';
import { fittedText } from './fittedText.ts';
import { framed } from './frame.ts';
import type { PictureGeometry } from './geometry.ts';
import { swatch } from './legend.ts';
import { quoteCardWords } from './quoteCardWords.ts';
import { type Look, levelOf, type Scene } from './scene.ts';
import { statement } from './statement.ts';
import { textLines } from './text.ts';
import { textWidth, wrapped } from './textWidth.ts';
import { tallyInWords } from './viewInWords.ts';

/** The size of a quote card, CSS pixels: 16 by 9. */
export const quoteCardSize = { width: 1200, height: 675 } as const;

const bar = 12;
/** The room of the statement and of the source, and that of the map and what stands under it, CSS pixels. */
const words = { left: 72, width: 640, top: 60, bottom: 590 } as const;
const aside = { left: 760, width: 384 } as const;
const bottom = 633;

const map: MapSetting = {
  left: aside.left,
  top: 68,
  width: aside.width,
  border: 1,
  edge: 1,
  selection: [11.5, 8.5, 2.8],
  opacity: 0.62,
};
const level = { size: 20, line: 28, swatch: 18 } as const;
const headline = { size: 20, line: 27 } as const;
const source = { size: 18, line: 24 } as const;
const summarySizes = [
  { size: 18, line: 25 },
  { size: 16, line: 22 },
] as const;

/**
 * What officials of the chosen state said by the shown day, as a picture of 1200 by 675 CSS pixels: the quotation, or
 * where there is none the summary, with its speaker and source, and at the right the state on the map, its level, and
 * the number with its sentence.
 * @param document makes the nodes; nothing is laid out
 * @param link the address of the view, where one is known: the site is named with the source
 * @throws where no state is chosen
 */
export function quoteCardOf(
  document: Document,
  model: Model,
  geometry: PictureGeometry,
  look: Look,
  link: string | null = null,
): SVGSVGElement {
  const { state } = model.state;
  if (!state) throw new Error('A quote card is of a chosen state, and none is chosen.');
  const scene: Scene = { document, model, ...look };
  const said = quoteCardWords(model, state);
  const frame = {
    ...quoteCardSize,
    title: `${model.words.stateName(state)}: ${model.words.lowered(levelOf(scene, state).label)}`,
    description: [said.text, said.name, said.about].filter(Boolean).join(' '),
    mapScale: mapScale(geometry, map),
    hatching: 1,
  };
  return framed(scene, frame, [
    svg(document, 'rect', {
      width: quoteCardSize.width,
      height: bar,
      fill: barColour(look.palette, levelOf(scene, state).look),
    }),
    ...statement(scene, said, words),
    ...sourceLines(scene, said.source, link),
    ...choropleth(scene, geometry, map),
    ...levelNodes(scene, state, said.latest, map.top + mapHeight(geometry, map) + 37),
    ...headlineNodes(scene),
  ]);
}

/** The bar at the top, in the colour of the level, or where the ground would swallow that, of its outline. */
function barColour(palette: Palette, look: LevelLook): string {
  if (look === 'hatch') return palette.stripe;
  return edgeOf(palette, look) ?? colourOf(palette, look);
}

/** Who prints it, and the site, where there is room for it behind. */
function sourceLines(scene: Scene, text: string, link: string | null): SVGElement[] {
  const style = { size: source.size, fill: scene.palette.secondary } as const;
  const site = link === null ? '' : new URL(link).host;
  const whole = [text, site].filter(Boolean).join(' · ');
  const lines = wrapped(textWidth(whole, style) <= words.width ? whole : text, style, words.width);
  const first = bottom - (lines.length - 1) * source.line;
  return textLines(scene, [words.left, first], source.line, style, lines);
}

/** The state's level, and the summary of its latest answer where that is not the quoted one. @param top base line of the first */
function levelNodes(scene: Scene, postal: Postal, latest: string | null, top: number): SVGElement[] {
  const { palette, model } = scene;
  const shown = levelOf(scene, postal);
  const left = aside.left + level.swatch + 8;
  const name = `${model.words.stateName(postal)}:`;
  const style = { size: level.size, fill: palette.secondary } as const;
  const [first = '', ...rest] = wrapped(
    `${name} ${model.words.lowered(shown.label)}`,
    { ...style, isBold: true },
    aside.left + aside.width - left,
  );
  const bold = { text: first.slice(0, name.length), fill: palette.ink, isBold: true };
  const below = top + rest.length * level.line + 12;
  const later = fittedText(`${model.words.summary}: ${latest}`, summarySizes, {
    face: 'sans',
    width: aside.width,
    height: bottom - 4 * headline.line - below,
  });
  return [
    swatch(scene, [aside.left, top - level.size * 0.35 - level.swatch / 2], level.swatch, shown),
    ...textLines(scene, [left, top], level.line, style, [[bold, first.slice(name.length)], ...rest]),
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
  const [first = '', ...rest] = wrapped(tallyInWords(model), style, aside.width);
  const tally = String(model.snapshot.tally);
  const bold = { text: tally, fill: palette.deep, isBold: true };
  const lines = [[bold, first.slice(tally.length)], ...rest];
  return textLines(scene, [aside.left, bottom - rest.length * headline.line], headline.line, style, lines);
}
