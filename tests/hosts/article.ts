import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { started } from '../browser/harness/started.ts';
import { allLive, articles } from '../browser/pages/article.ts';
import { inPage } from '../browser/pages/mapPage.ts';

/** How the map is embedded in an article without a frame. */
export type Way = 'script' | 'fragment' | 'fragment without script';

/** An article around the map. */
export interface InArticle {
  /** The markup of the article around that of the map. */
  readonly body: (map: string) => string;
  readonly head?: string;
  readonly way?: Way;
  /** Attributes of the element that the script brings to life. */
  readonly attributes?: string;
  readonly width?: number;
}

/** Opens articles around the map of the made-up story, one browser a file. */
export function inArticles() {
  const site = started();
  const hosts = articles();
  return {
    site,
    /** Opens an article for a test, waits until the map is live where it will be, and closes it after. */
    reading: (
      { body, head = '', way = 'script', attributes = '', width = 800 }: InArticle,
      test: (page: Page) => Promise<void>,
    ): Promise<void> =>
      inPage(site.browser, { width, height: 900 }, async ({ page }) => {
        const src = site.server.url('voter-rolls.json');
        const map =
          way === 'script'
            ? `<tally-map src="${src}" ${attributes}></tally-map>`
            : readFileSync(join(inject('dist'), 'fragment.html'), 'utf8');
        const script = `<script type="module" src="${site.server.url('embed.js')}"></script>`;
        await hosts.open(page, { head, body: body(map) + (way === 'fragment without script' ? '' : script) });
        if (way !== 'fragment without script') await allLive(page);
        await test(page);
      }),
  };
}
