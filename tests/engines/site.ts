import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, inject } from 'vitest';
import { type Served, serve } from '../browser/harness/serve.ts';
import type { SiteFolder } from '../browser/harness/started.ts';

/** The built site, with what a test has to know of a page written down from its first moment on. */
export interface WatchedSite {
  /** The site; its front page and its embed are watched. */
  readonly server: Served;
  /** The address of an article on another origin with the map in a frame by Pym. @param sandbox of the frame */
  articleWithPym(sandbox: string): string;
}

/** What a page has written down; `window.watched`. */
export interface Watched {
  /** The detail of each `tally-map:change`. */
  readonly changes: unknown[];
  /** Each error that nothing caught, each error and warning of the console, and each thing that a policy refused. */
  readonly complaints: string[];
  /** When the element was defined, in milliseconds since the page began to load. */
  definedAt?: number;
}

const pym = fileURLToPath(new URL('../../node_modules/pym.js/dist/pym.v1.min.js', import.meta.url));

/**
 * Serves a built site to the tests of a file, and an article beside it.
 * @param built the site of the made-up story, or the published one
 */
export function watchedSite(built: SiteFolder = 'dist'): WatchedSite {
  let folder: string;
  let server: Served;
  let articles: Served;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'engines-'));
    cpSync(inject(built), join(folder, 'site'), { recursive: true });
    for (const page of ['index.html', 'embed.html']) watch(join(folder, 'site', page));
    cpSync(pym, join(folder, 'articles/pym.js'));
    [server, articles] = await Promise.all([
      serve(join(folder, 'site')),
      serve(join(folder, 'articles'), { base: '/' }),
    ]);
  });
  afterAll(async () => {
    await Promise.all([server?.close(), articles?.close()]);
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    get server() {
      return server;
    },
    articleWithPym(sandbox) {
      writeFileSync(join(folder, 'articles/pym.html'), article(server.url('embed.html'), sandbox));
      // Another host name, not only another port: an engine then keeps both apart as it does two sites.
      return `${articles.origin.replace('127.0.0.1', 'localhost')}/pym.html`;
    },
  };
}

/** Puts the script that watches before everything else in a page, and before its policy. */
function watch(file: string): void {
  const html = readFileSync(file, 'utf8');
  writeFileSync(file, html.replace('<head>', `<head><script>(${record})()</script>`));
}

/** Runs in the page before any script of its own. */
function record(): void {
  const watched: Watched = { changes: [], complaints: [] };
  Object.assign(window, { watched });
  customElements.whenDefined('tally-map').then(() => {
    watched.definedAt = performance.now();
  });
  addEventListener('tally-map:change', (event) => watched.changes.push((event as CustomEvent).detail));
  addEventListener('error', ({ message, target }) =>
    watched.complaints.push(message ?? `did not load: ${(target as Element).outerHTML}`),
  );
  addEventListener('unhandledrejection', ({ reason }) => watched.complaints.push(`unhandled: ${reason}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    watched.complaints.push(`refused: ${violatedDirective} ${blockedURI}`),
  );
  for (const level of ['error', 'warn'] as const) {
    const print = console[level];
    console[level] = (...told: unknown[]) => {
      watched.complaints.push(`${level}: ${told.join(' ')}`);
      print.apply(console, told);
    };
  }
}

const article = (map: string, sandbox: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>An article, with Pym.js</title>
    <link rel="icon" href="data:," />
    <style>body { margin: 0 8px }</style>
  </head>
  <body>
    <p>The article begins.</p>
    <div id="map"></div>
    <script src="/pym.js"></script>
    <script>new pym.Parent("map", "${map}", { title: "The map", sandbox: "${sandbox}" })</script>
    <p>The article goes on.</p>
  </body>
</html>
`;
