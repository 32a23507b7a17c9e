import type { Level } from '../../story/levels.ts';
import { type Block, column, type Point, type Scene } from '../scene.ts';
import { textLine } from '../textLine.ts';
import { textWidth } from '../textWidth.ts';
import { lookBox } from './fills.ts';

const setting = { size: 19, line: 35, swatch: 20, gap: 12 } as const;
/** The least distance between two entries of a row. */
const apart = 24;

/** The legend in three columns, or in fewer if they do not fit. The last column ends at the right edge. */
export function pictureLegend(scene: Scene, top: number): Block {
  const levels = scene.model.legend;
  const lefts = [3, 2].map((n) => columnsOf(scene, levels, n)).find((each) => each !== null) ?? [column.left];
  const first = top + setting.size * 0.75;
  const rowOf = (index: number) => Math.floor(index / lefts.length);
  return {
    nodes: levels.flatMap((level, index) =>
      legendEntry(
        scene,
        [lefts[index % lefts.length] as number, first + rowOf(index) * setting.line],
        setting,
        level,
      ),
    ),
    bottom: first + rowOf(levels.length - 1) * setting.line,
  };
}

/** The left edges of `n` columns, each as wide as its entries, with equal gaps; `null` if they do not fit. */
function columnsOf(scene: Scene, levels: readonly Level[], n: number): number[] | null {
  const widths = [...Array(n).keys()].map((index) =>
    Math.max(
      ...levels.filter((_, at) => at % n === index).map((level) => entryWidth(scene, setting, level)),
      0,
    ),
  );
  const free = (column.width - widths.reduce((sum, width) => sum + width)) / (n - 1);
  if (free < apart) return null;
  return widths.map((_, index) =>
    widths.slice(0, index).reduce((left, width) => left + width + free, column.left),
  );
}

/** How a legend is set, CSS pixels. */
interface LegendSetting {
  readonly size: number;
  /** Side of a swatch, and its distance from the label. */
  readonly swatch: number;
  readonly gap: number;
}

/** An entry: the level's swatch, its label and how many places have it. @param point on the base line */
export function legendEntry(scene: Scene, [x, y]: Point, setting: LegendSetting, level: Level): SVGElement[] {
  const { palette } = scene;
  const { size, swatch: side, gap } = setting;
  const style = { size, fill: palette.ink } as const;
  const number = { text: levelSize(scene, level), isBold: true };
  return [
    swatch(scene, [x, y - size * 0.35 - side / 2], side, level),
    textLine(scene, [x + side + gap, y], style, [`${level.label}\u2002`, number]),
  ];
}

/** About how wide an entry is, CSS pixels. */
const entryWidth = (scene: Scene, { size, swatch, gap }: LegendSetting, level: Level): number =>
  swatch + gap + textWidth(`${level.label}  ${levelSize(scene, level)}`, { size });

/** A level's look in a small square. @param corner the upper left one */
export const swatch = (scene: Scene, [left, top]: Point, side: number, { look }: Level): SVGRectElement =>
  lookBox(scene, { left, top, width: side, height: side }, look, { rx: side / 5 });

const levelSize = ({ model }: Scene, { id }: Level): string => String(model.snapshot.levelSizes.get(id) ?? 0);
