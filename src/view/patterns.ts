import { setAttribute, setAttributes } from './elements.ts';
import { ensure } from './ensure.ts';
import { dots, hatch, lines, type Pattern } from './patternMarks.ts';

/** The patterns by name; `slant` and `cross` stand for colours where there are none. */
const patterns: Readonly<Record<string, Pattern>> = {
  hatch,
  dots,
  lines,
  slant: { side: '3.6', turn: -45, mark: 'M0 0h1.5v3.6H0z' },
  cross: { side: '3', turn: 45, mark: 'M0 0h3v1.2H1.2V3H0z' },
};

/**
 * The patterns of the levels: each once for shapes, whose marks keep their size on the screen by the style sheet's
 * `transform`, and once for boxes, which are drawn in CSS pixels already. The attribute stands in where a browser
 * does not apply `transform` to patterns.
 */
export function drawPatterns(svg: Element): void {
  const defs = ensure(svg, 'defs');
  for (const [name, pattern] of Object.entries(patterns)) {
    drawPattern(ensure(defs, 'pattern', { id: name, class: name }), pattern, 'scale(3) ');
    drawPattern(ensure(defs, 'pattern', { id: `${name}-box`, class: `${name} box` }), pattern, '');
  }
}

/** Both are written out: WebKit fills nothing with a pattern that takes its marks from another by `href`. */
function drawPattern(node: Element, { side, turn, mark }: Pattern, scale: string): void {
  const size = { width: side, height: side };
  setAttributes(node, {
    ...size,
    patternUnits: 'userSpaceOnUse',
    patternTransform: `${scale}rotate(${turn})`,
  });
  setAttributes(ensure(node, 'rect', { class: 'gap' }), size);
  setAttribute(ensure(node, 'path', { class: 'stripe' }), 'd', mark);
}
