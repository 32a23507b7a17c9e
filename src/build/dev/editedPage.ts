import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { escaped } from '../../dialogs/embed/snippets/markup.ts';
import { frameDocument } from '../embeds/embedPage.ts';
import { editionPage } from '../page/editionPage.ts';
import type { Edition } from '../site/edition.ts';
import type { SiteStory } from '../site/siteStory.ts';

/** The page or the framed map of an edition. */
export interface PageMatch {
  readonly kind: 'page' | 'frame';
  readonly edition: Edition;
}

/** The script that shows the lines of the check over a page. */
const bannerScript = '<script type="module" src="/src/build/dev/banner.ts"></script>';

/** A page or a frame in development. Its scripts are modules of the project, and one of them shows the banner. */
export async function editedPage(
  server: ViteDevServer,
  url: string,
  { kind, edition }: PageMatch,
): Promise<string> {
  const template = kind === 'page' ? 'index.html' : 'embed.html';
  const html = await readFile(join(server.config.root, template), 'utf8');
  const served = await server.transformIndexHtml(`/${template}`, html, url);
  const page = (kind === 'page' ? editionPage : frameDocument)(served, edition);
  return page.replace('</head>', (end) => bannerScript + end);
}

/** The page of a story that has had no valid version since the server started. It shows the lines of the check. */
export function problemsPage(
  server: ViteDevServer,
  url: string,
  { file, lines }: SiteStory,
): Promise<string> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(file)}</title><style>pre{white-space:pre-wrap}</style></head>
<body><h1>${escaped(file)} cannot be published yet</h1>
<pre>${escaped(lines.join('\n'))}</pre>
<p>The map appears here as soon as this is corrected and saved.</p></body></html>`;
  return server.transformIndexHtml('/index.html', html, url);
}
