import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { frameFiles } from '../embeds/embedPage.ts';
import type { Edition } from '../site/edition.ts';
import { editionsOf } from '../site/site.ts';
import type { SiteStory } from '../site/siteStory.ts';
import { editedPage, type PageMatch, problemsPage } from './editedPage.ts';
import type { SiteInMemory } from './siteInMemory.ts';

/** A response of the server. */
interface SiteResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

const html = 'text/html; charset=utf-8';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': html,
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/**
 * The response to a request, from the last valid version of each story.
 * @param url the path with its query
 * @returns `undefined` if the site has no such path
 */
export async function respond(
  url: string,
  server: ViteDevServer,
  site: SiteInMemory,
): Promise<SiteResponse | undefined> {
  const path = url.replace(/[?#].*/, '').slice(1);
  if (/^(src\/|node_modules\/|@)/.test(path)) return undefined;
  const { stories } = await site.now();
  const editions = editionsOf(stories);
  const lacksSlash = editions.some(({ folder }) => [folder, `${folder}embed/`].includes(`${path}/`));
  if (lacksSlash) return redirectTo(`/${path}/${/[?].*/.exec(url)?.[0] ?? ''}`);
  const match = matchPage(path, editions);
  if (match) return responseOf(html, await editedPage(server, url, match));
  const story = storyAt(path, stories);
  if (story?.editions.length === 0) return responseOf(html, await problemsPage(server, url, story), 503);
  const type = mediaTypes[extname(path)];
  const isProjectFile = ['', 'public'].some((folder) => existsSync(join(server.config.root, folder, path)));
  const body = type && !isProjectFile ? await site.findFile(path) : undefined;
  return type && body !== undefined ? responseOf(type, body) : undefined;
}

const responseOf = (type: string, body: string | Uint8Array, status = 200): SiteResponse => ({
  status,
  headers: { 'Content-Type': type },
  body,
});

const redirectTo = (url: string): SiteResponse => ({
  status: 302,
  headers: { Location: url },
  body: '',
});

const files = { page: ['', 'index.html'], frame: [...frameFiles, 'embed/'] } as const;

/** The page or the framed map at a path from the root of the site; `undefined` if there is none. */
function matchPage(path: string, editions: readonly Edition[]): PageMatch | undefined {
  for (const kind of ['page', 'frame'] as const)
    for (const edition of editions)
      if (files[kind].some((file) => path === edition.folder + file)) return { kind, edition };
  return undefined;
}

/** The story whose page would be at a path, by its folder; the front story for all other pages. */
function storyAt(path: string, stories: readonly SiteStory[]): SiteStory | undefined {
  if (!/(^|\/|\.html)$/.test(path)) return undefined;
  const [folder, ...rest] = path.split('/');
  const own = rest.length > 0 ? stories.find(({ name }) => name === folder) : undefined;
  return own ?? stories[0];
}
