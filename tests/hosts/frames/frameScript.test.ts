import { describe, expect, it } from 'vitest';
import { type HostPage, hosts } from '../hostPage.ts';

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

it('The script fits a frame that has posted its height before the script came.', () =>
  hosting('plain', {}, async (host) => {
    await expect.poll(async () => (await host.heard()).length).toBeGreaterThan(0);
    expect((await host.heights()).frame).toBe(400);
    await addScript(host);
    await host.fits();
  }));

it('The script may be loaded twice, and defines no global names.', () =>
  hosting('plain', {}, async (host) => {
    const names = () => host.page.evaluate(() => Object.keys(window));
    const before = await names();
    await addScript(host);
    await addScript(host);
    await host.fits();
    await host.set({ open: 'table' });
    await host.fits();
    expect(await names()).toEqual(before);
    expect([...host.messages, ...host.pageErrors]).toEqual([]);
  }));

it('The script fits later frames, each to its own height.', () =>
  hosting('frameScript', {}, async (host) => {
    await host.fits();
    await host.page.evaluate((src) => {
      const later = Object.assign(document.createElement('iframe'), { src, id: 'later' });
      later.style.cssText = 'width: 400px; border: 3px solid; box-sizing: border-box';
      document.body.append(later);
    }, host.inside.url());
    const heights = async () => [
      await host.page.locator('#later').evaluate(({ clientHeight }) => clientHeight),
      await host.page
        .frames()
        .at(-1)
        ?.evaluate(() => document.querySelector('main')?.clientHeight),
    ];
    await expect.poll(async () => (await heights())[0]).toBeGreaterThan(500);
    await expect.poll(async () => new Set(await heights()).size).toBe(1);
    await host.fits();
    expect((await heights())[0]).not.toBe((await host.heights()).frame);
  }));

describe('frame.js that an article has made its own', () => {
  /** How a desk may run the script, given its address: each in the article, without an address of its own. */
  const ways: Record<string, (address: string) => Promise<void>> = {
    'as a module': async (src) => {
      document.body.append(Object.assign(document.createElement('script'), { type: 'module', src }));
    },
    'by import': async (src) => {
      await new Function('src', 'return import(src)')(src);
    },
    inlined: async (src) => {
      const text = await (await fetch(src)).text();
      document.body.append(Object.assign(document.createElement('script'), { text }));
    },
    'in a bundle': async (src) => {
      const text = `const theirs = 1;${await (await fetch(src)).text()}`;
      const bundle = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
      document.body.append(Object.assign(document.createElement('script'), { src: bundle }));
    },
    evaluated: async (src) => {
      // biome-ignore lint/security/noGlobalEval: what loaders of scripts do
      globalThis.eval(await (await fetch(src)).text());
    },
  };

  it.each(Object.keys(ways))('The script fits the frame where it runs %s.', (way) =>
    hosting('plain', {}, async (host) => {
      await host.page.route('**/frame.js', async (route) => {
        const response = await route.fetch();
        const headers = { ...response.headers(), 'access-control-allow-origin': '*' };
        await route.fulfill({ response, headers });
      });
      expect((await host.heights()).frame).toBe(400);
      const run = ways[way] as (address: string) => Promise<void>;
      await host.page.evaluate(run, new URL('frame.js', host.inside.url()).href);
      await host.fits();
      expect([...host.messages, ...host.pageErrors]).toEqual([]);
    }),
  );
});
