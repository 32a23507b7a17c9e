import { expect, it } from 'vitest';
import { builtSite } from '../site.ts';

const { kept } = builtSite();
const visit = kept({ isPaused: true });

it.each<[where: string, leave: () => void]>([
  [
    'the tab is hidden',
    () => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
      Reflect.deleteProperty(document, 'visibilityState');
    },
  ],
  [
    'the figure has been scrolled out of sight',
    () => {
      document.body.style.paddingBottom = '3000px';
      scrollTo(0, 3000);
    },
  ],
])('Play ends where %s.', async (_, leave) => {
  const { page, onMap, read } = visit();
  await visit().set({ at: 'courier' });
  await onMap((map) => map.play());
  expect((await read()).playing).toBe(true);
  await page.evaluate(leave);
  await expect.poll(async () => (await read()).playing).toBe(false);
  await page.clock.runFor(5_000);
  expect((await read()).at).toBe('courier');
});
