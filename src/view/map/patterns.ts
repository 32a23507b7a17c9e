import { setAttribute, setAttributes } from '../dom/attributes.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import { type Pattern, patterns } from '../theme/lookStyles.ts';

/** Units of a CSS pixel: of the map where it is narrow and where it is wide, and of bars and tiles. */
const units = { narrow: 5.4, wide: 3.5, bar: 1 } as const;

/** The patterns, each for wide maps and for bars, and `hatch` for narrow maps too. The style sheet picks one. */
export function drawPatterns(map: Element): void {
  const defs = upsertChild(map, 'defs');
  for (const [name, pattern] of Object.entries(patterns))
    for (const [set, unit] of Object.entries(units))
      if (set !== 'narrow' || name === 'hatch')
        drawPattern(upsertChild(defs, 'pattern', { id: `${name}-${set}` }), pattern, unit);
}

/** Draws a pattern. None refers to another by `href`: WebKit does not draw that. */
function drawPattern(node: Element, { side, turn, mark }: Pattern, unit: number): void {
  const size = { width: String(side), height: String(side) };
  setAttributes(node, {
    ...size,
    patternUnits: 'userSpaceOnUse',
    patternTransform: `scale(${unit}) rotate(${turn})`,
  });
  setAttributes(upsertChild(node, 'rect', { class: 'gap' }), size);
  setAttribute(upsertChild(node, 'path', { class: 'stripe' }), 'd', mark);
}
