import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What of the built site is weighed together, from the root of the site. */
export interface Weighed {
  readonly name: string;
  /** The most that its files may weigh in all, each compressed by itself, in kB of 1,000 bytes. */
  readonly limit: number;
  readonly files: (site: BuiltSite) => readonly string[];
  /** What of a file counts; all of it unless told. */
  readonly counted?: (file: string, text: string) => string;
}

/** Reads the built site. */
export interface BuiltSite {
  readonly text: (file: string) => string;
  readonly scripts: readonly string[];
}

/** @param dist the folder of the built site */
export const siteIn = (dist: string): BuiltSite => ({
  text: (file) => readFileSync(join(dist, file), 'utf8'),
  scripts: readdirSync(join(dist, 'assets'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => `assets/${file}`),
});

/** The scripts that the page loads before anything is asked of it: its own, and what those import at once. */
export function readersScripts(site: BuiltSite): string[] {
  const found = new Set<string>();
  const add = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, path] of site.text(file).matchAll(/\b(?:from|import)\s*["'](\.[^"']+\.js)["']/g))
      add(posix.join(posix.dirname(file), path as string));
  };
  for (const [, path] of site.text('index.html').matchAll(/<script\b[^>]* src="\.\/([^"]+)"/g))
    add(path as string);
  return [...found];
}

/** What the page loads on demand, all of it. */
export const scriptsOnDemand = (site: BuiltSite): string[] => {
  const atOnce = readersScripts(site);
  return site.scripts.filter((file) => !atOnce.includes(file));
};

/** The page, and all that its markup names to be loaded with it. */
export function pageFiles(site: BuiltSite): string[] {
  const named = site
    .text('index.html')
    .matchAll(
      /<(?:tally-map|img)\b[^>]* src="\.\/([^"]+)"|<link\b[^>]* rel="(?:icon|stylesheet|modulepreload|preload)"[^>]*? href="\.\/([^"]+)"/g,
    );
  return [
    ...new Set([
      'index.html',
      ...readersScripts(site),
      ...[...named].map(([, src, href]) => (src ?? href) as string),
    ]),
  ];
}

/** A file without the list of sources, which the record ends with: an address and a title for each claim. */
export function withoutSources(file: string, text: string): string {
  if (file !== 'voter-rolls.json') return text;
  const { sources: _, ...rest } = JSON.parse(text);
  return JSON.stringify(rest, null, 2);
}

/** The weight of a text over the network, in bytes, at brotli's best. */
export const weightOf = (text: string): number => brotliCompressSync(text).byteLength;

/** What is too heavy, in a sentence that names each file with its weight; `null` where nothing is. */
export function tooHeavy({ name, limit, files, counted }: Weighed, site: BuiltSite): string | null {
  const textOf = (file: string) => counted?.(file, site.text(file)) ?? site.text(file);
  const weights = files(site).map((file) => [file, weightOf(textOf(file))] as const);
  const sum = weights.reduce((all, [, bytes]) => all + bytes, 0);
  if (sum <= limit * 1000) return null;
  return `${name} may weigh ${limit} kB and weighs ${kB(sum)}: ${weights.map(([file, bytes]) => `${file} ${kB(bytes)}`).join(', ')}.`;
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(2)} kB`;
