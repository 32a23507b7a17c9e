import type { Page } from 'playwright-core';

/** What is alive after three collections: bytes of the JavaScript heap, nodes and listeners of the DOM. */
export async function heapOf(page: Page): Promise<{ bytes: number; nodes: number; listeners: number }> {
  const session = await page.context().newCDPSession(page);
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize: bytes } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { bytes, nodes, listeners };
}
