import { describe, expect, it } from 'vitest';
import type { Visit } from './site.ts';
import { builtSite } from './site.ts';

const { visiting } = builtSite();

/** Bytes of the JavaScript heap in use after three collections. Source: `Runtime.getHeapUsage`. */
async function heapOf({ page }: Visit): Promise<number> {
  const session = await page.context().newCDPSession(page);
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** Goes over all stops, down and up again, a change every frame, until so many changes are made. */
const scrub = ({ onMap }: Visit, changes: number) =>
  onMap(async (map, count) => {
    const slider = map.shadowRoot?.querySelector('[part=slider]') as HTMLInputElement;
    const last = Number(slider.max);
    for (let i = 1; i <= count; i++) {
      slider.value = String(Math.abs(last - (i % (2 * last))));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((done) => requestAnimationFrame(done));
    }
    await new Promise((done) => setTimeout(done, 800));
  }, changes);

describe('the heap', () => {
  it('holds at most 2 MB once the map is live', () =>
    visiting({}, async (visit) => {
      await visit.page.waitForTimeout(500);
      const bytes = await heapOf(visit);
      console.info('heap after load', bytes);
      expect(bytes).toBeLessThanOrEqual(2e6);
    }));

  it('grows no more once all stops have been shown', () =>
    visiting({}, async (visit) => {
      await visit.page.waitForTimeout(500);
      const first = await heapOf(visit);
      await scrub(visit, 200);
      const before = await heapOf(visit);
      await scrub(visit, 200);
      const after = await heapOf(visit);
      console.info('heap growth', before - first, after - before);
      expect(after - before).toBeLessThanOrEqual(100_000);
    }));
});
