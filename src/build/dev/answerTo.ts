import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { editionsOf } from '../site/site.ts';
import { editedPage, standIn } from './documents.ts';
import { pageAt, storyAt } from './pageAt.ts';
import type { SiteInMemory } from './siteInMemory.ts';

/** What the server answers with. */
export interface Answer {
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
 * The answer to an address, from what could be published last; `undefined` where it is none of the site's own.
 * @param url from its path on
 */
export async function answerTo(
  url: string,
  server: ViteDevServer,
  site: SiteInMemory,
): Promise<Answer | undefined> {
  const path = url.replace(/[?#].*/, '').slice(1);
  if (/^(src|node_modules|@)/.test(path)) return undefined;
  const good = await site.now();
  const at = pageAt(path, editionsOf(good));
  if (at?.kind === 'folder') return ledTo(`/${at.folder}${/[?].*/.exec(url)?.[0] ?? ''}`);
  if (at) return answer(html, await editedPage(server, url, at, good.shared));
  const type = types[extname(path) || '.html'];
  if (!type || (path && existsSync(join(server.config.root, 'public', path)))) return undefined;
  const body = await site.fileAt(path);
  if (body !== undefined) return answer(type, body);
  const story = storyAt(path, good.stories);
  if (!story || story.editions.length > 0) return undefined;
  return answer(html, await standIn(server, url, story), 503);
}

const answer = (type: string, body: string | Uint8Array, status = 200): Answer => ({
  status,
  headers: { 'Content-Type': type },
  body,
});

const ledTo = (address: string): Answer => ({ status: 302, headers: { Location: address }, body: '' });
