import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { counts } from '../../src/domain/stops.ts';
import { frameHeights } from '../../src/view/embedding/frameHeights.ts';
import { launch, openPage } from '../browser/harness/page.ts';
import { type Served, serve } from '../browser/harness/serve.ts';
import { live, setMap } from '../browser/pages/mapPage.ts';
import { settled } from '../browser/site.ts';

let browser: Browser;
let server: Served;

beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve(inject('published'))]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

it.each([
  [360, ''],
  [360, '?lang=es'],
  [640, ''],
  [640, '?lang=es'],
] as const)(
  'The frame that is handed out %d px wide is as high as the published map on both counts: "%s".',
  async (width, query) => {
    const { page, close } = await openPage(browser, { width });
    try {
      await page.goto(server.url(`embed.html${query}`));
      await live(page);
      for (const count of counts) {
        await setMap(page, { count });
        await settled({ page });
        const height = () => page.locator('tally-map').evaluate((map) => map.getBoundingClientRect().height);
        await expect.poll(height, { message: count }).toBeLessThanOrEqual(frameHeights[width][count]);
      }
    } finally {
      await close();
    }
  },
);
