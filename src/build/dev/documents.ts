import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { escaped } from '../../dialogs/embed/snippets/markup.ts';
import { frameDocument } from '../embeds/embedPage.ts';
import { editionPage } from '../page/page.ts';
import type { ReadStory } from '../site/readStory.ts';
import type { Shared } from '../site/shared.ts';
import type { PageAt } from './pageAt.ts';

/** What draws the problems over a page. */
const bannerScript = '<script type="module" src="/src/build/dev/banner.ts"></script>';

/** A page or a frame as it is edited: its scripts are modules from the project, and the banner comes with it. */
export async function editedPage(
  server: ViteDevServer,
  url: string,
  at: Exclude<PageAt, { readonly kind: 'folder' }>,
  shared: Shared,
): Promise<string> {
  const template = at.kind === 'page' ? 'index.html' : 'embed.html';
  const html = await readFile(join(server.config.root, template), 'utf8');
  const served = await server.transformIndexHtml(`/${template}`, html, url);
  const page =
    at.kind === 'page' ? editionPage(served, at.edition, shared) : frameDocument(served, at.edition, shared);
  return page.replace('</head>', (end) => bannerScript + end);
}

/** What stands in place of a story that could not be published since the server was started. */
export const standIn = (server: ViteDevServer, url: string, { file, problems }: ReadStory): Promise<string> =>
  server.transformIndexHtml(
    '/index.html',
    [
      '<!doctype html><html lang="en"><head><meta charset="utf-8">',
      `<title>${escaped(file)}</title>`,
      '<style>body{margin:40px auto;max-width:720px;padding:0 16px;font:16px/24px system-ui,sans-serif}pre{white-space:pre-wrap;overflow-wrap:anywhere}</style>',
      `</head><body><h1>${escaped(file)} cannot be published yet</h1>`,
      `<pre>${escaped(problems.join('\n'))}</pre>`,
      '<p>The map comes by itself once this is mended and saved.</p></body></html>',
    ].join('\n'),
    url,
  );
