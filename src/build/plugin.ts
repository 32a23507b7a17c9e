import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { outlines } from '../geometry/outlines.ts';
import { articleText } from './articleText.ts';
import { jsonSchema } from './jsonSchema.ts';
import { datasetFile, loadDataset } from './loadDataset.ts';
import { prerenderFigure, shadowTemplate } from './prerender.ts';
import { sourcesPage } from './sourcesPage.ts';
import { styleFolder, styleSheet } from './styleSheet.ts';
import { themeScript } from './themeScript.ts';

const placeholder = /(<tally-map\b[^>]*>)\s*<\/tally-map>/g;

/**
 * The site's own part of the build: checks the record, renders the opening view into every `<tally-map>` of a
 * page, and publishes the record and the page of sources beside it.
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
      handler: async (html) => {
        const dataset = await loadDataset(join(root, datasetFile));
        const geometry = outlines();
        const template = shadowTemplate(prerenderFigure(dataset, geometry), await styleSheet(root, geometry));
        return articleText(html, dataset).replace(
          placeholder,
          (_, open) => `${open}${themeScript}${template}</tally-map>`,
        );
      },
    },
    async generateBundle() {
      for (const [fileName, source] of Object.entries(await files()))
        this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer(server) {
      server.watcher.add([datasetFile, styleFolder].map((file) => join(root, file)));
      server.watcher.on('change', (file) => {
        if (file.endsWith(datasetFile) || file.includes(styleFolder)) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use(async (request, response, next) => {
        const name = request.url?.split('?')[0]?.slice(1) ?? '';
        const published =
          name.endsWith('.json') || name.endsWith('.html') ? await files().catch(next) : undefined;
        if (!published || !(name in published)) return next();
        response.setHeader(
          'Content-Type',
          name.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8',
        );
        response.end(published[name]);
      });
    },
  };
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
