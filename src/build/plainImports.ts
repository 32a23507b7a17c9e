import type { Plugin } from 'vite';

/** The module through which Vite sends every `import()` of a page. */
const helper = '\0vite/preload-helper.js';

/** An `import()` as Vite wraps it: with the names that are taken from the module, or without. */
const wrapped =
  /\b__vitePreload(?:\$\d+)?\((?:async )?\(\) => (?:\{\s*const \{[^{}]*\} = await (import\("[^"]+"\));\s*return \{[^{}]*\};\s*\}|(import\("[^"]+"\))), __VITE_PRELOAD__, import\.meta\.url\)/g;

/**
 * Leaves `import()` as it is: Vite's own helper also fetches what a file imports and its style sheets, and here no
 * file that is loaded on demand has either, since all that they share is in the page's own. Where an `import()` is
 * wrapped in another way, the helper does no more than call it.
 */
export const plainImports = (): Plugin => ({
  name: 'tally-map-plain-imports',
  apply: 'build',
  enforce: 'pre',
  load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : null),
  renderChunk: (code) => ({ code: code.replace(wrapped, '$1$2'), map: null }),
});
