import type { Outlines } from '../../geometry/outlines.ts';
import { svg } from '../../view/dom/svg.ts';
import type { Model } from '../../view/model.ts';
import { lineToken } from '../../view/theme/palette.ts';
import { choropleth, type MapSetting, mapHeight, mapScale } from '../map/pictureMap.ts';
import type { PictureStyle, Scene } from '../scene.ts';
import { standaloneSvg } from '../standaloneSvg.ts';
import { type TextStyle, textLine, textLines } from '../textLine.ts';
import { fittedText, textWidth, wrapped } from '../textWidth.ts';
import { aside, lastLine, quoteCardAside } from './quoteCardAside.ts';
import { type QuoteCardWords, quoteCardWords } from './quoteCardWords.ts';

/** The size of a quote card, CSS pixels: 16 by 9. */
const quoteCardSize = { width: 1200, height: 675 } as const;

const bar = 12;
/** The box of the quotation, above the source, CSS pixels. */
const quotationBox = { left: 72, width: 672, top: 60, bottom: 582 } as const;

const map: MapSetting = {
  left: aside.left,
  top: 68,
  width: aside.width,
  opacity: 0.62,
};
const source = { size: 18, line: 24 } as const;

/**
 * A picture of what officials of the selected state said by the shown day, 1200 by 675 CSS pixels: the quotation, or else
 * the summary, with its speaker and source, and at the right the state on the map, its level, and the number with its
 * sentence.
 * @param document makes the nodes; nothing is laid out
 * @param link the URL of the view, if it is known; the card names its site beside the source
 * @throws if no state is selected
 */
export function quoteCardOf(
  document: Document,
  model: Model,
  geometry: Outlines,
  style: PictureStyle,
  link: string | null = null,
): SVGSVGElement {
  const { state } = model.state;
  if (!state) throw new Error('A quote card needs a selected state. Set `state` in the view.');
  const scene: Scene = { document, model, ...style };
  const { label, look } = model.levelOf(state);
  const said = quoteCardWords(model, state);
  const sources = sourceLines(scene, said.source, link);
  const moreSources = Math.max(0, sources.length - 1) * source.line;
  const frame = {
    ...quoteCardSize,
    title: model.words.named(model.words.stateName(state), label),
    description: [said.text, said.name, ...said.about].filter(Boolean).join(' '),
    mapScale: mapScale(geometry, map),
    hatching: 1,
  };
  return standaloneSvg(scene, frame, [
    svg(document, 'rect', {
      width: quoteCardSize.width,
      height: bar,
      fill: style.palette[lineToken(look)],
    }),
    ...quotationNodes(scene, said, quotationBox.bottom - moreSources),
    ...sources,
    ...choropleth(scene, geometry, map),
    ...quoteCardAside(scene, state, said.latest, map.top + mapHeight(geometry, map) + 37),
  ]);
}

/** The source, followed by the site if there is room for it. */
function sourceLines(scene: Scene, text: string, link: string | null): SVGElement[] {
  const style = { ...source, fill: scene.palette.secondary };
  const site = link === null ? '' : new URL(link).host;
  const whole = [text, site].filter(Boolean).join(' · ');
  const { left, width } = quotationBox;
  const lines = wrapped(textWidth(whole, style) <= width ? whole : text, style, width);
  const first = lastLine - (lines.length - 1) * source.line;
  return textLines(scene, [left, first], style, lines);
}

const quotationSizes = [64, 60, 56, 52, 48, 44, 40, 36, 33, 30, 27, 24];
/** A summary is in our words, so it is never as large. */
const summarySizes = [46, ...quotationSizes.slice(5)];

/** The distance by which a quotation mark hangs before its line, in ems. */
const hanging = 0.42;
const byline = { size: 24, line: 32, gap: 28 } as const;

/** The quotation in serif, or the summary in sans; then the speaker, the office and the day. */
function quotationNodes(scene: Scene, said: QuoteCardWords, bottom: number): SVGElement[] {
  const { palette } = scene;
  const { left, width, top } = quotationBox;
  const names = wrapped(said.name, { ...byline, isBold: true }, width);
  const about = aboutLines(said);
  const bylineHeight = byline.gap + (Math.max(names.length, 1) + about.length) * byline.line;
  const face = said.isQuoted ? 'serif' : 'sans';
  const fitted = fittedText(
    (said.isQuoted ? '“' : '') + said.text,
    said.isQuoted ? quotationSizes : summarySizes,
    { face, width, height: bottom - top - bylineHeight },
    said.isQuoted ? '”' : '',
  );
  const { size, line } = fitted.style;
  const style: TextStyle = { ...fitted.style, fill: palette.ink };
  const first = top + line / 2 + size * 0.33;
  const [opening = '', ...rest] = fitted.lines;
  const hung = left - (said.isQuoted ? hanging * size : 0);
  const name = first + (fitted.lines.length - 0.5) * line + byline.gap + byline.line * 0.5;
  const quiet = { size: byline.size, line: byline.line, fill: palette.secondary };
  return [
    textLine(scene, [hung, first], style, opening),
    ...textLines(scene, [left, first + line], style, rest),
    ...textLines(scene, [left, name], { ...quiet, fill: palette.ink, isBold: true }, names),
    ...textLines(scene, [left, name + names.length * byline.line], quiet, about),
  ];
}

/** Office and day, in one line if they fit. */
function aboutLines({ about }: QuoteCardWords): string[] {
  const { width } = quotationBox;
  const whole = about.join(', ');
  const parts = textWidth(whole, byline) <= width ? [whole] : about;
  return parts.flatMap((part) => wrapped(part, byline, width));
}
