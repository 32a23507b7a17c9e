import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Connect, createLogger, createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { serveSite } from '../../../src/build/dev/devServer.ts';
import { recordSetting } from '../../../src/build/loadStory.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What the middleware of a server does with an address: it answers, goes on, or hands an error on, and once. */
function answerOf(url: string, transformIndexHtml: () => Promise<string>): Promise<unknown> {
  let middleware: Connect.NextHandleFunction | undefined;
  const server = {
    watcher: { add() {}, on() {} },
    middlewares: {
      use(handle: Connect.NextHandleFunction) {
        middleware = handle;
      },
    },
    transformIndexHtml,
  };
  serveSite(server as unknown as ViteDevServer, root, null);
  const calls: unknown[] = [];
  const response = { setHeader() {}, end: (body: unknown) => calls.push(body) };
  return Promise.resolve(
    middleware?.({ url } as never, response as never, (error?: unknown) => calls.push(error ?? 'goes on')),
  ).then(() => calls);
}

describe('the server of the pages while they are edited', { timeout: 60_000 }, () => {
  beforeAll(() => void vi.stubEnv(recordSetting, 'tests/fixtures/story.json'));
  afterAll(() => void vi.unstubAllEnvs());

  const broken = new Error('data/voter-rolls.json cannot be published.');

  it.each(['/es/', '/es/index.html?at=cnn'])(
    'The server answers %s with the page in Spanish.',
    async (url) => {
      expect(await answerOf(url, async () => '<p>Hola</p>')).toEqual(['<p>Hola</p>']);
    },
  );

  it('The server hands on what is wrong with the story, and goes on.', async () => {
    expect(await answerOf('/es/', () => Promise.reject(broken))).toEqual([broken]);
  });

  it.each(['/', '/index.html', '/src/page/main.ts', '/no-such-thing.json'])(
    'The server leaves the address %s to Vite.',
    async (url) => {
      expect(await answerOf(url, () => Promise.reject(broken))).toEqual(['goes on']);
    },
  );

  it('The server starts without a warning or an error, with the packages of the two pages found.', async () => {
    const said: string[] = [];
    const cacheDir = await mkdtemp(join(tmpdir(), 'vite-'));
    const customLogger = createLogger('silent');
    const note = (line: string) => said.push(line);
    Object.assign(customLogger, { warn: note, warnOnce: note, error: note });
    const server = await createServer({
      root,
      cacheDir,
      customLogger,
      server: { middlewareMode: true, ws: false, watch: null },
    });
    try {
      const optimizer = server.environments.client.depsOptimizer;
      await optimizer?.scanProcessing;
      const { discovered = {}, optimized = {} } = optimizer?.metadata ?? {};
      expect(Object.keys({ ...discovered, ...optimized }).sort()).toEqual(
        expect.arrayContaining(['d3-selection', 'valibot', 'zustand/vanilla']),
      );
      expect(said).toEqual([]);
    } finally {
      await server.close();
      await rm(cacheDir, { recursive: true, force: true });
    }
  });
});
