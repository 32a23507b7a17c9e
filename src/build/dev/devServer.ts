import { existsSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { normalizePath, type ViteDevServer } from 'vite';
import { storyFolder } from '../check/storyFiles.ts';
import { styleFolder } from '../figure/styleSheet.ts';
import { recordSetting } from '../loadStory.ts';
import { editionsOf, type SiteOptions } from '../site/site.ts';
import { helloEvent, problemsEvent } from './channel.ts';
import { editedPage, standIn } from './documents.ts';
import { type FileAt, filesOf } from './fileAt.ts';
import { isShownAlike, type LastGood, nextGood } from './lastGood.ts';
import { pageAt, storyAt } from './pageAt.ts';
import { refreshing } from './refreshing.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** How long an editor may take to replace a file, in milliseconds: some take it away first. */
const settleMs = 40;

/** What the server answers with. */
interface Answer {
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly status?: number;
}

/**
 * Answers for the pages, and for what a build would publish beside them, from what could be published last; loads the
 * page anew when a story, a translation or a style sheet is changed, and tells it what keeps one from being published.
 */
export function serveSite(server: ViteDevServer, options: SiteOptions): void {
  let site: Promise<LastGood> | undefined;
  let files: FileAt | undefined;
  const now = (): Promise<LastGood> => {
    site ??= nextGood(options).then((good) => say(good));
    return site;
  };
  const say = (good: LastGood): LastGood => {
    if (good.problems.length > 0) server.config.logger.error(good.problems.join('\n'), { timestamp: true });
    return good;
  };
  const refresh = refreshing(async () => {
    const before = await now();
    const next = await nextGood(options, before);
    if (next.problems.join() !== before.problems.join()) say(next);
    site = Promise.resolve(next);
    files = undefined;
    if (isShownAlike(before, next)) tell(next);
    else server.ws.send({ type: 'full-reload' });
  }, settleMs);
  const tell = ({ problems }: LastGood) =>
    server.ws.send({ type: 'custom', event: problemsEvent, data: problems });

  const watched = [storyFolder, styleFolder, dirname(process.env[recordSetting] || storyFolder)];
  server.watcher.add(watched.map((folder) => join(options.root, folder)));
  server.watcher.on('all', (_, file) => {
    const path = normalizePath(relative(options.root, file));
    if (/\.(json|css)$/.test(path) && watched.some((folder) => path.startsWith(`${folder}/`))) refresh();
  });
  server.ws.on(helloEvent, async () => tell(await now()));

  server.middlewares.use(async (request, response, next) => {
    const url = request.url ?? '/';
    const path = decodeURI(url.replace(/[?#].*/, '')).slice(1);
    if (/^(src|node_modules|@)/.test(path)) return next();
    try {
      const good = await now();
      const at = pageAt(path, editionsOf(good));
      if (at?.kind === 'folder') {
        response.writeHead(302, { Location: `/${at.folder}${url.slice(path.length + 1)}` });
        return response.end();
      }
      const answer = at
        ? { type: 'text/html; charset=utf-8', body: await editedPage(server, url, at, good.shared) }
        : await besides(path, url, good);
      if (!answer) return next();
      response.statusCode = answer.status ?? 200;
      response.setHeader('Content-Type', answer.type);
      response.end(answer.body);
    } catch (error) {
      next(error);
    }
  });

  async function besides(path: string, url: string, good: LastGood): Promise<Answer | undefined> {
    const type = types[extname(path) || '.html'];
    if (!type) return undefined;
    if (path && existsSync(join(options.root, 'public', path))) return undefined;
    files ??= filesOf(options.root, good);
    const body = await files(path);
    if (body !== undefined) return { type, body };
    const story = storyAt(path, good.stories);
    if (!story || story.editions.length > 0) return undefined;
    return { type: types['.html'] as string, body: await standIn(server, url, story), status: 503 };
  }
}
