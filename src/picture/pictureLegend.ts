import { entryWidth, legendEntry } from './legend.ts';
import { column } from './pictureLayout.ts';
import type { Block, Scene } from './scene.ts';

const setting = { size: 19, line: 35, swatch: 20, gap: 12 } as const;
/** The least distance between two entries of a row. */
const apart = 24;

/** The legend in as many columns, three at most, as the widest entry leaves room for. */
export function pictureLegend(scene: Scene, top: number): Block {
  const levels = scene.model.legend;
  const widest = Math.max(...levels.map((level) => entryWidth(scene, setting, level)));
  const columns = Math.max(1, Math.min(3, Math.floor((column.width + apart) / (widest + apart))));
  const pitch = (column.width + apart) / columns;
  const first = top + setting.size * 0.75;
  return {
    nodes: levels.flatMap((level, index) => {
      const x = column.left + (index % columns) * pitch;
      return legendEntry(scene, [x, first + Math.floor(index / columns) * setting.line], setting, level);
    }),
    bottom: first + (Math.ceil(levels.length / columns) - 1) * setting.line,
  };
}
