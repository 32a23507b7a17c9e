import type { Level } from '../domain/levels.ts';
import { svg } from '../view/dom/svg.ts';
import { dots, hatch, lines } from '../view/map/patterns.ts';
import { colourOf, type Palette } from '../view/theme/palette.ts';
import type { Sheet } from './page.ts';

/** The levels that have a pattern beside their colour, since colour alone would not tell them from others. */
const patterns = { unspecified: hatch, reviewing: dots, provided: lines } as const;
type Patterned = keyof typeof patterns;

/** Whether the fill of a level is a pattern. */
export const isPatterned = (level: Level): level is Patterned => level in patterns;

/** What a pattern fills: the map, in its own units, or boxes, in CSS pixels. */
type Filled = 'map' | 'box';

/** The fill of a level: its colour, or its pattern. */
export const fillOf = ({ palette }: Sheet, level: Level, filled: Filled = 'box'): string =>
  isPatterned(level) ? `url(#${level}-${filled})` : colourOf(palette, level);

/** All patterns, as on the screen. @param unit how many units of the map a CSS pixel is */
export const patternDefs = (sheet: Sheet, unit: number): SVGDefsElement =>
  svg(
    sheet.document,
    'defs',
    {},
    ...(Object.keys(patterns) as Patterned[]).flatMap((level) => [
      pattern(sheet, level, 'map', unit * 1.2),
      pattern(sheet, level, 'box', 1.2),
    ]),
  );

function pattern(sheet: Sheet, level: Patterned, filled: Filled, scale: number): SVGPatternElement {
  const { document, palette } = sheet;
  const { side, turn, mark } = patterns[level];
  const size = { width: side, height: side };
  const [fill, opacity] = inkOf(palette, level);
  return svg(
    document,
    'pattern',
    {
      id: `${level}-${filled}`,
      ...size,
      patternUnits: 'userSpaceOnUse',
      patternTransform: `scale(${scale}) rotate(${turn})`,
    },
    svg(document, 'rect', { ...size, fill: colourOf(palette, level) }),
    svg(document, 'path', { d: mark, fill, 'fill-opacity': opacity }),
  );
}

/** What the mark of a level is drawn in, and how much of it. */
function inkOf(palette: Palette, level: Patterned): readonly [fill: string, opacity: number] {
  const inks = {
    unspecified: [palette['public-only'], 1],
    reviewing: ['#17141c', 0.4],
    provided: ['#ffffff', 0.3],
  } as const;
  return inks[level];
}
