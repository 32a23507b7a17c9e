/** Left, top, width and height in CSS pixels, from the element’s corner. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** The boxes of all parts and blocks that are seen, by name; of those with one name each has its number behind it. */
export type Boxes = Readonly<Record<string, Box>>;

/** Measures the figure of a map. Runs in the page. */
export function boxesOf(map: Element): Boxes {
  const blocks =
    '.figure, .frame, .left, .head, .sentence, .stage, .map-box, .slot, .chart, .lines, .row, .card-buttons, .said, .find, .hint, .status';
  const root = map.shadowRoot as ShadowRoot;
  const corner = map.getBoundingClientRect();
  const boxes: Record<string, Box> = {};
  const seen: Record<string, number> = {};
  for (const node of root.querySelectorAll(`[part], ${blocks}`)) {
    if (!node.checkVisibility({ visibilityProperty: true })) continue;
    const { left, top, width, height } = node.getBoundingClientRect();
    if (width === 0 || height === 0) continue;
    const name = node.getAttribute('part') ?? `.${node.classList[0]}`;
    seen[name] = (seen[name] ?? 0) + 1;
    const key = seen[name] === 1 ? name : `${name} ${seen[name]}`;
    boxes[key] = [left - corner.left, top - corner.top, width, height];
  }
  return boxes;
}

/** One box that is another than it should be. */
export interface Difference {
  readonly name: string;
  readonly due: Box | undefined;
  readonly is: Box | undefined;
}

/** The boxes that differ by more than so many pixels in one of their four numbers, or are in one of the two alone. */
export function differingBoxes(due: Boxes, is: Boxes, most: number): Difference[] {
  const names = [...new Set([...Object.keys(due), ...Object.keys(is)])];
  return names
    .map((name) => ({ name, due: due[name], is: is[name] }))
    .filter(({ due, is }) => !due || !is || due.some((each, i) => Math.abs(each - (is[i] as number)) > most));
}
