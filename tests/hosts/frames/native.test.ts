import { describe, expect, it } from 'vitest';
import { hosts } from '../hostPage.ts';
import { titleOf, ways } from './ways.ts';

const { hosting } = hosts();
const native = ways.find(({ page }) => page === 'native') ?? { page: 'native', name: 'native' };

describe.skipIf(native.missing !== undefined)(titleOf(native), () => {
  it('A frame that the browser fits follows a document that gets lower as it gets narrower, both ways.', () =>
    hosting('native', {}, async (host) => {
      await host.inside.evaluate(() => {
        const box = document.createElement('div');
        box.style.aspectRatio = '2';
        document.querySelector('main')?.replaceChildren(box);
      });
      for (const width of [800, 320, 1200, 700]) {
        await host.resize(width);
        await expect.poll(async () => (await host.heights()).content).toBeCloseTo((width - 16) / 2, 0);
        await host.fits();
      }
    }));
});
