import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { framesPass } from '../../browser/pages/inArticle.ts';
import { type HostPage, hosts } from '../hostPage.ts';
import { titleOf, ways } from './ways.ts';

const { open } = hosts();

describe.each(ways.map((way) => [titleOf(way), way] as const))('an article with %s', (title, way) => {
  describe.skipIf(way.missing !== undefined)('the frame', () => {
    let host: HostPage;
    beforeAll(async () => {
      host = await open(way.page);
    });
    afterAll(() => host?.close());

    /** Waits until the graphic, after it has got another height, is fitted again. */
    async function fitsAnew(change: () => Promise<void>): Promise<void> {
      const { content } = await host.heights();
      await change();
      await expect.poll(async () => Math.abs((await host.heights()).content - content)).toBeGreaterThan(20);
      await host.fits();
    }

    it(`The frame in an article with ${title} is as high as the graphic, with something opened below and at another width.`, async () => {
      await host.fits();
      await fitsAnew(() => host.set({ open: 'method' }));
      await fitsAnew(() => host.set({ open: null }));
      await fitsAnew(() => host.resize(320));
      await fitsAnew(() => host.resize(800));
    });

    it(`Neither page complains in an article with ${title}.`, () => {
      const theirs = (message: string) => way.warning?.test(message);
      expect(host.messages.filter((message) => !theirs(message))).toEqual([]);
      expect(host.pageErrors).toEqual([]);
    });

    it(`A frame in an article with ${title} that posts nothing has another height: a control.`, async () => {
      const mute = await open(way.page, { isMute: true, isLive: false });
      try {
        await mute.inside.waitForLoadState('load');
        await mute.resize(320);
        await framesPass(mute.page, 10);
        const { frame, content } = await mute.heights();
        expect(Math.abs(frame - content)).toBeGreaterThan(20);
      } finally {
        await mute.close();
      }
    });
  });
});
