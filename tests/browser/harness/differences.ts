/** How two nodes differ, their children aside. */
function ownDifferences(a: Node, b: Node): string[] {
  if (a.nodeType !== b.nodeType) return [`a node of type ${a.nodeType} instead of ${b.nodeType}`];
  if (!(a instanceof Element) || !(b instanceof Element))
    return a.nodeValue === b.nodeValue ? [] : [`text ${quote(a.nodeValue)} instead of ${quote(b.nodeValue)}`];
  const found: string[] = [];
  if (a.localName !== b.localName) found.push(`<${a.localName}> instead of <${b.localName}>`);
  if (a.namespaceURI !== b.namespaceURI)
    found.push(`namespace ${a.namespaceURI} instead of ${b.namespaceURI}`);
  for (const name of new Set([...a.getAttributeNames(), ...b.getAttributeNames()])) {
    const [is, due] = [a.getAttribute(name), b.getAttribute(name)];
    if (is !== due) found.push(`${name}=${quote(is)} instead of ${quote(due)}`);
  }
  const [is, due] = [heldBy(a), heldBy(b)];
  if (is !== due) found.push(`the value ${quote(is)} instead of ${quote(due)}`);
  return found;
}

const quote = (text: string | null | undefined): string =>
  JSON.stringify(text && text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** What a form control holds, which is not in its attributes. */
const heldBy = (node: Element): string | undefined =>
  node instanceof HTMLInputElement || node instanceof HTMLSelectElement ? node.value : undefined;

/** A step down to a node: `path[data-state=CA]`. */
export function stepTo(node: Node): string {
  if (!(node instanceof Element)) return node.nodeName;
  const mark = ['part', 'data-state', 'data-level', 'data-stop', 'class'].find((name) =>
    node.hasAttribute(name),
  );
  return mark ? `${node.localName}[${mark}=${node.getAttribute(mark)}]` : node.localName;
}

/**
 * Compares two trees by type, namespace, name, attributes in any order, text and the values of controls.
 * @param isShown whether a node is to be compared; by default every node is
 * @returns a line for each difference, with the way to its place; none where the trees are alike
 */
export function differences(a: Node, b: Node, isShown = (_: Node) => true, way = stepTo(a)): string[] {
  const found = ownDifferences(a, b).map((each) => `${way}: ${each}`);
  const is = [...a.childNodes].filter(isShown);
  const due = [...b.childNodes].filter(isShown);
  if (is.length !== due.length) {
    const names = (list: readonly Node[]) => list.map(stepTo).join(' ');
    return [...found, `${way}: the children ${names(is)} instead of ${names(due)}`];
  }
  for (const [i, child] of is.entries())
    found.push(...differences(child, due[i] as Node, isShown, `${way} > ${stepTo(child)}`));
  return found;
}
