import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { budget, keepSizes, pageFiles, sizeOfPage } from '../../../src/build/commands/budget.ts';
import { temporaryFolder } from '../../fixtures/project.ts';

const page =
  '<link rel="icon" href="./icon.svg"><link rel="canonical" href="./other.html">' +
  '<script type="module" src="./assets/page-1a2b3c4d.js"></script><tally-map src="./voter-rolls.json"></tally-map>';
const files: Record<string, string> = {
  'dist/index.html': page,
  'dist/icon.svg': '<svg/>',
  'dist/voter-rolls.json': '{}'.repeat(500),
  'dist/assets/page-1a2b3c4d.js':
    "import { a } from './resources-5e6f7a8b.js'; import('./dialogs-9c0d1e2f.js')",
  'dist/assets/resources-5e6f7a8b.js': 'export const a = 1;',
  'dist/assets/dialogs-9c0d1e2f.js': 'x'.repeat(2000),
  'dist/embed.html': '<p>',
  'package.json': '{ "version": "1.2.3" }',
};

const root = temporaryFolder();

beforeAll(() => {
  for (const [name, content] of Object.entries({ ...files, 'bench/release.json': '' })) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
});

it('The files of the page are those that its markup names and that its scripts import statically.', () => {
  const loaded = pageFiles(join(root, 'dist'));
  expect(loaded.sort()).toEqual([
    'assets/page-1a2b3c4d.js',
    'assets/resources-5e6f7a8b.js',
    'icon.svg',
    'index.html',
    'voter-rolls.json',
  ]);
  const brotli = loaded.map((file) => brotliCompressSync(files[`dist/${file}`] ?? '').length);
  expect(sizeOfPage(join(root, 'dist'))).toBe(brotli.reduce((a, b) => a + b));
});

it('The table compares each file with the last release whatever its hash is, and shows new and removed files.', async () => {
  expect(await keepSizes(root)).toBe('bench/release.json holds the sizes of version 1.2.3.');
  const kept = readFileSync(join(root, 'bench/release.json'), 'utf8');
  expect(JSON.parse(kept).sizes['voter-rolls.json']).toBe(
    brotliCompressSync(files['dist/voter-rolls.json'] ?? '').length,
  );
  renameSync(join(root, 'dist/assets/dialogs-9c0d1e2f.js'), join(root, 'dist/assets/dialogs-00000000.js'));
  rmSync(join(root, 'dist/embed.html'));
  writeFileSync(join(root, 'dist/new.txt'), 'new');
  const table = await budget(root);
  expect(table).toMatch(/^assets\/dialogs-\*\.js +0\.0 +0\.0 +\+0\.0$/m);
  expect(table).toMatch(/^embed\.html +– +0\.0 +–$/m);
  expect(table).toMatch(/^new\.txt +0\.0 +– +–$/m);
});
