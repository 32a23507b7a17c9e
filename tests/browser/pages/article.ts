import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

/** How an article is served. */
export interface ArticleOptions {
  /** The markup of its body. */
  body: string;
  /** The markup of its head. */
  head?: string;
  /** Its headers, as a Content Security Policy. */
  headers?: Record<string, string>;
}

/** A server of articles on another origin than the map's, for the tests of a file. */
export function articles() {
  let server: Server;
  const served = new Map<string, ArticleOptions>();

  beforeAll(async () => {
    server = createServer((request, response) => {
      const article = served.get(request.url ?? '');
      if (!article) return response.writeHead(404).end();
      const { body, head = '', headers = {} } = article;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
      return response.end(
        `<!doctype html><html lang="en"><head><title>An article</title>${head}</head><body>${body}</body></html>`,
      );
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  });

  afterAll(() => {
    server?.closeAllConnections();
    server?.close();
  });

  return {
    /** Opens an article. */
    async open(page: Page, options: ArticleOptions): Promise<void> {
      const path = `/article-${served.size}.html`;
      served.set(path, options);
      // Another host name, not only another port: the browser then keeps both apart as it does two sites.
      await page.goto(`http://localhost:${(server.address() as AddressInfo).port}${path}`);
    },
  };
}

/** Waits until each map of a document has its story. */
export const allLive = (where: Page | Frame): Promise<unknown> =>
  where.waitForFunction(() => {
    const maps = [...document.querySelectorAll('tally-map')];
    return maps.length > 0 && maps.every(({ defaults }) => defaults !== undefined);
  });

/** The frame that an article holds, once it is there. */
export async function frameIn(page: Page): Promise<Frame> {
  await page.waitForFunction(() => document.querySelector('iframe'));
  const frame = page.frames()[1];
  if (!frame) throw new Error('The article holds no frame.');
  return frame;
}
