import { posix } from 'node:path';
import type { SourceFile } from './readSource.ts';

/** The sets of files that import one another in a circle, also for types alone; each in order of name. */
export function circles(files: readonly SourceFile[]): string[][] {
  const graph = new Map(files.map((file) => [file.path, importedFiles(file)]));
  const reached = new Map(files.map(({ path }) => [path, reachedFrom(graph, path)]));
  const circleOf = (path: string) =>
    [...graph.keys()]
      .filter((other) => reached.get(path)?.has(other) && reached.get(other)?.has(path))
      .sort();
  const all = [...graph.keys()].map(circleOf).filter((circle) => circle.length > 0);
  return [...new Map(all.map((circle) => [circle.join(), circle])).values()];
}

const importedFiles = ({ path, imports }: SourceFile): string[] =>
  imports
    .map(({ specifier }) => specifier?.split('?')[0] ?? '')
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.join(posix.dirname(path), specifier));

/** All files that a file imports, directly or through others. */
function reachedFrom(graph: ReadonlyMap<string, readonly string[]>, path: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [path];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const imported of graph.get(next) ?? [])
      if (!found.has(imported)) {
        found.add(imported);
        open.push(imported);
      }
  return found;
}
