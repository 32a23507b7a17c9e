import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { elementScript, frameScripts, hostScript } from '../../src/build/embeds/scripts.ts';
import { configuredSite } from '../../src/build/site/configuredSite.ts';
import { editionsOf, readSite } from '../../src/build/site/site.ts';
import { storySetting } from '../../src/build/site/siteStory.ts';
import { otherLanguages } from '../../src/i18n/otherLanguages.ts';
import { root } from '../fixtures/project.ts';

/** Packages that work at build time alone; `d3` is the bundle, from which a reader gets its modules by name. */
const buildTime = [
  /^us-atlas$/,
  /^topojson-/,
  /^d3$/,
  /^d3-geo$/,
  /^jsdom$/,
  /^lightningcss/,
  /^vite$/,
  /^@valibot\/to-json-schema$/,
];

/** The package that a module belongs to; `undefined` for one of the project's own. */
const packageOf = (id: string): string | undefined =>
  /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id.replaceAll('\\', '/'))?.[1];

type Output = (Rolldown.OutputChunk | Rolldown.OutputAsset)[];

/** The files that a build makes, which writes none of them. */
async function built(config: Parameters<typeof build>[0]): Promise<Output> {
  const mode = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    const options = { ...config?.build, write: false, minify: false };
    const made = await build({ root, logLevel: 'error', ...config, build: options });
    return ([made].flat() as Rolldown.RolldownOutput[]).flatMap(({ output }) => output);
  } finally {
    process.env.NODE_ENV = mode;
  }
}

/** The ids of all modules in all chunks, as the bundler lists them. */
const modulesOf = (output: Output): string[] =>
  output.flatMap((each) => (each.type === 'chunk' ? each.moduleIds : []));

/** The modules in chunks for the reader that belong to packages of the build. */
const misplaced = (modules: readonly string[]): string[] => [
  ...new Set(
    modules
      .map(packageOf)
      .filter((name): name is string => name !== undefined)
      .filter((name) => buildTime.some((pattern) => pattern.test(name))),
  ),
];

/** A build of modules that no file holds, by the names under which they are imported; the entry is `planted`. */
const planted = (code: Readonly<Record<string, string>>): Parameters<typeof build>[0] => ({
  configFile: false,
  plugins: [
    {
      name: 'planted',
      resolveId: (id) => (code[id] === undefined ? null : `${root}${id}.js`),
      load: (id) => Object.entries(code).find(([name]) => id === `${root}${name}.js`)?.[1] ?? null,
    },
  ],
  build: { rolldownOptions: { input: 'planted' } },
});

let site: Output;
let alone: Awaited<ReturnType<typeof scripts>>;

/** The standalone scripts. */
async function scripts(minify: boolean) {
  const [edition] = editionsOf(await readSite(await configuredSite(root)));
  if (!edition) throw new Error('There is no story.');
  const options = { root, minify };
  const [framed, inline, host] = await Promise.all([
    frameScripts(options),
    elementScript(edition, options),
    hostScript(options),
  ]);
  return { ...framed, inline, host };
}

afterAll(() => void vi.unstubAllEnvs());

beforeAll(async () => {
  vi.stubEnv(storySetting, 'tests/fixtures/story.json');
  site = await built({});
  alone = await scripts(false);
}, 60_000);

it('No file for the reader holds a module of a build-time package or room.', () => {
  const modules = [...modulesOf(site), ...Object.values(alone).flatMap(({ moduleIds }) => moduleIds)];
  expect(modules.length).toBeGreaterThan(200);
  expect(misplaced(modules)).toEqual([]);
  expect(modules.filter((id) => /\/src\/(geometry|build)\//.test(id))).toEqual([]);
});

it('The embed dialog is in a file of the page, and in no standalone script.', () => {
  const isHeld = (modules: readonly string[]) =>
    modules.some((id) => id.replaceAll('\\', '/').includes('/src/dialogs/embed/embedDialog.ts'));
  expect(isHeld(modulesOf(site))).toBe(true);
  for (const { moduleIds } of Object.values(alone)) expect(isHeld(moduleIds)).toBe(false);
});

/** The chunks that an `import()` of another asks for. */
const onDemand = (output: Output) => {
  const chunks = output.filter((each) => each.type === 'chunk');
  const asked = new Set(chunks.flatMap(({ dynamicImports }) => dynamicImports));
  return chunks.filter(({ fileName }) => asked.has(fileName));
};

/** The files that a chunk which is loaded on demand asks for, where the page has not brought them: scripts and styles. */
const askedFor = (output: Output): string[] => {
  const page = output.find(({ fileName }) => fileName === 'index.html');
  const html = page?.type === 'asset' ? String(page.source) : '';
  return onDemand(output)
    .flatMap(({ imports, viteMetadata }) => [...imports, ...(viteMetadata?.importedCss ?? [])])
    .filter((name) => !html.includes(name));
};

it('A file that is loaded on demand asks for no other, so that it comes after one round trip.', () => {
  expect(onDemand(site).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['dialogs', ...Object.keys(otherLanguages)]),
  );
  expect(askedFor(site)).toEqual([]);
});

it('CSV is written by a library that comes with the dialogs and not with the page.', () => {
  const holders = site.filter(
    (each) => each.type === 'chunk' && each.moduleIds.some((id) => packageOf(id) === 'd3-dsv'),
  );
  expect(holders.map(({ fileName }) => fileName.replace(/-[\w-]{8}\.js$/, ''))).toEqual(['assets/dialogs']);
});

it('The check finds two files that share a third one.', async () => {
  const output = await built(
    planted({
      planted: "import('planted-a'); import('planted-b');",
      'planted-a': "import { c } from 'planted-c'; console.log('a', c);",
      'planted-b': "import { c } from 'planted-c'; console.log('b', c);",
      'planted-c': "export const c = [Math.random(), 'c'];",
    }),
  );
  expect(askedFor(output).length).toBeGreaterThan(0);
});

it('The script for articles is minified, white space included, which Vite keeps in a library.', async () => {
  const [minified, readable] = [(await scripts(true)).inline.code, alone.inline.code];
  const indented = (code: string) => code.split('\n').filter((line) => /^\s{2,}\S/.test(line)).length;
  expect(indented(readable)).toBeGreaterThan(500);
  expect(indented(minified)).toBeLessThan(20);
  expect(minified).not.toMatch(/\/\*|\n\s*\/\//);
}, 60_000);

it('The check of modules reports each package of the build, and none for the reader: a control.', async () => {
  const output = await built(
    planted({
      planted: `
        import { geoPath } from 'd3';
        import { select } from 'd3-selection';
        import { feature } from 'topojson-client';
        import atlas from 'us-atlas/states-albers-10m.json';
        console.log(geoPath(), select, feature, atlas);`,
    }),
  );
  expect(modulesOf(output).map(packageOf)).toContain('d3-selection');
  expect(misplaced(modulesOf(output)).sort()).toEqual(['d3-geo', 'topojson-client', 'us-atlas']);
});
