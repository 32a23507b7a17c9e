import { filesIn, root, textOf } from '../../fixtures/project.ts';
import { readSource, type SourceFile } from './readSource.ts';

/** Reads all sources but ambient declarations that lie in no room, e.g. those of `virtual:` modules. */
export function readSources(): SourceFile[] {
  const inSrc = filesIn(`${root}src`)
    .map((path) => `src/${path}`)
    .filter((path) => path.endsWith('.ts') && !/^src\/[^/]+\.d\.ts$/.test(path));
  return [...inSrc, 'vite.config.ts'].map((path) => readSource(path, textOf(path)));
}
