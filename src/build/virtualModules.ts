import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { checksum } from './frozen.ts';
import { recordToBuild } from './loadDataset.ts';

/** The code of modules that no file holds, each made when it is asked for, by their names. */
export type VirtualModules = Readonly<Record<string, () => string | Promise<string>>>;

/** Lets scripts import modules that the build makes. */
export const virtualModules = (modules: VirtualModules): Plugin => ({
  name: 'tally-map-virtual',
  resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : null),
  load: (id) => (id.startsWith('\0') ? modules[id.slice(1)]?.() : null),
});

/** What tells the element which record the build has checked. @param root the project's root, once it is known */
export const checksumModule = (root: () => string): VirtualModules => ({
  'virtual:tally-map/checksum': async () =>
    `export const checksum = '${checksum(await readFile(join(root(), recordToBuild())))}';`,
});
