import type { Plugin, Rolldown } from 'vite';
import { serveSite } from './dev/devServer.ts';
import type { SiteInMemory } from './dev/siteInMemory.ts';
import { templateInDev } from './dev/templateInDev.ts';
import { declarations } from './element/declarations.ts';
import { fragmentStyle } from './embeds/fragment.ts';
import { editionPage } from './page/page.ts';
import { sbom, sbomFile } from './sbom.ts';
import { namesIn, servingFiles } from './serving/servingFiles.ts';
import { baseUrlSetting, parseBaseUrl } from './site/baseUrl.ts';
import { editionsOf, problemsOf, readSite, type SiteOptions, warningsOf } from './site/site.ts';
import { siteFiles } from './site/siteFiles.ts';

/** One file holds all that the page needs at once, also where a part that is loaded later shares it. */
const pageScript = { name: 'page', test: /src[\\/]page[\\/]pageScript\.ts$/ };

/** What a site may set in its `vite.config.ts`. */
export interface TallyMapOptions {
  /** The story that has the root of the site: `'trees'` for `data/trees.json`. Each other has a folder of its name. */
  readonly front: string;
  /** The public address of the site; the variable `TALLY_BASE_URL` of the environment goes before it. */
  readonly baseUrl?: string;
}

/** The name of the plugin, by which the commands find it and its `api`: a function that gives the site's options. */
export const pluginName = 'tally-map';

/**
 * The site's own part of the build: checks the stories, renders the opening view of each into the page in each of its
 * languages, and publishes beside it the story, its sources, and all that articles embed. A story that cannot be
 * published is left out, and the build ends with an error.
 */
export function tallyMap({ front, baseUrl }: TallyMapOptions): Plugin[] {
  let options: SiteOptions = { root: process.cwd(), front, base: null };
  let minify = true;
  let publicDir = '';
  let problems: readonly string[] = [];
  let edited: SiteInMemory | undefined;
  let say: (line: string) => void = () => {};
  let complain: (line: string) => void = console.error;

  const plugin: Plugin<() => SiteOptions> = {
    name: pluginName,
    api: () => options,
    config: () => ({
      // Vite would look through every page that it finds, those of the benchmark too.
      optimizeDeps: { entries: ['index.html', 'embed.html'] },
      build: {
        modulePreload: false,
        license: { fileName: 'LICENSES.txt' },
        rolldownOptions: { output: { codeSplitting: { groups: [pageScript] } } },
      },
    }),
    configResolved: (config) => {
      minify = config.build.minify !== false;
      publicDir = config.publicDir;
      options = {
        ...options,
        root: config.root,
        base: parseBaseUrl(process.env[baseUrlSetting] || baseUrl),
      };
      complain = (line) => config.logger.error(line);
      if (config.command === 'build' && config.build.write) say = (line) => config.logger.info(line);
      if (options.base === null)
        say(
          `${baseUrlSetting} is not set: the build leaves out canonical links, oEmbed, the tags of share cards, and links to the page.`,
        );
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const template = bundle['index.html'];
        if (template?.type !== 'asset') return;
        // Vite has made the template of all pages where the front story's belongs.
        delete bundle['index.html'];
        const site = await readSite(options);
        const published = await siteFiles(site, { root: options.root, minify });
        for (const edition of editionsOf(site))
          published[`${edition.folder}index.html`] = editionPage(
            String(template.source),
            edition,
            site.resources,
            wordsChunk(bundle, edition.lang),
          );
        Object.assign(published, await declarations(options.root));
        published[sbomFile] = await sbom(options.root);
        const others = [...Object.keys(bundle), ...(await namesIn(publicDir))];
        Object.assign(published, servingFiles(published, others, options.base));
        for (const [fileName, source] of Object.entries(published))
          this.emitFile({ type: 'asset', fileName, source });
        say(`For hosts with a strict policy, fragment.html has the style ${fragmentStyle(site.resources)}.`);
        problems = problemsOf(site);
        for (const line of warningsOf(site)) say(line);
      },
    },
    // At the very end, so that nothing that the build says stands below.
    closeBundle: () => {
      if (problems.length === 0) return;
      complain(`\n${problems.join('\n')}`);
      // No error is thrown, since the other stories are published.
      process.exitCode = 1;
    },
    configureServer: (server) => {
      edited = serveSite(server, options);
    },
  };
  return [plugin, templateInDev(() => edited)];
}

/** The file that the words of a language were built into, from the root of the site; none where the page holds them. */
const wordsChunk = (bundle: Rolldown.OutputBundle, lang: string): string | undefined =>
  Object.values(bundle).find(
    (each) =>
      each.type === 'chunk' &&
      each.isDynamicEntry &&
      each.moduleIds.some((id) => id.replaceAll('\\', '/').endsWith(`/src/i18n/${lang}.ts`)),
  )?.fileName;
