import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { parseStory } from '../../../src/story/form/parseStory.ts';
import { snapshotAt } from '../../../src/story/snapshots.ts';
import { openingStop } from '../../../src/story/stops.ts';
import { launch } from '../harness/page.ts';
import { type Served, serve } from '../harness/serve.ts';
import { inPage, live, part } from '../pages/mapPage.ts';

let browser: Browser;
let server: Served;

beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve(inject('published'))]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

it('The front page shows 51 shapes and the number that follows from the published story, and says nothing in the console.', () =>
  inPage(browser, {}, async ({ page, messages, pageErrors }) => {
    const text = readFileSync(new URL('../../../data/voter-rolls.json', import.meta.url), 'utf8');
    const published = parseStory(JSON.parse(text));
    const { tally } = snapshotAt(published, openingStop(published, 'reports'));
    await page.goto(server.url());
    await live(page);
    expect(await part(page, 'map').locator('path[data-state]').count()).toBe(51);
    expect(await part(page, 'tally').textContent()).toBe(String(tally));
    expect([...messages, ...pageErrors]).toEqual([]);
  }));
