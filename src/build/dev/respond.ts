import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { editionsOf } from '../site/site.ts';
import { editedPage, problemsPage } from './editedPage.ts';
import { pageAt, storyAt } from './pageAt.ts';
import type { SiteInMemory } from './siteInMemory.ts';

/** A response of the server. */
export interface SiteResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

const html = 'text/html; charset=utf-8';

const types: Readonly<Record<string, string>> = {
  '.html': html,
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/**
 * The response to a request, from the stories as they could last be published.
 * @param url the path with its query
 * @returns `undefined` if the path is not one of the site's own
 */
export async function respond(
  url: string,
  server: ViteDevServer,
  site: SiteInMemory,
): Promise<SiteResponse | undefined> {
  const path = url.replace(/[?#].*/, '').slice(1);
  if (/^(src|node_modules|@)/.test(path)) return undefined;
  const good = await site.now();
  const at = pageAt(path, editionsOf(good));
  if (at?.kind === 'folder') return redirectTo(`/${at.folder}${/[?].*/.exec(url)?.[0] ?? ''}`);
  if (at) return responseOf(html, await editedPage(server, url, at, good.resources));
  const type = types[extname(path) || '.html'];
  if (!type || (path && existsSync(join(server.config.root, 'public', path)))) return undefined;
  const body = await site.findFile(path);
  if (body !== undefined) return responseOf(type, body);
  const story = storyAt(path, good.stories);
  if (!story || story.editions.length > 0) return undefined;
  return responseOf(html, await problemsPage(server, url, story), 503);
}

const responseOf = (type: string, body: string | Uint8Array, status = 200): SiteResponse => ({
  status,
  headers: { 'Content-Type': type },
  body,
});

const redirectTo = (address: string): SiteResponse => ({
  status: 302,
  headers: { Location: address },
  body: '',
});
