import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openPage } from '../../browser/harness/page.ts';
import { started } from '../../browser/harness/started.ts';
import { ends, measured } from '../../browser/measures/heights.ts';
import { live } from '../../browser/pages/mapPage.ts';
import { settled } from '../../browser/site.ts';

const site = started('published');
let browser: Browser;

/** A browser whose reader has set the size of type to 28 px, where others have 16. */
beforeAll(async () => {
  browser = await launch(['--blink-settings=defaultFontSize=28']);
});
afterAll(() => browser?.close());

describe.each([390, 640, 1000])('a reader with type of 28 px, in a window of %d px', (width) => {
  it(`The map follows the reader’s type size at ${width} px, and no word is cut.`, async () => {
    const { page, close } = await openPage(browser, { width, height: 900 });
    try {
      await page.goto(site.server.url('embed.html'));
      await live(page);
      await settled({ page });
      const size = (selector: string) =>
        page
          .locator(`tally-map ${selector}`)
          .first()
          .evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize));
      expect(await size('[part=legend] li')).toBeGreaterThanOrEqual(0.75 * 28);
      expect(await size('[part=footer]')).toBeGreaterThanOrEqual(0.7 * 28);
      const onMap = (script: (map: never, argument: never) => unknown, argument?: unknown) =>
        page.locator('tally-map').evaluate(script as never, argument as never) as Promise<never>;
      const { faults } = await measured(
        { onMap: onMap as never },
        { stops: ends, states: [null, 'MS', 'DC'] },
      );
      expect(faults).toEqual([]);
    } finally {
      await close();
    }
  });
});
