import { setAttribute, setAttributes } from '../dom/attributes.ts';
import { upsertChild } from '../dom/upsertChild.ts';

/** A pattern: the side of its square in CSS pixels, its turn in degrees, and its mark as path data. */
export interface Pattern {
  readonly side: number;
  readonly turn: number;
  readonly mark: string;
}

/** The stripes of the look `hatch`. */
export const hatch: Pattern = { side: 4.6, turn: 45, mark: 'M0 0h1.9v4.6H0z' };

/** What stands for colours where there are none, by look. `hatch` is among them. */
export const patterns: Readonly<Record<string, Pattern>> = {
  hatch,
  mid: { side: 3, turn: 45, mark: 'M0 0h3v1.2H1.2V3H0z' },
  pale: { side: 3.6, turn: -45, mark: 'M0 0h1.5v3.6H0z' },
  amber: { side: 4.4, turn: 45, mark: 'M1.1 2.2a1.1 1.1 0 0 1 2.2 0a1.1 1.1 0 0 1-2.2 0' },
  green: { side: 4, turn: 0, mark: 'M0 1h4v1.2H0z' },
};

/** How many units a CSS pixel is: of the map where it is narrow and where it is wide, and of the bars. */
const units = { narrow: 5.4, wide: 3.5, bar: 1 } as const;

/** The patterns, each for maps and for bars, and that of the look `hatch` for narrow maps too; the style sheet picks one. */
export function drawPatterns(map: Element): void {
  const defs = upsertChild(map, 'defs');
  for (const [name, pattern] of Object.entries(patterns))
    for (const [set, unit] of Object.entries(units))
      if (set !== 'narrow' || name === 'hatch')
        drawPattern(upsertChild(defs, 'pattern', { id: `${name}-${set}` }), pattern, unit);
}

/** Each is written out: WebKit fills nothing with a pattern that takes its marks from another by `href`. */
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
