import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createLogger, createServer, type HotPayload, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenStory, rawStory, rawTranslation, twoLevels } from '../../fixtures/story.ts';
import { projectCopy } from '../projectCopy.ts';

const copy = projectCopy();
const lines = 'data/bridges.json cannot be published, for one error:';

let server: ViteDevServer;
let address: string;
/** What the server has sent to the pages that are open, and what it has printed. */
const sent: HotPayload[] = [];
const printed: string[] = [];

/** The problems that were sent last, as lines. */
const lastProblems = () =>
  sent
    .flatMap((each) => (each.type === 'custom' && each.event === 'tally-map:problems' ? [each.data] : []))
    .at(-1);
const reloads = () => sent.filter(({ type }) => type === 'full-reload').length;

const get = async (path: string) => {
  const response = await fetch(`${address}${path}`, { redirect: 'manual' });
  const [type, to] = ['content-type', 'location'].map((name) => response.headers.get(name));
  return { status: response.status, type, to, text: await response.text() };
};

beforeAll(async () => {
  copy.writeData('letters.json', rawStory());
  copy.writeData('letters.es.json', rawTranslation());
  copy.writeData('bridges.json', { ...twoLevels, title: '' });
  const customLogger = createLogger('silent');
  const note = (line: string) => printed.push(line);
  Object.assign(customLogger, { warn: note, warnOnce: note, error: note });
  server = await createServer({
    root: copy.root,
    configFile: join(copy.root, 'vite.config.ts'),
    cacheDir: join(copy.root, '.vite'),
    customLogger,
    server: { port: 0, host: '127.0.0.1' },
  });
  const send = server.ws.send.bind(server.ws);
  server.ws.send = (payload: HotPayload) => {
    sent.push(payload);
    send(payload);
  };
  await server.listen();
  address = (server.resolvedUrls?.local[0] ?? '').replace(/\/$/, '');
}, 60_000);

afterAll(async () => {
  await server?.close();
});

describe('the server of the pages while they are edited', { timeout: 60_000 }, () => {
  it('A story that cannot be published when the server starts has a page with the lines of the check, which reloads itself.', async () => {
    for (const path of ['/bridges/', '/bridges/index.html', '/bridges/embed.html']) {
      const { status, type, text } = await get(path);
      expect([status, type]).toEqual([503, 'text/html; charset=utf-8']);
      expect(text).toContain(lines);
      expect(text).toContain('/@vite/client');
      expect(text).not.toMatch(/\n\s+at |vite-error/);
    }
    expect(printed.filter((line) => line.includes(lines))).toHaveLength(1);
  });

  it.each([
    ['/index.html?state=CA', 'keep the letter'],
    ['/es/', '<tally-map lang="es" src="../letters.json">'],
    ['/embed.html', '<script type="module" src="/src/embed/framedMap.ts">'],
    ['/es/embed/', '<html lang="es">'],
  ])('The server answers %s with the page, its scripts and the banner’s.', async (path, part) => {
    const { status, type, text } = await get(path);
    expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
    for (const each of [part, '<template shadowrootmode="open">', 'src="/src/build/dev/banner.ts"'])
      expect(text).toContain(each);
  });

  it.each([
    ['/letters.json', 'application/json', '"title"'],
    ['/letters.es.json', 'application/json', '"quotedIn": "en"'],
    ['/es/sources.html', 'text/html; charset=utf-8', 'Fuentes'],
    ['/es/picture.svg', 'image/svg+xml', '<svg'],
    ['/frame.js', 'text/javascript', 'addEventListener'],
    ['/embed/1/embed.js', 'text/javascript', 'letters.json'],
    ['/es/fragment.html', 'text/html; charset=utf-8', '<tally-map lang="es" open="table">'],
    ['/icon.svg', 'image/svg+xml', '<svg'],
    ['/src/page/pageScript.ts', 'text/javascript', 'defineTallyMap'],
  ])('The server answers %s as the published site does, with the type %s.', async (path, type, part) => {
    const answer = await get(path);
    expect([answer.status, answer.type]).toEqual([200, type]);
    expect(answer.text).toContain(part);
  });

  it('The server redirects a folder without its slash to the folder, and keeps the query.', async () => {
    expect(await get('/es?state=CA')).toMatchObject({ status: 302, to: '/es/?state=CA' });
    expect(await get('/embed')).toMatchObject({ status: 302, to: '/embed/' });
  });

  it('The server serves no unknown story, and no language that a story is not in.', async () => {
    for (const path of ['/trees/', '/bridges/es/', '/no-such-thing.json'])
      expect((await get(path)).status).not.toBe(200);
  });

  it('A good save reloads the pages and sends an empty list of problems.', async () => {
    const before = reloads();
    copy.writeData('bridges.json', twoLevels);
    await expect.poll(reloads, { timeout: 10_000 }).toBe(before + 1);
    expect(lastProblems()).toEqual([]);
    expect((await get('/bridges/')).text).toContain('have counted their bridges');
  });

  it('A save with a fault leaves the last good page, and open pages show the lines of the check.', async () => {
    const before = reloads();
    copy.writeData('letters.json', brokenStory(['title', ''], ['asOf', 'today']));
    await expect.poll(() => lastProblems()?.[0]).toBe('data/letters.json cannot be published, for 2 errors:');
    for (const line of lastProblems().slice(1, 3)) expect(line).toMatch(/^data\/letters\.json:1:\d+: .*\.$/);
    expect((await get('/')).text).toContain('<h1>How six states answered a letter</h1>');
    expect(reloads()).toBe(before);
  });

  it('A save that restores the last good story withdraws the problems and reloads nothing.', async () => {
    const before = reloads();
    copy.writeData('letters.json', rawStory());
    await expect.poll(lastProblems).toEqual([]);
    expect(reloads()).toBe(before);
  });

  it('The server notices a translation and a new story too.', async () => {
    copy.writeData('letters.es.json', '{');
    await expect.poll(() => lastProblems()?.join()).toMatch(/data\/letters\.es\.json:1:/);
    const before = reloads();
    copy.writeData('letters.es.json', rawTranslation());
    copy.writeData('trees.json', { ...twoLevels, title: 'Trees' });
    await expect.poll(reloads, { timeout: 10_000 }).toBeGreaterThan(before);
    await expect.poll(async () => (await get('/trees/')).text).toContain('<h1>Trees</h1>');
  });

  it('A story whose file is gone keeps its last good page, and a banner names the file until it is back.', async () => {
    copy.deleteData('trees.json');
    await expect
      .poll(() => lastProblems()?.join())
      .toMatch(/^data\/trees\.json:1:1: This file is gone: .*\.$/);
    expect((await get('/trees/')).text).toContain('<h1>Trees</h1>');
    copy.writeData('trees.json', { ...twoLevels, title: 'Tall trees' });
    await expect.poll(async () => (await get('/trees/')).text).toContain('<h1>Tall trees</h1>');
    expect(lastProblems()).toEqual([]);
  });

  it('The server prints only problems of stories, and finds the packages of the pages.', async () => {
    await server.environments.client.depsOptimizer?.scanProcessing;
    const { discovered = {}, optimized = {} } = server.environments.client.depsOptimizer?.metadata ?? {};
    expect(Object.keys({ ...discovered, ...optimized }).sort()).toEqual(
      expect.arrayContaining(['d3-selection', 'valibot', 'zustand/vanilla']),
    );
    expect(printed.filter((line) => !/cannot be published|is gone/.test(line))).toEqual([]);
    expect(existsSync(join(copy.root, 'dist'))).toBe(false);
  });
});
