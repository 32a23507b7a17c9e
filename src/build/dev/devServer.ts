import { dirname, join, normalize } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { storyFolder } from '../check/storyFiles.ts';
import { virtualModules } from '../embeds/bundle.ts';
import { embedTemplateModule, embedTemplateName } from '../embeds/embedTemplateModule.ts';
import { styleFolder } from '../figure/styleSheets.ts';
import { sourceOf } from '../site/edition.ts';
import { editionsOf, type SiteOptions } from '../site/site.ts';
import { storySetting } from '../site/siteStory.ts';
import { helloEvent, problemsEvent } from './banner.ts';
import { respond } from './respond.ts';
import { type SiteInMemory, siteInMemory } from './siteInMemory.ts';

/**
 * Serves the pages, and the files that a build publishes beside them, from the last valid version of each story. A change
 * of a story, a translation or a style sheet reloads the open pages. They also receive the lines of the check.
 * @returns the served site
 */
export function serveSite(server: ViteDevServer, options: SiteOptions): SiteInMemory {
  let lastLines = '';
  const report = (problems: readonly string[]) => {
    const lines = problems.join('\n');
    if (lines && lines !== lastLines) server.config.logger.error(lines, { timestamp: true });
    lastLines = lines;
    server.ws.send({ type: 'custom', event: problemsEvent, data: problems });
  };
  const site = siteInMemory(options, {
    onProblems: report,
    onChange: () => {
      dropTemplate(server);
      server.ws.send({ type: 'full-reload' });
    },
  });

  const only = process.env[storySetting];
  const folders = [storyFolder, styleFolder, ...(only ? [dirname(only)] : [])];
  const watched = folders.map((folder) => join(options.root, folder, '/'));
  server.watcher.add(watched);
  server.watcher.on('all', (_, file) => {
    if (/\.(json|css)$/.test(file) && watched.some((folder) => normalize(file).startsWith(folder)))
      site.refresh();
  });
  server.ws.on(helloEvent, async () => report((await site.now()).problems));

  server.middlewares.use(async (request, response, next) => {
    try {
      const found = await respond(request.url ?? '/', server, site);
      if (!found) return next();
      response.writeHead(found.status, found.headers);
      response.end(found.body);
    } catch (error) {
      next(error);
    }
  });
  return site;
}

/**
 * Lets a page of the dev server import `src/embed/embedScript.ts` itself, as `gallery.html` does. Its template is that of
 * the front story in its last valid version.
 * @param site returns the served site as soon as the server has started
 */
export const devTemplatePlugin = (site: () => SiteInMemory): Plugin => ({
  ...virtualModules({
    [embedTemplateName]: async () => {
      const { stories } = await site().now();
      const [edition] = editionsOf(stories);
      if (!edition) throw new Error('No story can be published: run npm run check to see why.');
      return embedTemplateModule(edition, `/${sourceOf(edition)}`);
    },
  }),
  apply: 'serve',
});

/** Removes the template from Vite's cache, since the story or a style sheet has changed. */
function dropTemplate({ moduleGraph }: ViteDevServer): void {
  const module = moduleGraph.getModuleById(`\0${embedTemplateName}`);
  if (module) moduleGraph.invalidateModule(module);
}
