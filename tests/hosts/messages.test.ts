import { describe, expect, it } from 'vitest';
import { type HostPage, hosts } from './hostPage.ts';

const { hosting } = hosts();

const ASK = { sentinel: 'amp', type: 'frames-init' };

/** The heights that the article has heard of as AMP would, in order. */
async function heightsHeard({ heard }: HostPage): Promise<number[]> {
  const all = (await heard()) as { type?: string; height: number }[];
  return all.filter(({ type }) => type === 'embed-size').map(({ height }) => height);
}

/** How many messages come while the frame has time to post. */
async function heardMeanwhile({ heard, hasHadTime }: HostPage): Promise<number> {
  const before = (await heard()).length;
  await hasHadTime();
  return (await heard()).length - before;
}

describe('A frame', () => {
  it('A frame posts nothing while its height stays.', () =>
    hosting('frameScript', {}, async (host) => {
      await host.fits();
      await host.hasHadTime();
      expect(await heardMeanwhile(host)).toBe(0);
      const before = (await host.heard()).length;
      await host.set({ view: 'table' });
      await host.fits();
      expect((await host.heard()).length).toBeGreaterThan(before);
      await host.hasHadTime();
      expect(await heardMeanwhile(host)).toBe(0);
    }));

  it('A frame posts at most once an animation frame, however often its height changes.', () =>
    hosting('frameScript', {}, async (host) => {
      await host.fits();
      const before = (await heightsHeard(host)).length;
      const { painted, changes } = await host.inside.evaluate(
        () =>
          new Promise<{ painted: number; changes: number }>((done) => {
            const room = document.querySelector('main')?.appendChild(document.createElement('div'));
            let [painted, changes] = [0, 0];
            const timer = setInterval(() => {
              // Several changes a turn, each laid out: a slow machine has hardly more turns than frames.
              for (let each = 0; room && each < 8; each++) {
                room.style.height = `${(changes++ * 7) % 50}px`;
                room.getBoundingClientRect();
              }
            }, 1);
            const count = () => {
              painted++;
              if (painted === 30) clearInterval(timer);
              if (painted === 32) done({ painted, changes });
              else requestAnimationFrame(count);
            };
            requestAnimationFrame(count);
          }),
      );
      await host.fits();
      const posted = (await heightsHeard(host)).length - before;
      expect(posted).toBeGreaterThan(3);
      expect(posted).toBeLessThanOrEqual(painted + 1);
      expect(changes).toBeGreaterThan(painted);
    }));

  it('A frame answers a host that asks again and again with few messages.', () =>
    hosting('frameScript', {}, async (host) => {
      await host.fits();
      await host.hasHadTime();
      const before = (await heightsHeard(host)).length;
      await host.post(...Array.from({ length: 60 }, () => ASK));
      await host.hasHadTime();
      const answers = (await heightsHeard(host)).length - before;
      expect(answers).toBeGreaterThanOrEqual(1);
      expect(answers).toBeLessThan(6);
    }));

  it('A frame answers the page around it, and no other window.', () =>
    hosting('plain', {}, async (host) => {
      await host.hasHadTime();
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
      await host.hasHadTime();
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

  it('A frame out of view, which gets no animation frames, tells of its height.', () =>
    hosting('belowTheFold', { live: false }, async (host) => {
      await host.inside.waitForLoadState('load');
      await host.fits();
      const before = (await heightsHeard(host)).length;
      await host.post(ASK);
      await expect.poll(async () => (await heightsHeard(host)).length).toBeGreaterThan(before);
    }));

  it('A frame does not swing where each height gives it another width.', () =>
    hosting('swinging', {}, async (host) => {
      await expect.poll(async () => new Set(await heightsHeard(host)).size).toBeGreaterThan(1);
      await expect.poll(() => heardMeanwhile(host)).toBe(0);
      const { frame, content } = await host.heights();
      expect(frame).toBeGreaterThanOrEqual(Math.floor(content));
    }));
});

describe('The graphic', () => {
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

  it('The graphic scrolls inside itself where the host holds its frames to 1000 px, and only there.', () =>
    hosting('plain', { address: '#x#?secret=aBc1234567', width: 320 }, async (host) => {
      const scrolls = () =>
        host.inside.evaluate(() => {
          const { scrollHeight, clientHeight } = document.querySelector('main') as HTMLElement;
          return scrollHeight - clientHeight;
        });
      expect((await host.heights()).content).toBe(1000);
      expect(await scrolls()).toBeGreaterThan(100);
      expect(await host.heard()).toContainEqual({ message: 'height', value: 1000, secret: 'aBc1234567' });
      await hosting('plain', { width: 320 }, async ({ heights }) => {
        expect((await heights()).content).toBeGreaterThan(1000);
      });
    }));
});
