import { describe, expect, it } from 'vitest';
import { framesPass, type HostPage, hosts } from '../hostPage.ts';

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
  await framesPass(page);
  return (await heard()).length - before;
}

describe('a frame', () => {
  it('A frame posts nothing while its height stays.', () =>
    hosting('frameScript', {}, async (host) => {
      await host.fits();
      await expect.poll(() => heardAtRest(host)).toBe(0);
      const before = (await host.heard()).length;
      await host.set({ open: 'table' });
      await host.fits();
      expect((await host.heard()).length).toBeGreaterThan(before);
      await expect.poll(() => heardAtRest(host)).toBe(0);
    }));

  it('A frame posts at most once an animation frame, however often its height changes.', () =>
    hosting('frameScript', {}, async (host) => {
      await host.fits();
      await expect.poll(() => heardAtRest(host)).toBe(0);
      const before = (await heightsHeard(host)).length;
      const painted = await host.inside.evaluate(async () => {
        const room = document.querySelector('main')?.appendChild(document.createElement('div'));
        let painted = 0;
        for (let changes = 0; changes < 160; changes++) {
          if (room) room.style.height = `${(changes * 7) % 50}px`;
          room?.getBoundingClientRect();
          if (changes % 8 > 0) continue;
          await new Promise(requestAnimationFrame);
          painted++;
        }
        return painted;
      });
      await host.fits();
      await expect.poll(() => heardAtRest(host)).toBe(0);
      const posted = (await heightsHeard(host)).length - before;
      expect(posted).toBeGreaterThan(3);
      // The frames in which the article fits the graphic are one or two more.
      expect(posted).toBeLessThanOrEqual(painted + 2);
    }));

  it('A frame answers the page around it, and no other window.', () =>
    hosting('plain', {}, async (host) => {
      await expect.poll(async () => (await host.heard()).length).toBeGreaterThan(0);
      await expect.poll(() => heardAtRest(host)).toBe(0);
      const before = (await host.heard()).length;
      await host.inside.evaluate((ask) => postMessage(ask, '*'), ASK);
      await host.page.evaluate(
        async ([ask, selector]) => {
          const other = document.body.appendChild(document.createElement('iframe'));
          const target = document.querySelector<HTMLIFrameElement>(selector)?.contentWindow;
          const script = other.contentDocument?.createElement('script');
          if (!script || !target) throw new Error('There is no frame.');
          script.textContent = `parent.frames[0].postMessage(${JSON.stringify(ask)}, '*')`;
          other.contentDocument?.body.append(script);
        },
        [ASK, 'iframe'] as const,
      );
      await framesPass(host.page);
      expect((await host.heard()).length).toBe(before);
      await host.post(ASK);
      await expect.poll(async () => (await host.heard()).length).toBeGreaterThan(before);
    }));

  it('A frame repeats nothing of what a host adds to its address.', () =>
    hosting(
      'plain',
      {
        address:
          '?parentUrl=https%3A%2F%2Fnoise.example%2F&state=CA&childId=noise-id&initialWidth=98765&parentTitle=Noise&utm_source=noise#amp=1',
      },
      async (host) => {
        await host.post(
          ASK,
          'pymxPYMxnoise-idxPYMxwidthxPYMx640',
          '[iFrameSizer]frame-id:8:false:false:32:true:true:noise:auto:noise:noise:0:false:parent:scroll',
          { type: 'iframe-child-init', bodyMargin: 'noise' },
        );
        await expect.poll(async () => JSON.stringify(await host.heard())).toContain('iframe-resized');
        const heard = await host.heard();
        const isPym = (data: unknown) =>
          typeof data === 'string' && /^pymxPYMxnoise-idxPYMxheightxPYMx\d+$/.test(data);
        expect(heard.some(isPym)).toBe(true);
        const others = JSON.stringify(heard.filter((data) => !isPym(data)));
        expect(others).not.toMatch(/noise|98765/i);
        expect(others).toContain('embed.html?state=CA');
        expect(others).toContain('embed-ready');
        expect(heard).not.toContain(null);
      },
    ));

  it('A frame tells its height where it is out of view and gets no animation frames.', () =>
    hosting('belowTheFold', { live: false }, async (host) => {
      await host.inside.waitForLoadState('load');
      await host.fits();
      const before = (await heightsHeard(host)).length;
      await host.post(ASK);
      await expect.poll(async () => (await heightsHeard(host)).length).toBeGreaterThan(before);
    }));

  it('A frame does not swing where each height gives it another width.', () =>
    hosting('swinging', { width: 600 }, async (host) => {
      await expect.poll(async () => new Set(await heightsHeard(host)).size).toBeGreaterThan(1);
      await expect.poll(() => heardAtRest(host)).toBe(0);
      const { frame, content } = await host.heights();
      expect(frame).toBeGreaterThanOrEqual(Math.floor(content));
    }));
});

describe('the graphic', () => {
  it('The graphic has the same height in a frame of any height.', () =>
    hosting('plain', { mute: true }, async (host) => {
      const { content } = await host.heights();
      for (const height of [150, 700, 3000]) {
        await host.page
          .locator('iframe')
          .evaluate((frame, to) => frame.setAttribute('height', `${to}`), height);
        await expect.poll(async () => (await host.heights()).frame).toBe(height);
        expect((await host.heights()).content, `at ${height} px`).toBe(content);
      }
    }));

  it('The graphic scrolls nothing where the host holds its frames to 1000 px, and what is opened below scrolls inside.', () =>
    hosting('plain', { address: '#x#?secret=aBc1234567', width: 340 }, async (host) => {
      const scrolls = () =>
        host.inside.evaluate(() => {
          const { scrollHeight, clientHeight } = document.querySelector('main') as HTMLElement;
          return scrollHeight - clientHeight;
        });
      const told = async () =>
        ((await host.heard()) as { message?: string; value: number }[])
          .filter(({ message }) => message === 'height')
          .map(({ value }) => value);
      await expect.poll(told).not.toEqual([]);
      expect((await told()).every((height) => height > 700 && height <= 830)).toBe(true);
      expect(await scrolls()).toBeLessThanOrEqual(1);
      await host.set({ open: 'table' });
      await expect.poll(async () => (await told()).at(-1)).toBe(1000);
      expect(await scrolls()).toBeGreaterThan(100);
      await hosting('plain', { width: 340, address: '?open=table' }, async ({ heights }) => {
        await expect.poll(async () => (await heights()).content).toBeGreaterThan(1000);
      });
    }));
});
