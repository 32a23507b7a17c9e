import type { Plugin } from 'vite';

/** The code of modules that no file holds, each made when it is asked for, by their names. */
export type VirtualModules = Readonly<Record<string, () => string | Promise<string>>>;

/** Lets scripts import modules that the build makes. */
export const virtualModules = (modules: VirtualModules): Plugin => ({
  name: 'tally-map-virtual',
  resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : null),
  load: (id) => (id.startsWith('\0') ? modules[id.slice(1)]?.() : null),
});
