import type { Plugin } from 'vite';

/** Makes the code of modules that have no file, by the names under which scripts import them. */
export type VirtualModules = Readonly<Record<string, () => string | Promise<string>>>;

/** A plugin for modules that the build makes. */
export const virtualModules = (modules: VirtualModules): Plugin => ({
  name: 'tally-map-virtual',
  enforce: 'pre',
  resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : null),
  load: (id) => (id.startsWith('\0') ? modules[id.slice(1)]?.() : null),
});
