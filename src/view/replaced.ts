const drawn = new WeakMap<object, readonly unknown[]>();

/**
 * Whether `host`, a node or what is kept for one, has to be drawn anew: true where it was last drawn from other
 * things than `from`, which are compared one by one and then remembered.
 */
export function isStale(host: object, ...from: readonly unknown[]): boolean {
  const before = drawn.get(host);
  if (before?.length === from.length && from.every((each, i) => each === before[i])) return false;
  drawn.set(host, from);
  return true;
}

/**
 * Puts `fresh` in the place of `standing`, unless they are alike: content is replaced whole, since a kept node
 * that moves counts as a layout shift, and served content that is right is adopted.
 * @returns whether it was replaced
 */
export function replace(standing: Element, fresh: Element): boolean {
  // Served markup never holds two texts in a row, and alike is what holds the same nodes.
  fresh.normalize();
  if (standing.isEqualNode(fresh)) return false;
  standing.replaceWith(fresh);
  return true;
}

/** Puts `children` into `host`, unless it holds their like already. */
export function fill(host: Element, children: readonly Element[]): void {
  const isSame =
    host.childNodes.length === children.length &&
    children.every((child, i) => child.isEqualNode(host.childNodes[i] ?? null));
  if (!isSame) host.replaceChildren(...children);
}

/**
 * Brings the children of `host` to be like `fresh`: those that are alike stay, since laying out a text costs more than
 * comparing it; others are replaced. Children are told apart by their `data-marker`, where they
 * have one, else by the place that they have from the left.
 */
export function fillAlike(host: Element, fresh: readonly Element[]): void {
  const wanted = new Set(fresh.map(markOf));
  let at = host.firstElementChild;
  for (const node of fresh) {
    const key = markOf(node);
    const isLeft = at && !wanted.has(markOf(at));
    if (at && isLeft && at.nextElementSibling && markOf(at.nextElementSibling) === key) at = removed(at);
    if (at && (isLeft || markOf(at) === key)) at = replaced(at, node);
    else host.insertBefore(node, at);
  }
  while (at) at = removed(at);
}

const markOf = (node: Element): string | null => node.getAttribute('data-marker') ?? node.getAttribute('x');

/** Puts `fresh` in the place of `node`, unless they are alike, and gives what follows. */
function replaced(node: Element, fresh: Element): Element | null {
  const { nextElementSibling } = node;
  if (!node.isEqualNode(fresh)) node.replaceWith(fresh);
  return nextElementSibling;
}

function removed(node: Element): Element | null {
  const { nextElementSibling } = node;
  node.remove();
  return nextElementSibling;
}
