import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, textOf } from '../../fixtures/project.ts';
import { readSource, type SourceFile } from './readSource.ts';

/** Reads all sources but ambient declarations that lie in no room, e.g. those of `virtual:` modules. */
export function readSources(): SourceFile[] {
  const inSrc = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !/^src\/[^/]+\.d\.ts$/.test(path));
  return [...inSrc, 'vite.config.ts']
    .filter((path) => existsSync(join(root, path)))
    .map((path) => readSource(path, textOf(path)));
}
