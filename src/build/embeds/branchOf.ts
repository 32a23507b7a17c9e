import type { Branch } from '../../lib/branch.ts';

/** An element as data, from which a script can build it without parsing markup. */
export const branchOf = (node: Element): Branch => [
  node.localName,
  Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])),
  ...[...node.childNodes].flatMap((child): (Branch | string)[] =>
    child.nodeType === child.TEXT_NODE
      ? [child.nodeValue ?? '']
      : child.nodeType === child.ELEMENT_NODE
        ? [branchOf(child as Element)]
        : [],
  ),
];
