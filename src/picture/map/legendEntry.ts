import type { Level } from '../../story/levels.ts';
import { svg } from '../../view/dom/svg.ts';
import { edgeOf } from '../../view/theme/palette.ts';
import type { Point, Scene } from '../scene.ts';
import { textLine } from '../text/textLine.ts';
import { textWidth } from '../text/textWidth.ts';
import { fillOf } from './fills.ts';

/** How a legend is set, CSS pixels. */
export interface LegendSetting {
  readonly size: number;
  /** From one row to the next. */
  readonly line: number;
  /** Side of a swatch, and its distance from the label. */
  readonly swatch: number;
  readonly gap: number;
}

/** An entry: the level's swatch, its label and how many places have it. @param point on the base line */
export function legendEntry(scene: Scene, [x, y]: Point, setting: LegendSetting, level: Level): SVGElement[] {
  const { palette } = scene;
  const { size, swatch: side, gap } = setting;
  const style = { size, fill: palette.ink } as const;
  const count = { text: countOf(scene, level), isBold: true };
  return [
    swatch(scene, [x, y - size * 0.35 - side / 2], side, level),
    textLine(scene, [x + side + gap, y], style, [`${level.label}\u2002`, count]),
  ];
}

/** About how wide an entry is, CSS pixels. */
export const entryWidth = (scene: Scene, { size, swatch, gap }: LegendSetting, level: Level): number =>
  swatch + gap + textWidth(`${level.label}  ${countOf(scene, level)}`, { size });

/** A level's look in a small square. @param corner the upper left one */
export function swatch(scene: Scene, [x, y]: Point, side: number, { look }: Level): SVGRectElement {
  const edge = edgeOf(scene.palette, look);
  const inset = edge ? 0.5 : 0;
  return svg(scene.document, 'rect', {
    x: x + inset,
    y: y + inset,
    width: side - 2 * inset,
    height: side - 2 * inset,
    rx: side / 5,
    fill: fillOf(scene, look),
    stroke: edge,
    'stroke-width': edge && 1,
  });
}

const countOf = ({ model }: Scene, { id }: Level): string => String(model.snapshot.counts.get(id) ?? 0);
