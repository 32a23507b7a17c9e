import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type AccessibleNode, accessibleFigure, linesOf } from './pages/accessibleTree.ts';
import { builtSite, twoFrames, type Visit } from './site.ts';

const { kept } = builtSite();
const folder = fileURLToPath(new URL('../references/', import.meta.url));

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

/**
 * Holds a tree against its reference; where they differ, the tree is written beside it.
 * @returns a sentence that names both files, or `undefined` where nothing differs
 */
function compare(name: string, is: string): string | undefined {
  const reference = `${folder}${name}.txt`;
  const changed = `${folder}${name}-changed.txt`;
  rmSync(changed, { force: true });
  if (process.env.UPDATE_REFERENCES) writeFileSync(reference, is);
  const due = existsSync(reference) ? readFileSync(reference, 'utf8') : '';
  if (is === due) return undefined;
  writeFileSync(changed, is);
  const [dueLines, isLines] = [due.split('\n'), is.split('\n')];
  const line = isLines.findIndex((each, i) => each !== dueLines[i]);
  const at = line < 0 ? isLines.length : line;
  return (
    `The tree tests/references/${name}-changed.txt differs from tests/references/${name}.txt ` +
    `at line ${at + 1}: ${isLines[at]?.trim()} instead of ${dueLines[at]?.trim()}. ` +
    'If it is right, run the tests with UPDATE_REFERENCES=1.'
  );
}

const visit = kept();
const stops = [
  { at: 'townhall', state: null },
  { at: 'cnn-july-3', state: 'MS' },
  { at: 'washington-post', state: null },
];

describe('the accessibility tree, held against its stored references', () => {
  it.each(stops)('is at $at as it was', async (view) => {
    await visit().set(view);
    expect(compare(`tree-${view.at}`, await written(visit()))).toBeUndefined();
  });

  it('reports a changed label, names both files, and writes the changed tree beside the reference', async () => {
    await visit().set({ at: 'townhall' });
    const relabel = (to: string) =>
      visit().onMap((map, label) => {
        const shape = map.shadowRoot?.querySelector('[part=map] [data-state=TX]');
        const before = shape?.getAttribute('aria-label') ?? '';
        shape?.setAttribute('aria-label', label);
        return before;
      }, to);
    const label = await relabel('The lone star state');
    const is = await written(visit());
    await relabel(label);
    const update = process.env.UPDATE_REFERENCES;
    delete process.env.UPDATE_REFERENCES;
    try {
      const sentence = compare('tree-townhall', is);
      expect(sentence).toContain('tree-townhall-changed.txt differs from tests/references/tree-townhall.txt');
      expect(sentence).toContain('button "The lone star state" [pressed=false]');
      expect(readFileSync(`${folder}tree-townhall-changed.txt`, 'utf8')).toBe(is);
    } finally {
      rmSync(`${folder}tree-townhall-changed.txt`, { force: true });
      if (update) process.env.UPDATE_REFERENCES = update;
    }
  });
});

describe('what assistive technology is given', () => {
  it('tells of a state how it stands, since when, whether a quotation is there, and whether it is chosen', async () => {
    await visit().set({ at: 'cnn-july-3', state: 'MS' });
    const lines = (await written(visit())).split('\n').map((line) => line.trim());
    expect(lines).toContain(
      'button "Mississippi, refused outright since June 30, quote available" [pressed=true]',
    );
    expect(lines).toContain(
      'button "Texas, public records only since June 30, quote available" [pressed=false]',
    );
  });

  it.each(['map', 'tiles'])(
    'names the %s, describes it by the finding, and holds the 51 and nothing else',
    async (view) => {
      await visit().set({ view });
      const finding =
        '44 states and the District of Columbia won’t hand over everything the commission asked for';
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

  it('gives the slider its name, its range and the stop’s sentence, and the live region its way of speaking', async () => {
    const lines = (await written(visit())).split('\n').map((line) => line.trim());
    expect(lines).toContain(
      'slider "Date" = "July 5, 2017: 44 states and D.C. named so far. The Washington Post counts “at least 44” states." [valuemin=0] [valuemax=6]',
    );
    expect(lines.filter((line) => line.startsWith('status'))).toEqual(['status [live=polite] [atomic=true]']);
  });

  it('gives each control, link and heading a name', async () => {
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

describe.each([1200, 320])('the table, %i pixels wide', (width) => {
  const narrow = kept({ width });

  it('is a table all the same: caption, five heads of columns, 51 rows with a head and four cells', async () => {
    await narrow().set({ view: 'table' });
    const [table, ...more] = nodesOf(await tree(narrow()), 'table') as [AccessibleNode];
    expect(more).toEqual([]);
    expect(table.name).toMatch(
      /^What each state had answered\. July 5, 2017: 44 states and D\.C\. named so far\./,
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

  it('would not be one without its roles, where its parts are blocks', async () => {
    await narrow().set({ view: 'table' });
    await narrow().onMap((map) => {
      for (const node of map.shadowRoot?.querySelectorAll('tbody, tbody tr, tbody td') ?? [])
        node.setAttribute('role', 'none');
    });
    const [table] = nodesOf(await tree(narrow()), 'table') as [AccessibleNode];
    expect(nodesOf(table, 'cell')).toEqual([]);
    await narrow().page.reload();
  });
});
