import type { Page } from 'playwright-core';

/**
 * Does something while a page's time stands still, however slow the machine is. Time passes only by
 * `page.clock.runFor`, and by itself again afterwards. No frame is drawn meanwhile.
 * @param page one whose clock is installed
 */
export async function inNoTime<T>(page: Page, does: () => Promise<T>): Promise<T> {
  // A moment that has passed already is refused, and a busy machine may be slow to ask.
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 600_000);
  try {
    return await does();
  } finally {
    await page.clock.resume();
  }
}
