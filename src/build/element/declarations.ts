import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The modules with the types for hosts, from `src`. The first one imports all others. */
const modules = [
  'element/hostTypes',
  'element/changeEvent',
  'element/tallyMapElement',
  'state/viewDetail',
  'story/form/count',
] as const;

/** With these flags TypeScript declares only these modules, without members that are marked `@internal`. */
const flags = (
  '--ignoreConfig --declaration --emitDeclarationOnly --stripInternal --noCheck --noResolve ' +
  '--target es2022 --module esnext --allowImportingTsExtensions'
).split(' ');

/** The declarations of `<tally-map>` for hosts, by path from the root of the site. A host imports `types/index.d.ts`. */
export async function declarations(root: string): Promise<Record<string, string>> {
  const out = await mkdtemp(join(tmpdir(), 'tally-map-types-'));
  const source = join(root, 'src');
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const inputs = modules.map((module) => join(source, `${module}.ts`));
  try {
    const args = [compiler, ...flags, '--rootDir', source, '--outDir', out, ...inputs];
    await promisify(execFile)(process.execPath, args, { cwd: root });
    const files: Record<string, string> = { 'types/index.d.ts': `export * from './${modules[0]}.ts';\n` };
    for (const module of modules)
      files[`types/${module}.d.ts`] = await readFile(join(out, `${module}.d.ts`), 'utf8');
    return files;
  } finally {
    await rm(out, { recursive: true });
  }
}
