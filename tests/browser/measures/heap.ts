import type { Page } from 'playwright-core';

/** Bytes of the JavaScript heap in use after three collections. Source: `Runtime.getHeapUsage`. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
