import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, linkSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../build/builds.ts';
import { filesIn, root, temporaryFolder } from '../fixtures/project.ts';

const parts = [
  ...['src', 'public', 'data', 'index.html', 'embed.html'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'],
];
const home = temporaryFolder();

/** Builds a copy of the project in a folder, with packages of its own, and gives the hash of each file by its name. */
async function builtIn(folder: string): Promise<Record<string, string>> {
  const copy = join(home, folder);
  for (const part of parts) cpSync(join(root, part), join(copy, part), { recursive: true });
  link(join(root, 'node_modules'), join(copy, 'node_modules'));
  const { code, output } = await run({ root: copy }, ['node_modules/vite/bin/vite.js', 'build']);
  if (code !== 0) throw new Error(output);
  const dist = join(copy, 'dist');
  const hashOf = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(dist, name)))
      .digest('hex');
  return Object.fromEntries(filesIn(dist).map((name) => [name, hashOf(name)]));
}

/** Copies a folder without its bytes, where the file system can. */
function link(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [old, fresh] = [join(from, entry.name), join(to, entry.name)];
    if (entry.name === '.cache' || entry.name === '.bin') continue;
    if (entry.isDirectory()) link(old, fresh);
    else
      try {
        linkSync(old, fresh);
      } catch {
        copyFileSync(old, fresh);
      }
  }
}

it('Two builds of one state of the project, in two folders, are the same to the byte.', async () => {
  const one = await builtIn('one');
  const other = await builtIn('another place/further down');
  expect(Object.keys(one).length).toBeGreaterThan(30);
  expect(Object.keys(one)).toEqual(expect.arrayContaining(['_headers', 'sbom.cdx.json', 'card.png']));
  expect(other).toEqual(one);
});
