import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { hashSource } from '../../src/build/serving/csp.ts';
import { fileHeaders } from '../../src/build/serving/fileHeaders.ts';
import { headerFileNames, nginxMap } from '../../src/build/serving/headerFormats.ts';
import { hasNginx, servedFiles, startNginx } from '../browser/harness/nginx.ts';
import { type Served, serve } from '../browser/harness/serve.ts';
import type { SiteFolder } from '../browser/harness/started.ts';
import { filesIn, root, temporaryFolder, textOf } from '../fixtures/project.ts';

/** What serves the sites: nginx where there is one. */
export const serverName = hasNginx() ? 'nginx' : 'a server of Node';

/** The front page, whose script is not where it asks for it. */
export const deadPage = 'dead.html';

/** What a page has written down; `window.watched`. */
export interface Watched {
  /** The detail of each `tally-map:change`. */
  readonly changes: unknown[];
  /** Each error that nothing caught, each error and warning of the console, and each thing that a policy refused. */
  readonly complaints: string[];
  /** When the element was defined, in milliseconds since the page began to load. */
  definedAt?: number;
}

const pym = 'node_modules/pym.js/dist/pym.v1.min.js';

/**
 * Serves a built site to the tests of a file, by nginx as `docs/serving.md` says where there is one, and an article beside it.
 * Its front page and its embed write down from their first moment on what a test has to know.
 * @param built the site of the made-up story, or the published one
 */
export function watchedSite(built: SiteFolder = 'dist') {
  const folder = temporaryFolder();
  let site: { readonly folder: string } & Pick<Served, 'url' | 'close'>;
  let articles: Served;
  beforeAll(async () => {
    await writeWatched(inject(built), join(folder, 'site'));
    cpSync(join(root, pym), join(folder, 'articles', pym));
    [site, articles] = await Promise.all([
      startSite(join(folder, 'site')),
      serve(join(folder, 'articles'), { base: '/' }),
    ]);
  });
  afterAll(() => Promise.all([site?.close(), articles?.close()]));
  return {
    /** The address of a file of the site. */
    url: (path: string) => site.url(path),
    /** Takes away the files of the site whose names fit, and gives what puts them back. */
    hide(names: RegExp) {
      const hidden = filesIn(site.folder)
        .filter((name) => names.test(name))
        .map((name) => join(site.folder, name));
      for (const path of hidden) renameSync(path, `${path}.hidden`);
      return () => {
        for (const path of hidden) renameSync(`${path}.hidden`, path);
      };
    },
    /** The address of an article on another origin with the map in a sandboxed frame by Pym. */
    articleWithPym() {
      const article = textOf('tests/hosts/pages/pym.html')
        .replace('%map%', site.url('embed.html'))
        .replace('title: "The map"', '$&, sandbox: "allow-scripts"');
      writeFileSync(join(folder, 'articles/pym.html'), article);
      // Another host name, not only another port: an engine then keeps both apart as it does two sites.
      return `${articles.origin.replace('127.0.0.1', 'localhost')}/pym.html`;
    },
  };
}

const startSite = async (folder: string) =>
  serverName === 'nginx' ? startNginx(folder) : { folder, ...(await serve(folder)) };

/** Copies a built site, and adds what the tests need to the copy: the watching script, and a page without its script. */
async function writeWatched(built: string, site: string): Promise<void> {
  cpSync(built, site, { recursive: true });
  for (const name of ['index.html', 'embed.html']) {
    const html = readFileSync(join(site, name), 'utf8');
    writeFileSync(join(site, name), watched(html));
    if (name === 'index.html')
      writeFileSync(join(site, deadPage), html.replaceAll('./assets/', './missing/'));
  }
  // The policies know the watching script, as the build would have made them.
  writeFileSync(join(site, headerFileNames.nginx), nginxMap(fileHeaders(servedFiles(site), null)));
}

/** Puts the script that watches before everything else in a page, and its hash into the policy of one that has its own. */
function watched(html: string): string {
  const script = `(${record})()`;
  return html
    .replace('<head>', () => `<head><script>${script}</script>`)
    .replace('; script-src ', (before) => `${before}${hashSource(script)} `);
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
    console[level] = (...given: unknown[]) => {
      watched.complaints.push(`${level}: ${given.join(' ')}`);
      print.apply(console, given);
    };
  }
}
