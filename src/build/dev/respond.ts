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
export interface SiteResponse {
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
  const match = matchPage(path, editionsOf(stories));
  if (match?.kind === 'redirect') return redirectTo(`/${match.folder}${/[?].*/.exec(url)?.[0] ?? ''}`);
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

const frames = [...frameFiles, 'embed/'];

/** The target of a path from the root of the site; `undefined` if there is none. */
function matchPage(path: string, editions: readonly Edition[]): PageMatch | undefined {
  for (const edition of editions) {
    const { folder } = edition;
    if (path === folder || path === `${folder}index.html`) return { kind: 'page', edition };
    if (`${path}/` === folder || path === `${folder}embed`) return { kind: 'redirect', folder: `${path}/` };
    if (frames.some((file) => path === folder + file)) return { kind: 'frame', edition };
  }
  return undefined;
}

/** The story whose page would be at a path, by its folder; the front story for all other pages. */
function storyAt(path: string, stories: readonly SiteStory[]): SiteStory | undefined {
  if (!/(^|\/|\.html)$/.test(path)) return undefined;
  const [folder, ...rest] = path.split('/');
  return rest.length > 0 && stories.some(({ name }) => name === folder)
    ? stories.find(({ name }) => name === folder)
    : stories[0];
}
