import type { Page } from 'playwright-core';

/**
 * Stops a page's time, which passes only by `page.clock.runFor` from here on. The page must have a clock that was
 * installed; `page.clock.resume` lets time pass by itself again.
 */
export async function stopTime(page: Page): Promise<void> {
  // A moment that has passed already is refused, and a busy machine may be slow to ask.
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 600_000);
}
