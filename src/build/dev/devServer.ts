import { dirname, join, relative } from 'node:path';
import { normalizePath, type ViteDevServer } from 'vite';
import { storyFolder } from '../check/storyFiles.ts';
import { styleFolder } from '../figure/styleSheet.ts';
import { storySetting } from '../site/publishableStory.ts';
import type { SiteOptions } from '../site/site.ts';
import { answerTo } from './answerTo.ts';
import { helloEvent, problemsEvent } from './channel.ts';
import { type SiteInMemory, siteInMemory } from './siteInMemory.ts';
import { dropTemplate } from './templateInDev.ts';

/**
 * Answers for the pages, and for what a build would publish beside them, from what could be published last; loads the
 * page anew when a story, a translation or a style sheet is changed, and tells it what keeps one from being published.
 * @returns the site that it answers from
 */
export function serveSite(server: ViteDevServer, options: SiteOptions): SiteInMemory {
  let known = '';
  const tell = (problems: readonly string[]) => {
    const lines = problems.join('\n');
    if (lines && lines !== known) server.config.logger.error(lines, { timestamp: true });
    known = lines;
    server.ws.send({ type: 'custom', event: problemsEvent, data: problems });
  };
  const site = siteInMemory(options, {
    told: tell,
    changed: () => {
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
  server.ws.on(helloEvent, async () => tell((await site.now()).problems));

  server.middlewares.use(async (request, response, next) => {
    try {
      const answer = await answerTo(request.url ?? '/', server, site);
      if (!answer) return next();
      response.writeHead(answer.status, answer.headers);
      response.end(answer.body);
    } catch (error) {
      next(error);
    }
  });
  return site;
}
