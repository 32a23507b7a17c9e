import { describe, expect, it } from 'vitest';
import { type HostPage, hosts } from './hostPage.ts';
import { titleOf, ways } from './ways.ts';

const { hosting } = hosts();

/** Waits until the graphic, after it has got another height, is fitted again. */
async function fitsAnew(host: HostPage, change: () => Promise<void>): Promise<void> {
  const { content } = await host.heights();
  await change();
  await expect.poll(async () => Math.abs((await host.heights()).content - content)).toBeGreaterThan(20);
  await host.fits();
}

describe.each(ways)('In an article with $name', (way) => {
  it.skipIf(way.missing !== undefined)(
    `A frame is as high as the graphic in an article with ${titleOf(way)}.`,
    () =>
      hosting(way.page, {}, async (host) => {
        await host.fits();
        await host.set({ view: 'table' });
        await host.fits();
        await fitsAnew(host, () => host.resize(320));
        await fitsAnew(host, () => host.set({ state: 'CA' }));
        await fitsAnew(host, () => host.set({ state: 'MS', view: 'map' }));
        await fitsAnew(host, () => host.resize(800));
        expect(host.messages.filter((message) => !way.warning?.test(message))).toEqual([]);
        expect(host.pageErrors).toEqual([]);
      }),
  );

  it.skipIf(way.missing !== undefined)(
    `A frame that tells nothing has another height than the graphic in an article with ${titleOf(way)}.`,
    () =>
      hosting(way.page, { mute: true, live: false }, async (mute) => {
        await mute.inside.waitForLoadState('load');
        await mute.resize(320);
        await expect
          .poll(async () => {
            const { frame, content } = await mute.heights();
            return Math.abs(frame - content);
          })
          .toBeGreaterThan(20);
      }),
  );
});
