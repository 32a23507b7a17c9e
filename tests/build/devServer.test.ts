import { fileURLToPath } from 'node:url';
import type { Connect, ViteDevServer } from 'vite';
import { describe, expect, it } from 'vitest';
import { serveSite } from '../../src/build/devServer.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

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

describe('the server of the pages while they are edited', () => {
  const broken = new Error('data/voter-rolls.json cannot be published.');

  it.each(['/es/', '/es/index.html?at=cnn'])('answers %s with the page in Spanish', async (url) => {
    expect(await answerOf(url, async () => '<p>Hola</p>')).toEqual(['<p>Hola</p>']);
  });

  it('hands on what is wrong with the record, and lives', async () => {
    expect(await answerOf('/es/', () => Promise.reject(broken))).toEqual([broken]);
  });

  it.each(['/', '/index.html', '/src/page/main.ts', '/no-such-thing.json'])(
    'leaves %s to Vite',
    async (url) => {
      expect(await answerOf(url, () => Promise.reject(broken))).toEqual(['goes on']);
    },
  );
});
