import type { Plugin, ResolvedConfig, Rolldown, UserConfig } from 'vite';
import { devTemplatePlugin, serveSite } from './dev/devServer.ts';
import type { SiteInMemory } from './dev/siteInMemory.ts';
import { declarations } from './element/declarations.ts';
import { fragmentStyle } from './embeds/fragment.ts';
import { editionPage } from './page/editionPage.ts';
import { sbom, sbomFile } from './sbom.ts';
import { fileNamesIn, headerFiles } from './serving/headerFiles.ts';
import type { Edition } from './site/edition.ts';
import { baseUrlSetting, parseBaseUrl } from './site/publicUrls.ts';
import { editionsOf, problemsOf, readSite, type SiteOptions, warningsOf } from './site/site.ts';
import { type SiteFiles, siteFiles } from './site/siteFiles.ts';

/** The chunk of the page's script. It also has the modules that it shares with chunks on demand. */
const pageScript = { name: 'page', test: /src[\\/]page[\\/]pageScript\.ts$/ };

/** The options of the plugin. */
interface TallyMapOptions {
  /** The story at the root of the site: `'trees'` for `data/trees.json`. Each other story has a folder of its name. */
  readonly front: string;
  /** The public URL of the site. The variable `TALLY_BASE_URL` of the environment overrides it. */
  readonly baseUrl?: string;
}

/** The name of the plugin, by which commands find it. Its `api` returns the site's options. */
export const pluginName = 'tally-map';

const viteConfig: UserConfig = {
  // By default Vite scans every page, also those of the benchmark.
  optimizeDeps: { entries: ['index.html', 'embed.html'] },
  build: {
    modulePreload: false,
    license: { fileName: 'LICENSES.txt' },
    rolldownOptions: { output: { codeSplitting: { groups: [pageScript] } } },
  },
};

const noBaseUrl = `${baseUrlSetting} is not set, so the build leaves out canonical links, oEmbed, share cards and links to the page. Set it to the address of the site.`;

/**
 * The plugin of the site. It checks the stories, renders the opening view of each edition into its page, and publishes story,
 * sources and embeds beside it. A story that cannot be published is left out, and the build exits with an error.
 */
export function tallyMap({ front, baseUrl }: TallyMapOptions): Plugin[] {
  let options: SiteOptions = { root: process.cwd(), front, base: null };
  let config: ResolvedConfig;
  let problems: readonly string[] = [];
  let edited: SiteInMemory;
  const plugin: Plugin<() => SiteOptions> = {
    name: pluginName,
    api: () => options,
    config: () => viteConfig,
    configResolved: (resolved) => {
      config = resolved;
      const base = parseBaseUrl(process.env[baseUrlSetting] || baseUrl);
      options = { ...options, root: config.root, base };
      if (base === null) info(config, noBaseUrl);
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        if (!bundle['index.html']) return;
        const stories = await readSite(options);
        const editions = editionsOf(stories);
        const files = await publishedFiles(editions, bundle, config, options.base);
        for (const [fileName, source] of Object.entries(files))
          this.emitFile({ type: 'asset', fileName, source });
        problems = problemsOf(stories);
        for (const line of [...editions.slice(0, 1).map(styleLine), ...warningsOf(stories)])
          info(config, line);
      },
    },
    // Prints the problems last. It throws no error, since the other stories are published.
    closeBundle: () => {
      if (problems.length === 0) return;
      config.logger.error(`\n${problems.join('\n')}`);
      process.exitCode = 1;
    },
    configureServer: (server) => {
      edited = serveSite(server, options);
    },
  };
  return [plugin, devTemplatePlugin(() => edited)];
}

const styleLine = (edition: Edition): string =>
  `For hosts with a strict policy, fragment.html has the style ${fragmentStyle(edition)}.`;

/** Prints a line in a build that writes its files. */
function info({ command, build, logger }: ResolvedConfig, line: string): void {
  if (command === 'build' && build.write) logger.info(line);
}

/** All files of the site except those of Vite's bundle. Removes the template of the pages from the bundle. */
async function publishedFiles(
  editions: readonly Edition[],
  bundle: Rolldown.OutputBundle,
  { root, publicDir, build }: ResolvedConfig,
  base: string | null,
): Promise<SiteFiles> {
  const template = String((bundle['index.html'] as Rolldown.OutputAsset).source);
  delete bundle['index.html'];
  const pages = editions.map((edition) => [
    `${edition.folder}index.html`,
    editionPage(template, edition, wordsChunk(bundle, edition.lang)),
  ]);
  const files: SiteFiles = {
    ...(await siteFiles(editions, { root, minify: build.minify !== false })),
    ...Object.fromEntries(pages),
    ...(await declarations(root)),
    [sbomFile]: await sbom(root),
  };
  const others = [...Object.keys(bundle), ...(await fileNamesIn(publicDir))];
  return { ...files, ...headerFiles(files, others, base) };
}

/** The script of a language's words, from the root of the site; `undefined` for English, which is in the page's script. */
const wordsChunk = (bundle: Rolldown.OutputBundle, lang: string): string | undefined =>
  Object.values(bundle).find(
    (each) =>
      each.type === 'chunk' &&
      each.isDynamicEntry &&
      each.moduleIds.some((id) => id.replaceAll('\\', '/').endsWith(`/src/i18n/${lang}.ts`)),
  )?.fileName;
