import { ensure, setAttributes } from './elements.ts';

/**
 * The patterns of the level `unspecified`: one for shapes, whose stripes keep their width on the screen by the
 * style sheet's `transform`, and one for call-outs, which are drawn in CSS pixels already. The attribute stands
 * in where a browser does not apply `transform` to patterns.
 */
export function updateHatch(svg: Element): void {
  const defs = ensure(svg, 'defs');
  updatePattern(defs, 'hatch', 'scale(3) rotate(45)');
  updatePattern(defs, 'hatch-box', 'rotate(45)');
}

function updatePattern(defs: Element, id: string, patternTransform: string): void {
  const pattern = ensure(defs, 'pattern', { id });
  setAttributes(pattern, { width: '4.6', height: '4.6', patternUnits: 'userSpaceOnUse', patternTransform });
  setAttributes(ensure(pattern, 'rect', { class: 'gap' }), { width: '4.6', height: '4.6' });
  setAttributes(ensure(pattern, 'rect', { class: 'stripe' }), { width: '1.9', height: '4.6' });
}
