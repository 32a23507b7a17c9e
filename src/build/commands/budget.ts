import { readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { fileNamesIn } from '../serving/headerFiles.ts';

/** The greatest size of the page with all that it loads, and of `embed.html`, in bytes by brotli. */
export const byteLimit = 110_000;

/** The file of the last release's sizes, from the project's root. */
const releaseFile = 'bench/release.json';

/** Sizes in bytes, compressed by brotli, by file name with `*` for a hash: `assets/page-*.js`. */
type Sizes = Readonly<Record<string, number>>;

/** The content of `bench/release.json`. */
interface Release {
  /** The build that was measured: `"version 1.0.0"`. */
  readonly build: string;
  readonly sizes: Sizes;
}

/** The name of the row with the size of the page and all that it loads. */
const wholePage = '(the page with all that it loads)';

/** The sizes of all files of a built site, and of the page with all that it loads. */
async function sizesIn(folder: string): Promise<Sizes> {
  const files = await fileNamesIn(folder);
  return {
    ...Object.fromEntries(files.map((file) => [unhashed(file), compressedSize(folder, file)])),
    [wholePage]: sizeOfPage(folder),
  };
}

/** The size of the page with all that a browser loads with it, in bytes. */
export const sizeOfPage = (folder: string): number =>
  pageFiles(folder).reduce((sum, file) => sum + compressedSize(folder, file), 0);

/** The size of a file in bytes, compressed by brotli at its highest level. */
export const compressedSize = (folder: string, file: string): number =>
  brotliCompressSync(readFileSync(join(folder, file))).length;

/** The names of the page, of the files that its markup loads, and of those that its scripts import statically. */
export function pageFiles(folder: string): string[] {
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const found = new Set(['index.html']);
  const add = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    for (const [, path] of text(file).matchAll(/\b(?:from|import)\s*["'](\.[^"']+\.js)["']/g))
      add(posix.join(posix.dirname(file), path as string));
  };
  const named = text('index.html').matchAll(
    /<(?:script|tally-map|img)\b[^>]* src="\.\/([^"]+)"|<link\b[^>]* rel="(?:icon|stylesheet|modulepreload|preload)"[^>]*? href="\.\/([^"]+)"/g,
  );
  for (const [, src, href] of named) add((src ?? href) as string);
  return [...found];
}

const unhashed = (file: string): string => file.replace(/^(assets\/.+)-[\w-]{8}(\.\w+)$/, '$1-*$2');

/** A table of the sizes now and in the last release, in kB of 1,000 bytes. */
function budgetTable(now: Sizes, { build, sizes: before }: Release): string {
  const rows = Object.keys({ ...now, ...before }).map((name) => {
    const [is, was] = [now[name], before[name]];
    return [name, kB(is), kB(was), is === undefined || was === undefined ? '–' : signedKB(is - was)];
  });
  const all = [['kB', 'now', 'before', 'more'], ...rows];
  const width = Math.max(...all.map(([name = '']) => name.length));
  const lines = all.map(([name = '', ...cells]) =>
    [name.padEnd(width), ...cells.map((cell) => cell.padStart(7))].join('  '),
  );
  const note = `"before" is ${build}; the page and embed.html may each weigh ${kB(byteLimit)} kB.`;
  return [...lines, '', note].join('\n');
}

const kB = (bytes: number | undefined): string => (bytes === undefined ? '–' : (bytes / 1000).toFixed(1));
const signedKB = (bytes: number): string => (bytes < 0 ? kB(bytes) : `+${kB(bytes)}`);

/** The table of the sizes in `dist/`. */
export const budget = async (root: string): Promise<string> =>
  budgetTable(await sizesIn(join(root, 'dist')), JSON.parse(readFileSync(join(root, releaseFile), 'utf8')));

/** Writes the sizes in `dist/` as those of this version, to be committed with it. @returns the outcome in a sentence */
export async function keepSizes(root: string): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const release: Release = { build: `version ${version}`, sizes: await sizesIn(join(root, 'dist')) };
  writeFileSync(join(root, releaseFile), `${JSON.stringify(release, null, 2)}\n`);
  return `${releaseFile} holds the sizes of ${release.build}.`;
}
