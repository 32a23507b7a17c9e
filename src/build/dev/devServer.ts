import { dirname, join, relative } from 'node:path';
import { normalizePath, type ViteDevServer } from 'vite';
import { storyFolder } from '../check/storyFiles.ts';
import { styleFolder } from '../figure/styleSheet.ts';
import type { SiteOptions } from '../site/site.ts';
import { storySetting } from '../site/siteStory.ts';
import { helloEvent, problemsEvent } from './channel.ts';
import { respond } from './respond.ts';
import { type SiteInMemory, siteInMemory } from './siteInMemory.ts';
import { dropTemplate } from './templateInDev.ts';

/**
 * Serves the pages, and the files that a build would publish beside them, from the stories as they could last be
 * published. A change of a story, a translation or a style sheet reloads the open pages. They also receive what keeps a
 * story from being published.
 * @returns the site that is served
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

  const watched = [storyFolder, styleFolder, dirname(process.env[storySetting] || storyFolder)];
  server.watcher.add(watched.map((folder) => join(options.root, folder)));
  server.watcher.on('all', (_, file) => {
    const path = normalizePath(relative(options.root, file));
    if (/\.(json|css)$/.test(path) && watched.some((folder) => path.startsWith(`${folder}/`))) site.refresh();
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
