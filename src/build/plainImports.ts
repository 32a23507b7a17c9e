import type { Plugin } from 'vite';

/** The module through which Vite sends every `import()` of a page. */
const helper = '\0vite/preload-helper.js';

/**
 * Leaves `import()` as it is: Vite's own helper also fetches what a file imports and its style sheets, and here no
 * file that is loaded on demand has either, since all that they share is in the page's own.
 */
export const plainImports = (): Plugin => ({
  name: 'tally-map-plain-imports',
  apply: 'build',
  enforce: 'pre',
  load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : null),
});
