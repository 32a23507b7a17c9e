import { createServer, type InlineConfig, type ViteDevServer } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import { type OpenedPage, openPage } from './page.ts';
import { started } from './started.ts';

/** Vite's server for development and a page of its own, for the tests of a file. */
export function developing({ server: options, ...config }: InlineConfig) {
  const site = started();
  let server: ViteDevServer;
  let opened: OpenedPage;
  beforeAll(async () => {
    server = await createServer({
      logLevel: 'silent',
      ...config,
      server: { port: 0, host: '127.0.0.1', ...options },
    });
    await server.listen();
    opened = await openPage(site.browser);
  });
  afterAll(() => server?.close());
  return {
    opened: () => opened,
    /** Opens another page. */
    open: () => openPage(site.browser),
    /** The whole address of a path. */
    url: (path = '') => `${server.resolvedUrls?.local[0]}${path}`,
  };
}
