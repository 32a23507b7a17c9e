import { expect, it } from 'vitest';
import { type HostPage, hosts } from './hostPage.ts';

const { hosting } = hosts();

/** Adds `frame.js` of the site in the frame to the article, with attributes of its own. */
const addScript = ({ page, inside }: HostPage, attributes: Record<string, string> = {}): Promise<void> =>
  page.evaluate(
    ([src, all]) =>
      new Promise<void>((done) => {
        const script = Object.assign(document.createElement('script'), { src, onload: () => done() });
        for (const [name, value] of Object.entries(all)) script.setAttribute(name, value);
        document.body.append(script);
      }),
    [new URL('frame.js', inside.url()).href, attributes] as const,
  );

it('frame.js keeps the height of a frame that has told of it before.', () =>
  hosting('plain', {}, async (host) => {
    await host.hasHadTime();
    expect((await host.heights()).frame).toBe(400);
    await addScript(host);
    await host.fits();
  }));

it('frame.js may be loaded twice, and leaves no names behind.', () =>
  hosting('plain', {}, async (host) => {
    const names = () => host.page.evaluate(() => Object.keys(window));
    const before = await names();
    await addScript(host);
    await addScript(host);
    await host.fits();
    await host.set({ view: 'table' });
    await host.fits();
    expect(await names()).toEqual(before);
    expect([...host.messages, ...host.pageErrors]).toEqual([]);
  }));

it('frame.js keeps the height of frames that come later, each its own.', () =>
  hosting('frameScript', {}, async (host) => {
    await host.fits();
    await host.page.evaluate((src) => {
      const later = Object.assign(document.createElement('iframe'), { src, id: 'later' });
      later.style.cssText = 'width: 400px; border: 3px solid; box-sizing: border-box';
      document.body.append(later);
    }, host.inside.url());
    await expect
      .poll(() =>
        host.page.evaluate(() => document.querySelector<HTMLIFrameElement>('#later')?.clientHeight ?? 0),
      )
      .toBeGreaterThan(500);
    await host.fits();
    const later = host.page.frames().at(-1);
    const content = await later?.evaluate(
      () => document.querySelector('main')?.getBoundingClientRect().height,
    );
    const frame = await host.page.locator('#later').evaluate(({ clientHeight }) => clientHeight);
    expect(Math.abs(frame - (content ?? 0))).toBeLessThanOrEqual(1);
    expect(frame).not.toBe((await host.heights()).frame);
  }));

it('frame.js keeps the height of the frames that it is told of, and of no others.', () =>
  hosting('plain', {}, async (host) => {
    await addScript(host, { 'data-frames': '.another' });
    await host.hasHadTime();
    expect((await host.heights()).frame).toBe(400);
    await addScript(host, { 'data-frames': '[title="The map"]' });
    await host.fits();
  }));
