import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { filesIn, root } from '../fixtures/project.ts';

/** Folders that are lists of cases. */
const lists = ['tests/fixtures/broken', 'tests/hosts/pages'];

/** The paths of all files below a folder of the repository. */
const pathsIn = (folder: string): string[] => filesIn(root + folder).map((name) => `${folder}/${name}`);

/** The groups of more than `most` files that have the same key. */
const crowded = (files: readonly string[], keyOf: (path: string) => string, most: number): string[] => {
  const groups = new Map<string, number>();
  for (const file of files) groups.set(keyOf(file), (groups.get(keyOf(file)) ?? 0) + 1);
  return [...groups].filter(([, count]) => count > most).map(([key]) => key);
};

const sameNames = (files: readonly string[]): string[] => crowded(files, posix.basename, 1);
const fullFolders = (files: readonly string[]): string[] => crowded(files, posix.dirname, 12);

it('No two files of src have the same name.', () => {
  const files = pathsIn('src');
  expect(files).toContain('src/view/figure.ts');
  expect(sameNames(files)).toEqual([]);
});

it('No folder of src or tests has more than twelve files, except for lists of cases.', () => {
  const full = fullFolders([...pathsIn('src'), ...pathsIn('tests')]);
  expect(full.filter((folder) => !lists.includes(folder))).toEqual([]);
});

it('A second file of a name and a thirteenth file of a folder are found: a control.', () => {
  expect(sameNames(['src/a/page.ts', 'src/b/page.ts', 'src/b/page.css'])).toEqual(['page.ts']);
  const twelve = Array.from({ length: 12 }, (_, index) => `src/a/${index}.ts`);
  expect(fullFolders(twelve)).toEqual([]);
  expect(fullFolders([...twelve, 'src/a/more.ts', 'src/a/b/c.ts'])).toEqual(['src/a']);
});
