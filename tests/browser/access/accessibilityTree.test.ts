import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedPage, openPage } from '../harness/page.ts';
import { started } from '../harness/started.ts';
import { type AccessibleNode, accessibleFigure, linesOf } from '../measures/accessibleTree.ts';
import { builtSite, twoFrames, type Visit } from '../site.ts';

const { kept } = builtSite();

/** The figure as assistive technology is given it, a line for each node. */
const written = async (visit: Visit): Promise<string> => `${linesOf(await tree(visit)).join('\n')}\n`;

async function tree(visit: Visit): Promise<AccessibleNode> {
  await twoFrames(visit);
  return accessibleFigure(visit.page);
}

/** All nodes of a role, wherever they stand. */
const nodesOf = (node: AccessibleNode, role: string): AccessibleNode[] => [
  ...(node.role === role ? [node] : []),
  ...node.children.flatMap((child) => nodesOf(child, role)),
];

const visit = kept();

describe('The accessibility tree', () => {
  it('The accessibility tree is the stored one at a stop with a state selected.', async () => {
    await visit().set({ at: 'gazette', state: 'MS' });
    await expect(await written(visit())).toMatchFileSnapshot('../../references/tree.txt');
  });

  it.each(['map', 'tiles'])(
    'The view "%s" has a name, is described by the finding, and holds the 51 and nothing else.',
    async (view) => {
      await visit().set({ view });
      const finding = '5 states and D.C. keep the letter';
      const [group] = nodesOf(await tree(visit()), 'group').filter(({ name }) =>
        name.includes('United States'),
      );
      expect(group?.description).toBe(finding);
      expect(group?.children).toHaveLength(51);
      expect(group?.children.map(({ role }) => role)).toEqual(Array(51).fill('button'));
      // The children of a button would be read a second time.
      expect(group?.children.flatMap(({ children }) => children)).toEqual([]);
    },
  );

  it('Each control, link and heading has a name, with a state selected and its quotations open.', async () => {
    await visit().set({ state: 'KY', open: 'quotations' });
    const root = await tree(visit());
    for (const role of ['button', 'link', 'heading', 'slider', 'combobox', 'list']) {
      const nodes = nodesOf(root, role);
      expect(nodes.length, role).toBeGreaterThan(0);
      expect(
        nodes.filter(({ name }) => name.trim() === ''),
        role,
      ).toEqual([]);
    }
  });
});

describe('The table without script, 360 pixels wide, where its rows are grids', () => {
  let opened: OpenedPage;
  const site = started();
  beforeAll(async () => {
    opened = await openPage(site.browser, { width: 360, javaScriptEnabled: false });
    await opened.page.goto(site.server.url('index.html'));
  });
  afterAll(() => opened?.close());

  it('The narrow table without script is a table: a caption, and 51 rows with a head and three cells.', async () => {
    const [table, ...more] = nodesOf(await accessibleFigure(opened.page), 'table') as [AccessibleNode];
    expect(more).toEqual([]);
    expect(table.name).toBe('Each state on the day shown. July 5: The Tribune counts 5. Nobody new.');
    const rows = nodesOf(table, 'row');
    expect(rows).toHaveLength(51);
    const kinds = new Set(rows.map(({ children }) => children.map(({ role }) => role).join(' ')));
    expect([...kinds]).toEqual(['rowheader cell cell cell']);
    expect(rows.map(({ children }) => children[0]?.name)).toContain('Mississippi');
  });

  it('The narrow table without script is no table without its roles: a control.', async () => {
    await opened.page.evaluate(() => {
      const root = document.querySelector('tally-map')?.shadowRoot;
      for (const node of root?.querySelectorAll('tbody, tbody tr, tbody td') ?? [])
        node.setAttribute('role', 'none');
    });
    const [table] = nodesOf(await accessibleFigure(opened.page), 'table') as [AccessibleNode];
    expect(nodesOf(table, 'cell')).toEqual([]);
  });
});
