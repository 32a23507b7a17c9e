import { svg } from '../../view/dom/svg.ts';
import type { Model } from '../../view/model.ts';
import { lineToken } from '../../view/theme/palette.ts';
import type { PictureGeometry } from '../map/pictureGeometry.ts';
import { choropleth, type MapSetting, mapHeight, mapScale } from '../map/pictureMap.ts';
import { type Look, levelOf, type Scene } from '../scene.ts';
import { framed } from '../standalone.ts';
import { textLines } from '../textLine.ts';
import { textWidth, wrapped } from '../textWidth.ts';
import { aside, lastLine, quoteCardAside } from './quoteCardAside.ts';
import { quoteCardWords } from './quoteCardWords.ts';
import { statement } from './statement.ts';

/** The size of a quote card, CSS pixels: 16 by 9. */
export const quoteCardSize = { width: 1200, height: 675 } as const;

const bar = 12;
/** The room of the statement, over the source, CSS pixels. */
const words = { left: 72, width: 672, top: 60, bottom: 582 } as const;

const map: MapSetting = {
  left: aside.left,
  top: 68,
  width: aside.width,
  border: 1,
  edge: 1,
  selection: [11.5, 8.5, 2.8],
  opacity: 0.62,
};
const source = { size: 18, line: 24 } as const;

/**
 * What officials of the selected state said by the shown day, as a picture of 1200 by 675 CSS pixels: the quotation, or
 * where there is none the summary, with its speaker and source, and at the right the state on the map, its level, and
 * the number with its sentence.
 * @param document makes the nodes; nothing is laid out
 * @param link the address of the view, where one is known: the site is named with the source
 * @throws where no state is selected
 */
export function quoteCardOf(
  document: Document,
  model: Model,
  geometry: PictureGeometry,
  look: Look,
  link: string | null = null,
): SVGSVGElement {
  const { state } = model.state;
  if (!state) throw new Error('A quote card needs a selected state. Set `state` in the view.');
  const scene: Scene = { document, model, ...look };
  const said = quoteCardWords(model, state);
  const sources = sourceLines(scene, said.source, link);
  const moreSources = Math.max(0, sources.length - 1) * source.line;
  const frame = {
    ...quoteCardSize,
    title: `${model.words.stateName(state)}: ${model.words.lowered(levelOf(scene, state).label)}`,
    description: [said.text, said.name, ...said.about].filter(Boolean).join(' '),
    mapScale: mapScale(geometry, map),
    hatching: 1,
  };
  return framed(scene, frame, [
    svg(document, 'rect', {
      width: quoteCardSize.width,
      height: bar,
      fill: look.palette[lineToken(levelOf(scene, state).look)],
    }),
    ...statement(scene, said, { ...words, bottom: words.bottom - moreSources }),
    ...sources,
    ...choropleth(scene, geometry, map),
    ...quoteCardAside(scene, state, said.latest, map.top + mapHeight(geometry, map) + 37),
  ]);
}

/** Who prints it, and the site, where there is room for it behind. */
function sourceLines(scene: Scene, text: string, link: string | null): SVGElement[] {
  const style = { ...source, fill: scene.palette.secondary };
  const site = link === null ? '' : new URL(link).host;
  const whole = [text, site].filter(Boolean).join(' · ');
  const lines = wrapped(textWidth(whole, style) <= words.width ? whole : text, style, words.width);
  const first = lastLine - (lines.length - 1) * source.line;
  return textLines(scene, [words.left, first], style, lines);
}
