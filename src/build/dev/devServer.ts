import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { normalizePath, type ViteDevServer } from 'vite';
import { styleFolder } from '../figure/styleSheet.ts';
import { recordToBuild } from '../loadStory.ts';
import { partsOf, recordFiles, type SiteFiles, siteFiles } from '../site/site.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** The page in Spanish: `/es/`, with or without its file's name. */
export const isSpanish = (url = ''): boolean => /^\/es\/(index\.html)?($|\?)/.test(url);

/**
 * Answers for what a build would publish beside the pages, made when it is asked for, and loads the page anew when
 * the record or a style sheet is changed.
 * @param base from `publicAddress`
 */
export function serveSite(server: ViteDevServer, root: string, base: string | null): void {
  const watched = [recordToBuild(), styleFolder];
  server.watcher.add(watched.map((file) => join(root, file)));
  let files = filesByNeed(root, base);
  server.watcher.on('change', (file) => {
    files = filesByNeed(root, base);
    if (watched.some((each) => normalizePath(file).includes(each))) server.ws.send({ type: 'full-reload' });
  });
  server.middlewares.use(async (request, response, next) => {
    const name = request.url?.split('?')[0]?.slice(1) ?? '';
    const type = types[isSpanish(`/${name}`) ? '.html' : extname(name)];
    if (!type || /^(src|node_modules|@)/.test(name) || /^(index|embed)\.html$/.test(name)) return next();
    try {
      const body = isSpanish(`/${name}`) ? await spanish(server, root, name) : await files(name);
      if (body === undefined) return next();
      response.setHeader('Content-Type', type);
      response.end(body);
    } catch (error) {
      next(error);
    }
  });
}

/** What finds a file by its name: the record is there at once, and the rest is made when it is first asked for. */
function filesByNeed(
  root: string,
  base: string | null,
): (name: string) => Promise<string | Uint8Array | undefined> {
  let parts: ReturnType<typeof partsOf> | undefined;
  let all: Promise<SiteFiles> | undefined;
  return async (name) => {
    parts ??= partsOf(root, base);
    const record = await recordFiles(root, await parts);
    if (record[name] !== undefined) return record[name];
    if (existsSync(join(root, 'public', name))) return undefined;
    all ??= parts.then((made) => siteFiles(root, made, false));
    return (await all)[name];
  };
}

async function spanish(server: ViteDevServer, root: string, name: string): Promise<string> {
  const html = await readFile(join(root, 'index.html'), 'utf8');
  return server.transformIndexHtml('/index.html', html, `/${name}`);
}
