import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedPage, openPage } from '../harness/page.ts';
import { started } from '../harness/started.ts';
import { type AccessibleNode, accessibleFigure, linesOf } from '../measures/accessibleTree.ts';
import { builtSite, twoFrames, type Visit } from '../site.ts';

const { kept } = builtSite();

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

it('The accessibility tree is the stored one at a stop with a state selected.', async () => {
  await visit().set({ at: 'gazette', state: 'MS' });
  const written = `${linesOf(await tree(visit())).join('\n')}\n`;
  await expect(written).toMatchFileSnapshot('../../references/tree.txt');
});

it('The tiles have a name, are described by the finding, and hold the 51 and nothing else.', async () => {
  await visit().set({ view: 'tiles' });
  const [tiles] = nodesOf(await tree(visit()), 'group').filter(({ name }) => name.includes('United States'));
  expect(tiles?.description).toBe('5 states and D.C. keep the letter');
  expect(tiles?.children.map(({ role }) => role)).toEqual(Array(51).fill('button'));
  // The children of a button would be read a second time.
  expect(tiles?.children.flatMap(({ children }) => children)).toEqual([]);
});

describe('The table without script, 360 pixels wide, where its rows are grids', () => {
  let opened: OpenedPage;
  const site = started();
  beforeAll(async () => {
    opened = await openPage(site.browser, { width: 360, javaScriptEnabled: false });
    await opened.page.goto(site.server.url('index.html'));
  });
  afterAll(() => opened?.close());

  it('The narrow table without script is a table: a caption, a head, and 51 rows with a head and three cells.', async () => {
    const [table, ...more] = nodesOf(await accessibleFigure(opened.page), 'table') as [AccessibleNode];
    expect(more).toEqual([]);
    expect(table.name).toBe('Each state on the day shown. July 5: The Tribune counts 5. Nobody new.');
    const rows = nodesOf(table, 'row');
    expect(rows).toHaveLength(1 + 51);
    const heads = nodesOf(table, 'columnheader').map(({ name }) => name);
    expect(heads).toEqual(['State', 'Status', 'Counted since', 'Quotation or summary']);
    const kinds = new Set(rows.map(({ children }) => children.map(({ role }) => role).join(' ')));
    expect([...kinds]).toEqual([Array(4).fill('columnheader').join(' '), 'rowheader cell cell cell']);
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
