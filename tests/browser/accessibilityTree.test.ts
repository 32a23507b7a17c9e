import { describe, expect, it } from 'vitest';
import { type AccessibleNode, accessibleFigure, linesOf } from './pages/accessibleTree.ts';
import { builtSite, twoFrames, type Visit } from './site.ts';

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
  it('The accessibility tree is the stored one at a stop with a state chosen.', async () => {
    await visit().set({ at: 'gazette', state: 'MS' });
    await expect(await written(visit())).toMatchFileSnapshot('../references/tree.txt');
  });

  it('A state is told with its level, since when, whether a quotation is there, and whether it is chosen.', async () => {
    await visit().set({ at: 'gazette', state: 'MS' });
    const lines = (await written(visit())).split('\n').map((line) => line.trim());
    expect(lines).toContain(
      'button "Mississippi, refused outright since June 30, quote available" [pressed=true]',
    );
    expect(lines).toContain('button "Texas, public records only since June 30" [pressed=false]');
  });

  it.each(['map', 'tiles'])(
    'The view "%s" has a name, is described by the finding, and holds the 51 and nothing else.',
    async (view) => {
      await visit().set({ view });
      const finding =
        '5 states and the District of Columbia won’t hand over everything the commission asked for';
      const [group] = nodesOf(await tree(visit()), 'group').filter(({ name }) =>
        name.includes('United States'),
      );
      expect(group?.description).toBe(finding);
      expect(group?.children).toHaveLength(51);
      expect(group?.children.map(({ role }) => role)).toEqual(Array(51).fill('button'));
      // What a button holds is its own, and would be told a second time.
      expect(group?.children.flatMap(({ children }) => children)).toEqual([]);
    },
  );

  it('The slider has its name, its range and the stop’s sentence, and the live region its way of speaking.', async () => {
    const lines = (await written(visit())).split('\n').map((line) => line.trim());
    expect(lines).toContain(
      'slider "Date" = "July 5, 2017: 5 states and D.C. named so far. The Tribune counts 5." [valuemin=0] [valuemax=3]',
    );
    expect(lines.filter((line) => line.startsWith('status'))).toEqual(['status [live=polite] [atomic=true]']);
  });

  it('Each control, link and heading has a name.', async () => {
    const root = await tree(visit());
    const named = ['button', 'link', 'heading', 'slider', 'combobox', 'disclosure', 'list'];
    for (const role of named) {
      const nodes = nodesOf(root, role);
      expect(nodes.length, role).toBeGreaterThan(0);
      expect(
        nodes.filter(({ name }) => name.trim() === ''),
        role,
      ).toEqual([]);
    }
  });
});

describe('The table, 320 pixels wide, where its parts are blocks', () => {
  const narrow = kept({ width: 320 });

  it('The narrow table is a table: caption, five heads of columns, 51 rows with a head and four cells.', async () => {
    await narrow().set({ view: 'table' });
    const [table, ...more] = nodesOf(await tree(narrow()), 'table') as [AccessibleNode];
    expect(more).toEqual([]);
    expect(table.name).toMatch(
      /^What each state had answered\. July 5, 2017: 5 states and D\.C\. named so far\./,
    );
    expect(nodesOf(table, 'rowgroup')).toHaveLength(2);
    const [head, ...rows] = nodesOf(table, 'row') as [AccessibleNode, ...AccessibleNode[]];
    expect(head.children.map(({ role, name }) => `${role} ${name}`)).toEqual(
      ['State', 'Answer', 'Date', 'What its officials said', 'Source'].map((name) => `columnheader ${name}`),
    );
    expect(rows).toHaveLength(51);
    const kinds = new Set(rows.map(({ children }) => children.map(({ role }) => role).join(' ')));
    expect([...kinds]).toEqual(['rowheader cell cell cell cell']);
    expect(rows.map(({ children }) => children[0]?.name)).toContain('Mississippi');
  });

  it('The narrow table would be none without its roles.', async () => {
    await narrow().set({ view: 'table' });
    await narrow().onMap((map) => {
      for (const node of map.shadowRoot?.querySelectorAll('tbody, tbody tr, tbody td') ?? [])
        node.setAttribute('role', 'none');
    });
    const [table] = nodesOf(await tree(narrow()), 'table') as [AccessibleNode];
    expect(nodesOf(table, 'cell')).toEqual([]);
  });
});
