import type { Level } from '../../domain/levels.ts';
import { colourOf } from '../palette.ts';
import { svg } from '../svg.ts';
import type { Sheet } from './page.ts';

/** The levels that have a pattern beside their colour, since colour alone would not tell them from others. */
const patterned = ['unspecified', 'reviewing', 'provided'] as const;
type Patterned = (typeof patterned)[number];

/** Whether the fill of a level is a pattern. */
export const isPatterned = (level: Level): level is Patterned => patterned.some((each) => each === level);

/** What a pattern fills: the map, in its own units, or boxes, in CSS pixels. */
type Filled = 'map' | 'box';

/** The fill of a level: its colour, or its pattern. */
export const fillOf = ({ palette }: Sheet, level: Level, filled: Filled = 'box'): string =>
  isPatterned(level) ? `url(#${level}-${filled})` : colourOf(palette, level);

/** All patterns. @param unit how many units of the map a CSS pixel is */
export const patternDefs = (sheet: Sheet, unit: number): SVGDefsElement =>
  svg(
    sheet.document,
    'defs',
    {},
    ...patterned.flatMap((level) => [
      pattern(sheet, level, 'map', unit * 1.2),
      pattern(sheet, level, 'box', 1.2),
    ]),
  );

function pattern(sheet: Sheet, level: Patterned, filled: Filled, scale: number): SVGPatternElement {
  const { document, palette } = sheet;
  const size = { width: 4.6, height: 4.6 };
  const turn = level === 'provided' ? '' : ' rotate(45)';
  return svg(
    document,
    'pattern',
    {
      id: `${level}-${filled}`,
      ...size,
      patternUnits: 'userSpaceOnUse',
      patternTransform: `scale(${scale})${turn}`,
    },
    svg(document, 'rect', { ...size, fill: colourOf(palette, level) }),
    mark(sheet, level),
  );
}

/** What repeats: a stripe, a dot, a line. */
function mark({ document, palette }: Sheet, level: Patterned): SVGElement {
  switch (level) {
    case 'unspecified':
      return svg(document, 'rect', { width: 1.9, height: 4.6, fill: palette['public-only'] });
    case 'reviewing':
      return svg(document, 'circle', { cx: 2.3, cy: 2.3, r: 1, fill: '#17141c', 'fill-opacity': 0.4 });
    case 'provided':
      return svg(document, 'rect', { y: 1.8, width: 4.6, height: 1, fill: '#ffffff', 'fill-opacity': 0.3 });
  }
}
