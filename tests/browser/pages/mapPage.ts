import type { Browser, Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { TallyMapElement } from '../../../src/element/tallyMapElement.ts';
import { type OpenedPage, openPage, type PageOptions } from '../harness/page.ts';
import type { Served } from '../harness/serve.ts';

/** Runs a test in a new page, in which nothing may throw uncaught, and closes the page after it. */
export async function inPage(
  browser: Browser,
  options: PageOptions,
  test: (opened: OpenedPage) => Promise<void>,
): Promise<void> {
  const opened = await openPage(browser, options);
  try {
    await test(opened);
    expect(opened.pageErrors).toEqual([]);
  } finally {
    await opened.close();
  }
}

/** Opens a page of the site, by default the article, and waits until its map is live. */
export async function openMap(page: Page, server: Served, path = 'index.html'): Promise<void> {
  await page.goto(server.url(path));
  await live(page);
}

/** Waits until the first map of a document has its story. */
export async function live(where: Page | Frame): Promise<void> {
  await where.waitForFunction(() => document.querySelector('tally-map')?.defaults !== undefined);
}

/** Sets properties of the first map of a document, in the order in which they are given. */
export const setMap = (where: Page | Frame, properties: object): Promise<void> =>
  where.evaluate(
    (all) => void Object.assign(document.querySelector('tally-map') as TallyMapElement, all),
    properties,
  );

/** Where the bars and their slider are, brought into sight. */
export async function chartBox(page: Page) {
  const chart = page.locator('tally-map .chart');
  await chart.scrollIntoViewIfNeeded();
  const box = await chart.boundingBox();
  if (!box) throw new Error('There is no chart.');
  return box;
}

/** The part of the map with this name. */
export const part = (page: Page, name: string) => page.locator(`tally-map [part="${name}"]`);
