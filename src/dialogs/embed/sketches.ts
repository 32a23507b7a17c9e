import { svg } from '../../view/dom/svg.ts';
import type { WayName } from './ways.ts';

/** A line or an area, and the class that it is drawn as. */
type Shape = readonly [mark: string, d: string];

/** Lines of type from the left edge, one every five units. */
const lines = (x: number, y: number, ...widths: number[]): Shape => [
  'type',
  widths.map((width, i) => `M${x} ${y + 5 * i}h${width}`).join(''),
];
/** The country, 40 units wide and 25 high, and its western part. */
const land = (x: number, y: number): Shape[] => [
  ['land', `M${x} ${y}m2 1 14 2h8l4 2 3-1 4-3 3 0 1 3-3 4 0 4-3 3 2 6-2 0-3-5-6 1-4 4-3-4-5-1-6 0-4-5-2-6z`],
  ['west', `M${x} ${y}m2 1 12 1.7-1 12.3-4 0-5-5-2-6z`],
];
const sheet: Shape = ['sheet', 'M2.5.5h91q2 0 2 2v59q0 2-2 2h-91q-2 0-2-2v-59q0-2 2-2z'];

/** What each way looks like: where the map stands, and in what. */
const shapes: Readonly<Record<WayName, readonly Shape[]>> = {
  iframe: [
    sheet,
    lines(10, 8.5, 76, 52),
    ['frame', 'M10 18.5h76v32h-76z'],
    ...land(28, 22),
    lines(10, 56.5, 76),
  ],
  script: [sheet, lines(10, 8.5, 76, 52), ...land(28, 22), lines(10, 56.5, 76)],
  fragment: [sheet, ['code', 'M19 17l-8 7 8 7M77 17l8 7-8 7'], ...land(28, 11), lines(10, 46.5, 76, 76, 52)],
  amp: [
    ['sheet', 'M5.5.5h39q5 0 5 5v53q0 5-5 5h-39q-5 0-5-5v-53q0-5 5-5z'],
    ['type', 'M20 5h10'],
    lines(7, 12.5, 36, 24),
    ...land(5, 24),
    lines(7, 54.5, 36),
  ],
  cms: [
    sheet,
    ['type', 'M0.5 10.5h95M6 5.5h3M13 5.5h3M20 5.5h3'],
    ['code', 'M10 19.5h8M22 19.5h44'],
    ...land(28, 31),
  ],
};

/** A small drawing of where the map stands in a way of embedding; what it shows is said in words beside it. */
export function sketchOf(document: Document, way: WayName): SVGElement {
  const attributes = { class: 'sketch', viewBox: '0 0 96 64', 'aria-hidden': 'true' };
  return svg(
    document,
    'svg',
    attributes,
    ...shapes[way].map(([mark, d]) => svg(document, 'path', { class: mark, d })),
  );
}
