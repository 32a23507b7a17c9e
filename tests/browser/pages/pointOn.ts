import type { TallyMapElement } from '../../../src/element/tallyMapElement.ts';

/** Runs in the page: a point of an element, near its middle, at which the mouse meets it. */
export function pointOn(map: TallyMapElement, selector: string): { x: number; y: number } {
  const root = map.shadowRoot as ShadowRoot;
  const node = root.querySelector(selector);
  if (!node) throw new Error(`There is no ${selector}.`);
  node.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = node.getBoundingClientRect();
  const shares = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9];
  for (const down of shares)
    for (const along of shares) {
      const [x, y] = [Math.round(left + along * width), Math.round(top + down * height)];
      const hit = root.elementFromPoint(x, y);
      if (hit && node.contains(hit)) return { x, y };
    }
  throw new Error(`${selector} is covered.`);
}
