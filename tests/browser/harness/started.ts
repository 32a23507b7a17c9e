import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launch } from './page.ts';
import { type Served, serve } from './serve.ts';

/** One browser, and one server of the built site, for all tests of a file. */
export interface Started {
  readonly browser: Browser;
  readonly server: Served;
}

/** The two sites that a run builds, by the name that they are injected by. */
export type SiteFolder = 'dist' | 'published';

/**
 * Starts both before the tests of a file and stops them after the last; they are there from `beforeAll` on.
 * @param flags of the browser's command line
 */
export function started(folder: SiteFolder = 'dist', flags: readonly string[] = []): Started {
  const site = {} as { browser: Browser; server: Served };
  beforeAll(async () => {
    [site.browser, site.server] = await Promise.all([launch(flags), serve(inject(folder))]);
  });
  afterAll(async () => {
    await site.browser?.close();
    await site.server?.close();
  });
  return site;
}
