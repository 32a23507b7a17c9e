import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, layoutShifts, type OpenedPage, openPage, type PageOptions } from './page.ts';
import { type Served, type ServeOptions, serve } from './serve.ts';

const PAGE = `<!doctype html><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
<style>body { margin: 0 } p { height: 200px; margin: 0; background: #ddd }</style>
<div id="top"></div><p>It stands still.</p><button onclick="grow()">Grow</button>
<script>function grow() { document.querySelector('#top').style.height = '150px' }</script>`;

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'served-'));
  mkdirSync(join(folder, 'sub'));
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'sub/index.html'), '<title>Below</title>');
  writeFileSync(join(folder, 'data.json'), '{"a":1}');
  writeFileSync(join(folder, 'art.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function serving(options: ServeOptions, test: (server: Served) => Promise<void>): Promise<void> {
  const server = await serve(folder, options);
  try {
    await test(server);
  } finally {
    await server.close();
  }
}

/** Opens the page that is served, and closes it after the test. */
async function visiting(
  options: PageOptions,
  test: (opened: OpenedPage, server: Served) => Promise<void>,
): Promise<void> {
  await serving({}, async (server) => {
    const opened = await openPage(browser, options);
    try {
      await opened.page.goto(server.url());
      await test(opened, server);
    } finally {
      await opened.close();
    }
  });
}

describe('the server for tests', () => {
  it('The server for tests serves a folder under a sub-path, and nothing beside it.', () =>
    serving({ base: 'some/path' }, async (server) => {
      expect(server.base).toBe('/some/path/');
      expect(await (await fetch(server.url())).text()).toBe(PAGE);
      expect((await fetch(server.url('sub/?at=ledger'))).status).toBe(200);
      expect((await fetch(`${server.origin}/data.json`)).status).toBe(404);
      expect((await fetch(server.url('gone.json'))).status).toBe(404);
      expect((await fetch(server.url('..%2f..%2f..%2f..%2f..%2f..%2fetc%2fpasswd'))).status).toBe(404);
      expect(server.requests.slice(0, 4)).toEqual([
        'index.html',
        'sub/index.html',
        '/data.json',
        'gone.json',
      ]);
    }));
});

describe('an opened page', () => {
  it('An opened page draws text with a height, so that a browser without fonts is noticed.', () =>
    visiting({}, async ({ page }) => {
      const box = await page.getByText('Grow').boundingBox();
      expect(box?.height).toBeGreaterThan(15);
    }));

  it('An opened page records no complaint as long as nothing goes wrong.', () =>
    visiting({}, async (opened, server) => {
      expect(opened.messages).toEqual([]);
      expect(opened.pageErrors).toEqual([]);
      expect(opened.foreignRequests(server.origin)).toEqual([]);
      expect(opened.requests.map(({ url }) => url)).toContain(server.url());
    }));

  it('An opened page records console errors and warnings, uncaught errors, and requests to another origin.', () =>
    visiting({}, async (opened, server) => {
      await serving({}, async (other) => {
        await opened.page.evaluate(async (address) => {
          console.error('wrong');
          console.warn('odd');
          console.log('fine');
          queueMicrotask(() => {
            throw new Error('uncaught');
          });
          await fetch(address, { mode: 'no-cors' });
        }, other.url('data.json'));
        await expect.poll(() => opened.pageErrors).toEqual(['uncaught']);
        await expect.poll(() => opened.messages).toEqual(['error: wrong', 'warning: odd']);
        expect(opened.foreignRequests(server.origin)).toEqual([other.url('data.json')]);
      });
    }));

  it('An opened page runs no script where script is off.', () =>
    visiting({ javaScriptEnabled: false }, async ({ page }) => {
      await page.getByText('Grow').click();
      expect((await page.locator('#top').boundingBox())?.height ?? 0).toBe(0);
      await expect(layoutShifts(page)).rejects.toThrow('script is off');
    }));
});

describe('the sum of layout shifts', () => {
  it('The sum of layout shifts counts what moves by itself.', () =>
    visiting({}, async ({ page }) => {
      await page.evaluate('requestAnimationFrame(() => requestAnimationFrame(grow))');
      await expect.poll(async () => (await layoutShifts(page)).total).toBeGreaterThan(0.01);
      const { entries } = await layoutShifts(page);
      expect(entries[0]?.sources.map(({ node }) => node)).toContain('p');
    }));

  it('The sum of layout shifts counts what moves after an input, which the usual sum leaves out.', () =>
    visiting({}, async ({ page }) => {
      await page.getByText('Grow').click();
      await expect.poll(async () => (await layoutShifts(page)).total).toBeGreaterThan(0.01);
      expect((await layoutShifts(page)).entries[0]?.hadRecentInput).toBe(true);
    }));
});
