import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { isSpanish, serveSite } from './dev/devServer.ts';
import { withElement } from './embeds/embedPage.ts';
import { fragmentStyle } from './embeds/fragment.ts';
import { loadStory, recordToBuild } from './loadStory.ts';
import { englishPage, spanishPage } from './page/page.ts';
import { addressSetting, publicAddress } from './site/baseUrl.ts';
import { partsOf, siteFiles } from './site/site.ts';

/** Where the Spanish page lies, from the root of the site. */
const spanishFile = 'es/index.html';

/** One file holds all that the page needs at once, also where a part that is loaded later shares it. */
const pageScript = { name: 'page', test: /src[\\/]page[\\/]main\.ts$/ };

/** What a site may set in its `vite.config.ts`. */
export interface TallyMapOptions {
  /** The public address of the site; the variable `TALLY_BASE_URL` of the environment goes before it. */
  readonly baseUrl?: string;
}

/**
 * The site's own part of the build: checks the record, renders the opening view into every `<tally-map>` of the
 * page in each language, and publishes beside it the record, its sources, and all that articles embed.
 */
export function tallyMap({ baseUrl }: TallyMapOptions = {}): Plugin {
  let root = process.cwd();
  let base: string | null = null;
  let minify = true;
  let say: (line: string) => void = () => {};

  return {
    name: 'tally-map',
    config: () => ({
      // Vite would look through every page that it finds, those of the benchmark too.
      optimizeDeps: { entries: ['index.html', 'embed.html'] },
      build: {
        modulePreload: false,
        rolldownOptions: { output: { codeSplitting: { groups: [pageScript] } } },
      },
    }),
    configResolved: (config) => {
      root = config.root;
      minify = config.build.minify !== false;
      base = publicAddress(process.env[addressSetting] || baseUrl);
      if (config.command === 'build' && config.build.write) say = (line) => config.logger.info(line);
      if (base === null)
        say(
          `${addressSetting} is not set: the build leaves out canonical links, oEmbed, the tags of share cards, and links to the page.`,
        );
    },
    buildStart: async () => {
      await loadStory(join(root, recordToBuild()));
    },
    transformIndexHtml: {
      order: 'post',
      // A build keeps the marks, since it fills what Vite has made of the page once for each language.
      handler: async (html, { server, originalUrl, path }) => {
        if (!server) return html;
        const parts = await partsOf(root, base);
        if (path === '/embed.html') return withElement(html, parts);
        return isSpanish(originalUrl) ? spanishPage(html, parts) : englishPage(html, parts);
      },
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        const parts = await partsOf(root, base);
        const html = String(page.source);
        page.source = englishPage(html, parts);
        const published = {
          [spanishFile]: spanishPage(html, parts, wordsChunk(bundle)),
          ...(await siteFiles(root, parts, minify)),
        };
        for (const [fileName, source] of Object.entries(published))
          this.emitFile({ type: 'asset', fileName, source });
        say(`For hosts with a strict policy, fragment.html has the style ${fragmentStyle(parts)}.`);
      },
    },
    configureServer: (server) => serveSite(server, root, base),
  };
}

/** The file that the Spanish words were built into, from the root of the site. */
const wordsChunk = (bundle: Rolldown.OutputBundle): string | undefined =>
  Object.values(bundle).find(
    (each) =>
      each.type === 'chunk' &&
      each.moduleIds.some((id) => id.replaceAll('\\', '/').endsWith('/src/i18n/es.ts')),
  )?.fileName;
