import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { inPage } from '../pages/mapPage.ts';
import { layoutShifts, openPage } from './page.ts';
import { started } from './started.ts';

const site = started();

/** Opens a page with a button that moves a paragraph. */
const openMoving = (page: Page) =>
  page.setContent(`<!doctype html><style>body { margin: 0 } p { height: 200px; margin: 0; background: #ddd }</style>
<div id="top"></div><p>It stays.</p><button onclick="grow()">Grow</button>
<script>function grow() { document.querySelector('#top').style.height = '150px' }</script>`);

it('An opened page draws text with a height, so that a browser without fonts is noticed.', () =>
  inPage(site.browser, {}, async ({ page }) => {
    await openMoving(page);
    const box = await page.getByText('Grow').boundingBox();
    expect(box?.height).toBeGreaterThan(15);
  }));

it('An opened page records console errors and warnings, uncaught errors, and requests to another origin.', async () => {
  const opened = await openPage(site.browser);
  await opened.page.goto(site.server.url('sources.html'));
  const other = site.server.url('schema.json').replace('127.0.0.1', 'localhost');
  await opened.page.evaluate(async (address) => {
    console.error('wrong');
    console.warn('odd');
    console.log('fine');
    queueMicrotask(() => {
      throw new Error('uncaught');
    });
    await fetch(address);
  }, other);
  await expect.poll(() => opened.pageErrors).toEqual(['uncaught']);
  await expect.poll(() => opened.messages).toEqual(['error: wrong', 'warning: odd']);
  expect(opened.foreignRequests(site.server.origin)).toEqual([other]);
  await opened.close();
});

it.each<[when: string, move: (page: Page) => Promise<unknown>, due: object]>([
  ['by itself', (page) => page.evaluate('requestAnimationFrame(() => requestAnimationFrame(grow))'), {}],
  [
    'after an input, which the usual sum leaves out',
    (page) => page.getByText('Grow').click(),
    { hadRecentInput: true },
  ],
])('The layout shifts hold what moves %s.', (_, move, due) =>
  inPage(site.browser, {}, async ({ page }) => {
    await openMoving(page);
    await move(page);
    const sources = expect.arrayContaining([expect.objectContaining({ node: 'p' })]);
    await expect.poll(() => layoutShifts(page)).toEqual([expect.objectContaining({ ...due, sources })]);
  }),
);
