import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** The most that a reader may have to load, in bytes by brotli. */
export const limit = 110_000;

/** The file of the last release's sizes, from the project's root. */
const releaseFile = 'bench/release.json';

/** The size of a file in bytes: on the disk, and over the network with brotli at its best. */
export interface Size {
  readonly raw: number;
  readonly brotli: number;
}

/** The sizes of files by their names, hashes left out: `assets/page-*.js`. */
export type Sizes = Readonly<Record<string, Size>>;

/** The sizes of a release, as they are kept. */
export interface Release {
  /** The build that was measured, in words. */
  readonly build: string;
  readonly sizes: Sizes;
}

/** The row for the sum of all that a browser loads with the page. */
const wholePage = '(the page with all that it loads)';

/** The sizes of all files of a built site, and of the page with all that it loads. */
export function sizesIn(folder: string): Sizes {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  return {
    ...Object.fromEntries(files.map((file) => [unhashed(file), sizeOf(folder, file)])),
    [wholePage]: sizeOfPage(folder),
  };
}

/** The size of the page with all that a browser loads with it. */
export const sizeOfPage = (folder: string): Size =>
  pageFiles(folder)
    .map((file) => sizeOf(folder, file))
    .reduce((sum, { raw, brotli }) => ({ raw: sum.raw + raw, brotli: sum.brotli + brotli }));

/** The size of one file of a folder. */
export function sizeOf(folder: string, file: string): Size {
  const content = readFileSync(join(folder, file));
  return { raw: content.length, brotli: brotliCompressSync(content).length };
}

/** The page, the files that its markup loads, and those that its scripts import statically. */
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

/** A table of the sizes, in kB of 1,000 bytes, with what they were in the last release. */
export function budgetTable(now: Sizes, { build, sizes: before }: Release): string {
  const names = [...new Set([...Object.keys(now), ...Object.keys(before)])];
  const rows = names.map((name) => [
    name,
    kB(now[name]?.raw),
    kB(now[name]?.brotli),
    kB(before[name]?.brotli),
    more(now[name]?.brotli, before[name]?.brotli),
  ]);
  const all = [['kB', 'raw', 'brotli', 'before', 'more'], ...rows];
  const widths = all.reduce<number[]>(
    (most, row) => row.map((cell, i) => Math.max(cell.length, most[i] ?? 0)),
    [],
  );
  const lines = all.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
  );
  return [...lines, '', `"before" is ${build}; the page and embed.html may each weigh ${kB(limit)} kB.`].join(
    '\n',
  );
}

const kB = (bytes: number | undefined): string => (bytes === undefined ? '–' : (bytes / 1000).toFixed(1));

const more = (now: number | undefined, before: number | undefined): string =>
  now === undefined || before === undefined ? '–' : `${now < before ? '' : '+'}${kB(now - before)}`;

/** The table of the sizes in `dist/`. @param root the project's root */
export const budget = (root: string): string =>
  budgetTable(sizesIn(join(root, 'dist')), JSON.parse(readFileSync(join(root, releaseFile), 'utf8')));

/**
 * Keeps the sizes in `dist/` as those of a release, to be committed with it.
 * @param build the build in words; by default the version of `package.json`
 * @returns the outcome in a sentence
 */
export function keepSizes(root: string, build?: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const release: Release = { build: build ?? `version ${version}`, sizes: sizesIn(join(root, 'dist')) };
  writeFileSync(join(root, releaseFile), `${JSON.stringify(release, null, 2)}\n`);
  return `${releaseFile} holds the sizes of ${release.build}.`;
}
