import { type Postal, postals } from '../../geography/places.ts';
import type { Outlines } from '../../geometry/outlines.ts';
import type { Level } from '../../story/levels.ts';
import type { DrawnLook } from '../../story/looks.ts';
import { svg } from '../../view/dom/svg.ts';
import { edgeOf, textOn, weakLooks } from '../../view/theme/palette.ts';
import type { Point, Scene } from '../scene.ts';
import { textLine } from '../textLine.ts';
import { fillOf } from './fills.ts';

/** The position of a map in a picture, and how it is drawn. Lengths are in CSS pixels. */
export interface MapSetting {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** Whether states have their postal codes on them. */
  readonly isLabelled?: boolean;
  /** Opacity of all but the selected state. Default 1. */
  readonly opacity?: number;
}

/** Widths of lines, CSS pixels: borders, outlines of weak fills, and the three lines around the selected state. */
const lines = { border: 1.2, edge: 1, casing: 9, line: 6.5, gap: 2.5 } as const;

/** The size of a label, in units of the map: 12 CSS pixels if the map is 532 wide. */
const labelSize = 43;

/** The size of a unit of the map, in CSS pixels. */
export const mapScale = ({ viewBox }: Outlines, { width }: Pick<MapSetting, 'width'>): number =>
  width / boxOf(viewBox).width;

/** The height of a map, CSS pixels. */
export const mapHeight = (geometry: Outlines, setting: Pick<MapSetting, 'width'>): number =>
  boxOf(geometry.viewBox).height * mapScale(geometry, setting);

/** The shapes in the looks of their levels, with their borders, outlines and labels. */
export function choropleth(scene: Scene, geometry: Outlines, setting: MapSetting): SVGElement[] {
  const { document } = scene;
  const scale = mapScale(geometry, setting);
  const map = svg(
    document,
    'svg',
    {
      x: setting.left,
      y: setting.top,
      width: setting.width,
      height: mapHeight(geometry, setting),
      viewBox: geometry.viewBox,
      fill: 'none',
      'stroke-linejoin': 'round',
    },
    svg(
      document,
      'g',
      { opacity: setting.opacity ?? null },
      ...postals.map((postal) => shape(scene, geometry, postal)),
      ...borders(scene, geometry, scale),
    ),
    ...selection(scene, geometry, scale),
  );
  return [map, ...(setting.isLabelled ? labels(scene, geometry, setting) : [])];
}

const shape = (scene: Scene, { shapes }: Outlines, postal: Postal): SVGPathElement =>
  svg(scene.document, 'path', {
    'data-state': postal,
    d: shapes[postal],
    fill: fillOf(scene, scene.model.levelOf(postal).look, 'map'),
  });

/**
 * The outlines of the shapes whose look has one, over them the borders in the colour of the ground, and over those the
 * outlines of weak and of dashed looks.
 */
function borders(scene: Scene, geometry: Outlines, scale: number) {
  const { document, palette, model } = scene;
  const line = (d: string, stroke: string, width: number, dash?: string) =>
    svg(document, 'path', { d, stroke, 'stroke-width': width / scale, 'stroke-dasharray': dash ?? null });
  const outlined = (isOutlined: (level: Level) => boolean, dash?: string) => {
    const some = postals.filter((postal) => isOutlined(model.levelOf(postal)));
    return line(joined(geometry, some), palette.outline, lines.edge, dash);
  };
  const isDashed = ({ look }: Level) => look === 'dashed';
  return [
    outlined((level) => !isDashed(level) && edgeOf(palette, level.look) !== null),
    line(geometry.borders, palette.ground, lines.border),
    outlined((level) => weakLooks.includes(level.look)),
    outlined(isDashed, `${3 / scale} ${2 / scale}`),
  ];
}

/** The selected state with its outline, over its neighbours. */
function selection(scene: Scene, geometry: Outlines, scale: number) {
  const { document, palette, model } = scene;
  const { state } = model.state;
  if (!state) return [];
  const d = geometry.shapes[state];
  const outline = (stroke: string, width: number) =>
    svg(document, 'path', { d, stroke, 'stroke-width': width / scale });
  return [
    outline(palette.ground, lines.casing),
    outline(palette.ink, lines.line),
    outline(palette.ground, lines.gap),
    svg(document, 'path', {
      d,
      'data-selected': state,
      fill: fillOf(scene, model.levelOf(state).look, 'map'),
    }),
  ];
}

/** The postal codes, each on its state; Hawaii's is in the sea. */
function labels(scene: Scene, geometry: Outlines, { left, top, width }: MapSetting): SVGElement[] {
  const scale = mapScale(geometry, { width });
  const corner = boxOf(geometry.viewBox);
  return postals.flatMap((postal) => {
    const point = geometry.labels[postal];
    if (!point) return [];
    const [x, y] = [left + (point[0] - corner.x) * scale, top + (point[1] - corner.y) * scale];
    const { look } = scene.model.levelOf(postal);
    const isOnGround = postal === 'HI' && look !== 'dashed';
    return postalLabel(scene, [x, y], postal, isOnGround ? 'blank' : look, labelSize * scale);
  });
}

/**
 * A postal code on a look. On a dashed one it is grey. On stripes it has a casing, which is a second text below it: some
 * programs that open the file do not know `paint-order`.
 */
export function postalLabel(
  scene: Scene,
  [x, y]: Point,
  postal: Postal,
  look: DrawnLook,
  size: number,
): SVGElement[] {
  const { document, palette } = scene;
  const isDashed = look === 'dashed';
  const label = (fill: string) =>
    textLine(scene, [x, y + size * 0.36], { isBold: !isDashed, anchor: 'middle', size, fill }, postal);
  if (look !== 'hatch') return [label(isDashed ? palette.secondary : textOn(palette, look))];
  const casing = {
    stroke: palette.ground,
    'stroke-width': size * 0.24,
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  };
  return [svg(document, 'g', casing, label(palette.ground)), label(textOn(palette, look))];
}

/** Several shapes as one path. Each begins with a relative move, so it starts from the origin. */
const joined = ({ shapes }: Outlines, some: readonly Postal[]): string =>
  some.map((postal) => `M0 0${shapes[postal]}`).join('');

function boxOf(viewBox: string) {
  const [x = 0, y = 0, width = 1, height = 1] = viewBox.split(' ').map(Number);
  return { x, y, width, height };
}
