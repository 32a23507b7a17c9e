import type { CDPSession, Page } from 'playwright-core';

/** A node of the accessibility tree, without the nodes that say nothing. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly description?: string;
  /** What a field or the slider says of its value. */
  readonly value?: string;
  /** `pressed=true`, `level=2` and so on. */
  readonly states?: readonly string[];
  readonly children: readonly AccessibleNode[];
}

type AxTree = Awaited<ReturnType<typeof fullTree>>;
type AxNode = AxTree[number];

/** States that are listed wherever a node has them, and those that are listed only if they are true. */
const listedStates = ['level', 'pressed', 'expanded', 'valuemin', 'valuemax', 'live', 'atomic'];
const listedIfTrue = ['selected', 'disabled', 'modal'];

/** The browser's own names for roles that have none or another elsewhere. */
const roles: Readonly<Record<string, string>> = {
  DisclosureTriangle: 'disclosure',
  StaticText: 'text',
  contentinfo: 'footer',
  sectionfooter: 'footer',
};

/** Nodes that only hold others. */
const bare = [
  'generic',
  'none',
  'LabelText',
  'MenuListPopup',
  'Figcaption',
  'InlineTextBox',
  'sectionheader',
];

/** What assistive technology is given of the figure in a page's `<tally-map>`. */
export async function accessibleFigure(page: Page): Promise<AccessibleNode> {
  const session = await page.context().newCDPSession(page);
  try {
    const [nodes, host] = [await fullTree(session), await hostOf(session)];
    for (const node of nodes) if (textOf(node.role) === 'slider') await putValueText(session, node);
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const root = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === host) as AxNode;
    return { role: 'figure', name: '', children: childrenOf(root, byId) };
  } finally {
    await session.detach();
  }
}

const fullTree = async (session: CDPSession) => (await session.send('Accessibility.getFullAXTree')).nodes;

async function hostOf(session: CDPSession): Promise<number> {
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'tally-map' });
  return (await session.send('DOM.describeNode', { nodeId })).node.backendNodeId;
}

/** The browser gives its tools the number of a slider, and only assistive technology the words for it. */
async function putValueText(session: CDPSession, slider: AxNode): Promise<void> {
  const { backendDOMNodeId: backendNodeId } = slider;
  if (backendNodeId === undefined) return;
  const { attributes = [] } = (await session.send('DOM.describeNode', { backendNodeId })).node;
  const value = attributes[attributes.indexOf('aria-valuetext') + 1];
  if (attributes.includes('aria-valuetext')) slider.value = { type: 'string', value };
}

const textOf = (value?: { value?: unknown }): string => String(value?.value ?? '').trim();

function childrenOf(node: AxNode, byId: ReadonlyMap<string, AxNode>): AccessibleNode[] {
  const children = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? exposedBy(child, byId) : [];
  });
  return joinedTexts(children);
}

/** A node as it is exposed; one that says nothing is replaced by its children. */
function exposedBy(node: AxNode, byId: ReadonlyMap<string, AxNode>): AccessibleNode[] {
  const role = textOf(node.role);
  if (role === 'StaticText') return [plainText(String(node.name?.value ?? ''))];
  if (role === 'LineBreak') return [plainText(' ')];
  const children = childrenOf(node, byId);
  if (node.ignored || (bare.includes(role) && !textOf(node.description))) return children;
  const name = textOf(node.name);
  const isOnlyName =
    children.every((child) => child.role === 'text') && saidBy(children) === name.replace(/\s/g, '');
  return [
    {
      role: roles[role] ?? role,
      name,
      description: textOf(node.description),
      value: textOf(node.value),
      states: statesOf(node),
      children: isOnlyName ? [] : children,
    },
  ];
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
const saidBy = (texts: readonly AccessibleNode[]): string =>
  texts.map(({ name }) => name.replace(/\s/g, '')).join('');

const plainText = (name: string): AccessibleNode => ({ role: 'text', name, children: [] });

/** Texts in a row are read as one. */
function joinedTexts(children: readonly AccessibleNode[]): AccessibleNode[] {
  const joined: AccessibleNode[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (child.role === 'text' && last?.role === 'text')
      joined[joined.length - 1] = plainText(together(last.name, child.name));
    else joined.push(child);
  }
  return joined
    .map((child) => (child.role === 'text' ? plainText(squeezed(child.name)) : child))
    .filter(({ role, name }) => role !== 'text' || name !== '');
}

/** Joins two texts. Those of neighbouring blocks have no space between them, but are read as two words. */
const together = (a: string, b: string): string => (/[\w.]$/.test(a) && /^\w/.test(b) ? `${a} ${b}` : a + b);

function statesOf({ properties = [] }: AxNode): string[] {
  return properties.flatMap(({ name, value: { value } }) => {
    const isListed = listedStates.includes(name) || (listedIfTrue.includes(name) && value === true);
    return isListed ? [`${name}=${value}`] : [];
  });
}

/** A line for each node, deeper by two spaces than the one that holds it. */
export const linesOf = (node: AccessibleNode, indent = ''): string[] => [
  indent + lineOf(node),
  ...node.children.flatMap((child) => linesOf(child, `${indent}  `)),
];

const lineOf = ({ role, name, description, value, states = [] }: AccessibleNode): string =>
  [
    role,
    name && `"${squeezed(name)}"`,
    value && `= "${squeezed(value)}"`,
    description && `– "${squeezed(description)}"`,
    ...states.map((state) => `[${state}]`),
  ]
    .filter(Boolean)
    .join(' ');
