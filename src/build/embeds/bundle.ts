import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { otherLanguages } from '../../i18n/otherLanguages.ts';

/** A script in one file. */
export interface Bundle {
  readonly code: string;
  /** The ids of the modules in it. */
  readonly moduleIds: readonly string[];
}

/** The options of all scripts. */
export interface BuildOptions {
  /** The project's root. */
  readonly root: string;
  /** Whether they are minified. */
  readonly minify: boolean;
}

/** Makes the code of modules that have no file, by the names that scripts import. */
type VirtualModules = Readonly<Record<string, () => string | Promise<string>>>;

/** A plugin for modules that the build makes. */
export const virtualModules = (modules: VirtualModules): Plugin => ({
  name: 'tally-map-virtual',
  enforce: 'pre',
  resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : null),
  load: (id) => (id.startsWith('\0') ? modules[id.slice(1)]?.() : null),
});

/**
 * Bundles a script of `src/embed` with all its imports, also those on demand, into one file. A frame without an origin can
 * load no other file, and a script whose URL never changes must not depend on files whose names change.
 * @param format `iife` for a classic script, `es` for a module
 */
export async function bundle(
  script: string,
  format: 'iife' | 'es',
  { root, minify }: BuildOptions,
  modules: VirtualModules = {},
): Promise<Bundle> {
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    plugins: [virtualModules({ ...modules, './otherLanguages.ts': () => otherLanguagesModule(root) })],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      minify,
      // A library, so that Vite adds no loader for files on demand.
      lib: { entry: join(root, `src/embed/${script}.ts`), formats: [format], name: 'tallyMap' },
      rolldownOptions: {
        output: {
          codeSplitting: false,
          // Without this, Vite keeps white space and comments in a library.
          ...(minify && { minify: true, comments: false }),
        },
        checks: { pluginTimings: false },
      },
    },
  });
  const [chunk] = ([built].flat() as Rolldown.RolldownOutput[]).flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error(`src/embed/${script}.ts has no code to bundle.`);
  return { code: chunk.code.trim(), moduleIds: chunk.moduleIds };
}

/**
 * The code of `src/i18n/otherLanguages.ts` for scripts in one file. It imports every language at once: for an import on
 * demand the bundler writes a loop over an object's properties, which fails on pages that extend `Object.prototype`.
 */
function otherLanguagesModule(root: string): string {
  const all = Object.entries(otherLanguages);
  const imports = all.map(
    ([lang]) => `import { words as ${lang} } from ${JSON.stringify(join(root, `src/i18n/${lang}.ts`))};`,
  );
  const entries = all.map(
    ([lang, { name, locale }]) =>
      `${lang}: { ...${JSON.stringify({ name, locale })}, load: async () => ${lang} }`,
  );
  return `${imports.join('\n')}\nexport const otherLanguages = { ${entries.join(', ')} };\n`;
}
