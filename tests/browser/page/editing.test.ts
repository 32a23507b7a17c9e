import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectCopy } from '../../build/projectCopy.ts';
import { rawStory, rawTranslation, twoLevels } from '../../fixtures/story.ts';
import { launch, type OpenedPage, openPage } from '../harness/page.ts';

const copy = projectCopy();
let server: ViteDevServer;
let browser: Browser;
let opened: OpenedPage;
let page: Page;

const hold = (changes: object = {}) => copy.writeData('bridges.json', { ...twoLevels, ...changes });
const banner = () => page.locator('#tally-map-problems');
const stateOf = () => page.evaluate(() => document.querySelector('tally-map')?.state ?? null);

beforeAll(async () => {
  copy.writeData('letters.json', rawStory());
  copy.writeData('letters.es.json', rawTranslation());
  hold();
  server = await createServer({
    root: copy.root,
    configFile: join(copy.root, 'vite.config.ts'),
    cacheDir: join(copy.root, '.vite'),
    logLevel: 'silent',
    server: { port: 0, host: '127.0.0.1' },
  });
  await server.listen();
  browser = await launch();
  opened = await openPage(browser);
  page = opened.page;
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

it('A bad save shows a banner with the lines of the check over the last good page.', async () => {
  await page.goto(`${server.resolvedUrls?.local[0]}bridges/?state=OH`);
  await expect.poll(stateOf).toBe('OH');
  await page.evaluate(() => scrollTo(0, 200));
  hold({ title: '<b>"', asOf: 'today' });
  await expect.poll(() => banner().textContent()).toMatch(/data\/bridges\.json:1:\d+: .*today/);
  expect(await banner().locator('b').count()).toBe(0);
  expect(await page.locator('h1').textContent()).toBe(twoLevels.title);
  expect(await stateOf()).toBe('OH');
  expect(await page.locator('vite-error-overlay').count()).toBe(0);
});

it('The banner is over the other stories’ pages too, once they are opened.', async () => {
  const other = await openPage(browser);
  await other.page.goto(server.resolvedUrls?.local[0] ?? '');
  await other.page.locator('#tally-map-problems').waitFor();
  await other.close();
});

it('A good save removes the banner, reloads the page, and keeps the view and the scroll position.', async () => {
  hold({ title: 'Seven states count their bridges' });
  await expect.poll(() => page.locator('h1').textContent()).toBe('Seven states count their bridges');
  await expect.poll(stateOf).toBe('OH');
  expect(await banner().count()).toBe(0);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(200);
  expect(opened.pageErrors).toEqual([]);
});
