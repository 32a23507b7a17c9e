import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { otherLanguagesModule } from './otherLanguagesModule.ts';
import { type VirtualModules, virtualModules } from './virtualModules.ts';

/** A script in one file, with its modules. */
export interface Bundle {
  readonly code: string;
  /** The ids of its modules. */
  readonly moduleIds: readonly string[];
}

/** The options of a bundle. */
export interface BundleOptions {
  /** The project's root. */
  readonly root: string;
  /** The entry file, from the root. */
  readonly entry: string;
  /** `iife` for a classic script, `es` for a module. */
  readonly format: 'iife' | 'es';
  /** Modules without a file. */
  readonly modules?: VirtualModules;
  /** Whether it is minified. */
  readonly minify: boolean;
}

/**
 * Bundles a script into one file with all its imports, those on demand too. A frame without an origin can load no other
 * file, and the address of a script that never changes must always give the whole script.
 */
export async function bundle({ root, entry, format, modules = {}, minify }: BundleOptions): Promise<Bundle> {
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
      lib: { entry: join(root, entry), formats: [format], name: 'tallyMap' },
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
  if (chunk?.type !== 'chunk') throw new Error(`${entry} has no code to bundle.`);
  return { code: chunk.code.trim(), moduleIds: chunk.moduleIds };
}
