import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve, sep } from 'node:path';

/** How a folder is served. */
interface ServeOptions {
  /** The path that the folder is mounted under. Default `/some/desk/tally/`. */
  readonly base?: string;
  /**
   * A page that is sent in pieces of so many bytes, each but the first after it has waited for `next`. A piece ends with a
   * tag: of half a word that is centred, the letters move when the rest comes.
   */
  readonly pieces?: { readonly path: string; readonly bytes: number; next(): Promise<void> };
}

/** A running server. */
export interface Served {
  /** Scheme, host and port, e.g. `http://127.0.0.1:40123`. */
  readonly origin: string;
  /** The path that the folder is mounted under, with a slash at both ends. */
  readonly base: string;
  /** Each path asked for, in order: below the base without it, elsewhere whole with its leading slash. */
  readonly requests: string[];
  /** The whole address of a path below the base, which may carry a query: `url('index.html?at=ledger')`. */
  url(path?: string): string;
  /** Drops open connections and stops. */
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Serves a folder to pages of any origin as a static host would, under a sub-path, on a free port of 127.0.0.1.
 * @param folder path of the folder, e.g. the built site
 */
export async function serve(folder: string, options: ServeOptions = {}): Promise<Served> {
  const base = `/${(options.base ?? '/some/desk/tally/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const requests: string[] = [];
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(String(error));
    });
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const served: Served = {
    origin,
    base,
    requests,
    url: (path = '') => origin + base + path.replace(/^\/+/, ''),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const whole = decodeURIComponent((request.url ?? '/').split(/[?#]/, 1)[0] ?? '/');
    if (!whole.startsWith(base)) {
      requests.push(whole);
      return refuse(response);
    }
    const asked = whole.slice(base.length);
    const path = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked;
    requests.push(path);
    const file = resolve(folder, path);
    if (!file.startsWith(resolve(folder) + sep)) return refuse(response);
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) return refuse(response);
    const body = await readFile(file);
    response.writeHead(200, {
      'content-type': TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
      'content-length': body.byteLength,
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
    });
    if (request.method === 'HEAD') return void response.end();
    const { bytes, next } = options.pieces?.path === path ? options.pieces : { bytes: body.byteLength };
    for (let from = 0, end = 0; from < body.byteLength; from = end) {
      if (from > 0) await next?.();
      end = body.indexOf('>', from + bytes) + 1 || body.byteLength;
      response.write(body.subarray(from, end));
    }
    response.end();
  }

  return served;
}

function refuse(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end('404');
}
