import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, Rolldown, ViteDevServer } from 'vite';
import { outlines } from '../geometry/outlines.ts';
import { articleText } from './articleText.ts';
import { embedFiles } from './embedFiles.ts';
import { jsonSchema } from './jsonSchema.ts';
import { datasetFile, loadDataset } from './loadDataset.ts';
import { englishPage, type PageParts, spanishPage } from './page.ts';
import { sourcesPage } from './sourcesPage.ts';
import { styleFolder, styleSheet } from './styleSheet.ts';

/** Where the Spanish page lies, from the root of the site. */
const spanishFile = 'es/index.html';

/**
 * The site's own part of the build: checks the record, renders the opening view into every `<tally-map>` of the
 * page in each language, and publishes the record and the page of sources beside it.
 */
export function tallyMap(): Plugin {
  let root = process.cwd();
  const files = () => publishedFiles(root);

  return {
    name: 'tally-map',
    configResolved: (config) => {
      root = config.root;
    },
    buildStart: async () => {
      await loadDataset(join(root, datasetFile));
    },
    transformIndexHtml: {
      order: 'post',
      // A build keeps the marks, since it fills what Vite has made of the page once for each language.
      handler: async (html, { server, originalUrl }) => {
        if (!server) return html;
        const parts = await partsOf(root);
        return isSpanish(originalUrl) ? spanishPage(html, parts) : englishPage(html, parts);
      },
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const parts = await partsOf(root);
        const published = { ...(await files()), ...(await embedFiles(root, parts, '')) };
        for (const [fileName, source] of Object.entries(published))
          this.emitFile({ type: 'asset', fileName, source });
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        const html = String(page.source);
        const source = spanishPage(html, parts, wordsChunk(bundle));
        page.source = englishPage(html, parts);
        this.emitFile({ type: 'asset', fileName: spanishFile, source });
      },
    },
    configureServer(server) {
      server.watcher.add([datasetFile, styleFolder].map((file) => join(root, file)));
      server.watcher.on('change', (file) => {
        if (file.endsWith(datasetFile) || file.includes(styleFolder)) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use(async (request, response, next) => {
        const name = request.url?.split('?')[0]?.slice(1) ?? '';
        const body = await served(server, root, name).catch(next);
        if (body === undefined) return next();
        response.setHeader(
          'Content-Type',
          name.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8',
        );
        response.end(body);
      });
    },
  };
}

const isSpanish = (url = ''): boolean => /^\/es\/(index\.html)?($|\?)/.test(url);

/** The file that the Spanish words were built into, from the root of the site. */
const wordsChunk = (bundle: Rolldown.OutputBundle): string | undefined =>
  Object.values(bundle).find(
    (each) =>
      each.type === 'chunk' &&
      each.moduleIds.some((id) => id.replaceAll('\\', '/').endsWith('/src/domain/spanish.ts')),
  )?.fileName;

async function partsOf(root: string): Promise<PageParts> {
  const geometry = outlines();
  const dataset = await loadDataset(join(root, datasetFile));
  return { dataset, geometry, css: await styleSheet(root, geometry), page: null };
}

/** What the development server answers to a path of ours, from the root of the site; `undefined` for others. */
async function served(server: ViteDevServer, root: string, name: string): Promise<string | undefined> {
  if (isSpanish(`/${name}`)) {
    const html = await readFile(join(root, 'index.html'), 'utf8');
    return server.transformIndexHtml('/index.html', html, `/${name}`);
  }
  if (!name.endsWith('.json') && !name.endsWith('.html')) return undefined;
  return (await publishedFiles(root))[name];
}

/** What the build publishes beside the pages, by name. */
async function publishedFiles(root: string): Promise<Record<string, string>> {
  const dataset = await loadDataset(join(root, datasetFile));
  const page = await readFile(join(root, 'src/page/sources.html'), 'utf8');
  return {
    'voter-rolls.json': await readFile(join(root, datasetFile), 'utf8'),
    'schema.json': jsonSchema(),
    'sources.html': sourcesPage(dataset, articleText(page, dataset)),
  };
}
