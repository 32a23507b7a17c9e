import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HostPage, hosts } from './hostPage.ts';
import { titleOf, ways } from './ways.ts';

const { open } = hosts();

describe.each(ways.map((way) => [titleOf(way), way] as const))('in an article with %s', (_, way) => {
  describe.skipIf(way.missing !== undefined)('the frame', () => {
    let host: HostPage;
    beforeAll(async () => {
      host = await open(way.page);
    });
    afterAll(() => host?.close());

    it('is as high as the graphic once that is there', async () => {
      await host.fits();
    });

    /** Waits until the graphic, after it has got another height, is fitted again. */
    async function fitsAnew(change: () => Promise<void>): Promise<void> {
      const { content } = await host.heights();
      await change();
      await expect.poll(async () => Math.abs((await host.heights()).content - content)).toBeGreaterThan(20);
      await host.fits();
    }

    it('stays so in another view', async () => {
      await host.set({ view: 'table' });
      await host.fits();
    });

    it('stays so where the window gets 320 px wide', () => fitsAnew(() => host.resize(320)));

    it('stays so where a state is pinned there', () => fitsAnew(() => host.set({ state: 'CA' })));

    it('stays so where another state is pinned, in another view', () =>
      fitsAnew(() => host.set({ state: 'MS', view: 'map' })));

    it('stays so where the window gets wide again', () => fitsAnew(() => host.resize(800)));

    it('makes neither page complain', () => {
      const theirs = (message: string) => way.warning?.test(message);
      expect(host.messages.filter((message) => !theirs(message))).toEqual([]);
      expect(host.pageErrors).toEqual([]);
    });

    it('has another height where it tells nothing', async () => {
      const mute = await open(way.page, { mute: true, live: false });
      await mute.inside.waitForLoadState('load');
      await mute.resize(320);
      await mute.page.waitForTimeout(200);
      const { frame, content } = await mute.heights();
      await mute.close();
      expect(Math.abs(frame - content)).toBeGreaterThan(20);
    });
  });
});
