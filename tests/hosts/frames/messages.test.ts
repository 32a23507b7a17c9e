import { expect, it } from 'vitest';
import { framesPass } from '../../browser/pages/inArticle.ts';
import { type HostPage, hosts } from '../hostPage.ts';

const { hosting } = hosts();

const ASK = { sentinel: 'amp', type: 'frames-init' };

/** The heights that the article has heard of as AMP would, in order. */
async function heightsHeard({ heard }: HostPage): Promise<number[]> {
  const all = (await heard()) as { type?: string; height: number }[];
  return all.filter(({ type }) => type === 'embed-size').map(({ height }) => height);
}

/** How many messages come while nothing changes. */
async function heardAtRest({ heard, page }: HostPage): Promise<number> {
  const before = (await heard()).length;
  await framesPass(page, 10);
  return (await heard()).length - before;
}

it('A frame posts its height when it is out of view and gets no animation frames.', () =>
  hosting('belowTheFold', { isLive: false }, async (host) => {
    await host.inside.waitForLoadState('load');
    await host.fits();
    const before = (await heightsHeard(host)).length;
    await host.post(ASK);
    await expect.poll(async () => (await heightsHeard(host)).length).toBeGreaterThan(before);
  }));

it('A frame does not swing if each height gives it another width.', () =>
  hosting('swinging', { width: 600 }, async (host) => {
    await expect.poll(async () => new Set(await heightsHeard(host)).size).toBeGreaterThan(1);
    await expect.poll(() => heardAtRest(host)).toBe(0);
    const { frame, content } = await host.heights();
    expect(frame).toBeGreaterThanOrEqual(Math.floor(content));
  }));

it('The graphic has the same height in a frame of any height.', () =>
  hosting('plain', { isMute: true }, async (host) => {
    const { content } = await host.heights();
    for (const height of [150, 700, 3000]) {
      await host.page
        .locator('iframe')
        .evaluate((frame, to) => frame.setAttribute('height', `${to}`), height);
      await expect.poll(async () => (await host.heights()).frame).toBe(height);
      expect((await host.heights()).content, `at ${height} px`).toBe(content);
    }
  }));

it('In a host that limits frames to 1000 px the graphic fits, and an opened section scrolls inside.', () =>
  hosting('plain', { address: '#x#?secret=aBc1234567', width: 340 }, async (host) => {
    const scrolls = () =>
      host.inside.evaluate(() => {
        const { scrollHeight, clientHeight } = document.querySelector('main') as HTMLElement;
        return scrollHeight - clientHeight;
      });
    const posted = async () =>
      ((await host.heard()) as { message?: string; value: number }[])
        .filter(({ message }) => message === 'height')
        .map(({ value }) => value);
    await expect.poll(posted).not.toEqual([]);
    expect((await posted()).every((height) => height > 700 && height <= 830)).toBe(true);
    expect(await scrolls()).toBeLessThanOrEqual(1);
    await host.set({ open: 'table' });
    await expect.poll(async () => (await posted()).at(-1)).toBe(1000);
    expect(await scrolls()).toBeGreaterThan(100);
    await hosting('plain', { width: 340, address: '?open=table' }, async ({ heights }) => {
      await expect.poll(async () => (await heights()).content).toBeGreaterThan(1000);
    });
  }));
