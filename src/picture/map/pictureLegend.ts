import type { Level } from '../../story/levels.ts';
import { column } from '../pictureLayout.ts';
import type { Block, Scene } from '../scene.ts';
import { entryWidth, legendEntry } from './legendEntry.ts';

const setting = { size: 19, line: 35, swatch: 20, gap: 12 } as const;
/** The least distance between two entries of a row. */
const apart = 24;

/** The legend in three columns, or as many as there is room for; the last one is at the right. */
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
