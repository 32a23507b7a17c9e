import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { customElementsManifest } from '../../../src/build/element/customElements.ts';
import { declarations } from '../../../src/build/element/declarations.ts';
import { changeDetail } from '../../../src/build/element/elementContract.ts';
import { root, temporaryFolder } from '../../fixtures/project.ts';

const compiler = join(root, 'node_modules/typescript/bin/tsc');
const host = temporaryFolder();
let files: Record<string, string>;

/** Compiles a file of the host as strictly as TypeScript can, and gives what it prints. */
const compiled = (file: string, module: string, resolution: string): Promise<string> =>
  new Promise((done) => {
    const strict = ['--ignoreConfig', '--noEmit', '--strict', '--lib', 'es2022,dom', '--types', ''];
    const modules = ['--module', module, '--moduleResolution', resolution, '--allowImportingTsExtensions'];
    const args = [compiler, ...strict, ...modules, file];
    execFile(process.execPath, args, { cwd: host }, (_, said) => done(said));
  });

beforeAll(async () => {
  files = await declarations(root);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(host, name)), { recursive: true });
    writeFileSync(join(host, name), text);
  }
  cpSync(join(root, 'tests/element/typedHost.ts'), join(host, 'typedHost.ts'));
  writeFileSync(
    join(host, 'host.ts'),
    "import './typedHost.ts';\nimport type {} from './types/index.d.ts';\n",
  );
  writeFileSync(join(host, 'untyped.ts'), "import './typedHost.ts';\n");
});

it.each([
  ['esnext', 'bundler'],
  ['nodenext', 'nodenext'],
])(
  'A host of %s modules compiles with only the published declarations, resolved as %s does.',
  async (...modules) => {
    expect(await compiled('host.ts', ...modules)).toBe('');
  },
);

it('A host does not compile without the declarations: a control.', async () => {
  expect(await compiled('untyped.ts', 'esnext', 'bundler')).toContain("Property 'state' does not exist");
});

it('The types of properties and detail are those of the manifest and of the contract. A view is any string.', () => {
  const text = Object.values(files).join('\n');
  const { members } = JSON.parse(customElementsManifest()).modules[0].declarations[0];
  for (const { name, kind, type, description } of members)
    if (kind === 'field' && !description.includes('read only')) {
      const settable = name === 'view' ? 'string | null | undefined' : type.text;
      expect(text).toContain(`set ${name}(value: ${settable});`);
    }
  for (const name of ['view', 'open'] as const)
    expect(text).toContain(`readonly ${name}: ${changeDetail[name]};`);
});

it('The declarations contain no member for the page, and import no other module.', () => {
  const text = Object.values(files).join('\n');
  expect(text).not.toMatch(/openEmbed|viewLink|runtime|Callback|observedAttributes/);
  expect(text).toContain("'tally-map:change': TallyMapChangeEvent");
  const named = [...text.matchAll(/from '[./]*([^']+)\.ts'/g)].map(([, module]) => module as string);
  const isThere = (module: string) => Object.keys(files).some((name) => name.endsWith(`${module}.d.ts`));
  expect(named.filter((module) => !isThere(module))).toEqual([]);
});
