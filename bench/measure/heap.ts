import type { Opened } from './open.ts';

/** Bytes of the JavaScript heap in use, after three collections. Source: `Runtime.getHeapUsage`. */
export async function heapOf({ cdp }: Opened): Promise<number> {
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}
