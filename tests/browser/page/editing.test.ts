import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { projectCopy } from '../../build/projectCopy.ts';
import { rawStory, rawTranslation, twoLevels } from '../../fixtures/story.ts';
import { developing } from '../harness/devServer.ts';

const copy = projectCopy();
const hold = (changes: object = {}) => copy.writeData('bridges.json', { ...twoLevels, ...changes });
copy.writeData('letters.json', rawStory());
copy.writeData('letters.es.json', rawTranslation());
hold();

const { opened, open, url } = developing({
  root: copy.root,
  configFile: join(copy.root, 'vite.config.ts'),
  cacheDir: join(copy.root, '.vite'),
});
let page: Page;
beforeAll(() => {
  page = opened().page;
});

const banner = () => page.locator('#tally-map-problems');
const stateOf = () => page.evaluate(() => document.querySelector('tally-map')?.state ?? null);

it('A bad save shows a banner with the lines of the check over the last good page.', async () => {
  await page.goto(url('bridges/?state=OH'));
  await expect.poll(stateOf).toBe('OH');
  await page.evaluate(() => scrollTo(0, 100));
  hold({ title: '<b>"', asOf: 'today' });
  await expect.poll(() => banner().textContent()).toMatch(/data\/bridges\.json:1:\d+: .*today/);
  expect(await banner().locator('b').count()).toBe(0);
  expect(await page.locator('h1').textContent()).toBe(twoLevels.title);
  expect(await stateOf()).toBe('OH');
  expect(await page.locator('vite-error-overlay').count()).toBe(0);
});

it('The banner is over the other stories’ pages too, once they are opened.', async () => {
  const other = await open();
  await other.page.goto(url());
  await other.page.locator('#tally-map-problems').waitFor();
  await other.close();
});

it('A good save removes the banner, reloads the page, and keeps the view and the scroll position.', async () => {
  hold({ title: 'Seven states count their bridges' });
  await expect.poll(() => page.locator('h1').textContent()).toBe('Seven states count their bridges');
  await expect.poll(stateOf).toBe('OH');
  expect(await banner().count()).toBe(0);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(100);
  expect(opened().pageErrors).toEqual([]);
});
