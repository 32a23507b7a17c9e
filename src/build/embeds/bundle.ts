import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { translationsModule } from './translationsModule.ts';
import { type VirtualModules, virtualModules } from './virtualModules.ts';

/** A script that stands alone, and what it was made of. */
export interface Bundle {
  readonly code: string;
  /** The ids of its modules, as the bundler lists them. */
  readonly moduleIds: readonly string[];
}

/** How a script is bundled. */
export interface BundleOptions {
  /** The project's root. */
  readonly root: string;
  /** The file that it begins with, from the root. */
  readonly entry: string;
  /** `iife` for a classic script, `es` for a module. */
  readonly format: 'iife' | 'es';
  /** The modules that no file holds. */
  readonly modules?: VirtualModules;
  /** Whether it is minified. */
  readonly minify: boolean;
}

/**
 * Bundles a script into one file with everything that it imports, also on demand: it asks for no other file, so that
 * a frame without an origin can run it, and an address that never changes always gives the whole of it.
 */
export async function bundle({ root, entry, format, modules = {}, minify }: BundleOptions): Promise<Bundle> {
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    plugins: [virtualModules({ ...modules, './translations.ts': () => translationsModule(root) })],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      minify,
      // As a library, so that Vite adds no loader for the files that are asked for on demand: there are none.
      lib: { entry: join(root, entry), formats: [format], name: 'tallyMap' },
      rolldownOptions: {
        output: {
          codeSplitting: false,
          // Vite leaves a library's modules their white space and comments unless this asks for less.
          ...(minify && { minify: true, comments: false }),
        },
        checks: { pluginTimings: false },
      },
    },
  });
  const [chunk] = ([built].flat() as Rolldown.RolldownOutput[]).flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was bundled into nothing.`);
  return { code: chunk.code.trim(), moduleIds: chunk.moduleIds };
}
