import { posix } from 'node:path';
import type { SourceFile } from './readSource.ts';

/** The files that import themselves through others, also for types alone. */
export function circles(files: readonly SourceFile[]): string[] {
  const graph = new Map(files.map((file) => [file.path, importedFiles(file)]));
  return [...graph.keys()].filter((path) => reachedFrom(graph, path).has(path));
}

const importedFiles = ({ path, imports }: SourceFile): string[] =>
  imports
    .map(({ specifier }) => specifier?.split('?')[0] ?? '')
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.join(posix.dirname(path), specifier));

/** All files that a file imports, directly or through others. */
function reachedFrom(graph: ReadonlyMap<string, readonly string[]>, path: string): ReadonlySet<string> {
  const found = new Set(graph.get(path));
  // A walk through a set comes to what is added on the way, too.
  for (const each of found) for (const imported of graph.get(each) ?? []) found.add(imported);
  return found;
}
