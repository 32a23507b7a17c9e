import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { type OpenedPage, openPage } from '../browser/harness/page.ts';
import { type Served, serve } from '../browser/harness/serve.ts';
import { started } from '../browser/harness/started.ts';
import { live, setMap } from '../browser/pages/mapPage.ts';
import { root, temporaryFolder, textOf } from '../fixtures/project.ts';
import { foundScripts } from './optionalScripts.ts';

/** How an article is opened. */
export interface HostOptions {
  /** Width of the window in CSS pixels. Default 800. */
  readonly width?: number;
  /** What follows the address of the embed, e.g. `?state=CA#top`. */
  readonly address?: string;
  /** Whether the frame posts no height, neither by a message nor to the browser. */
  readonly isMute?: boolean;
  /** Whether to wait until the map in the frame is live; out of sight it may never be. Default true. */
  readonly isLive?: boolean;
}

/** An article with the map in a frame from another site. */
export type HostPage = ReturnType<typeof hostPageOf>;

const HEIGHT = 700;
const FRAME = 'iframe[src*="/embed.html"]';

/** Opens articles of `tests/hosts/pages`, by name: one browser for the tests of a file, and a server of each site. */
export function hosts() {
  const site = started();
  let articles: Served;
  const folder = temporaryFolder();
  beforeAll(async () => {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    mkdirSync(join(folder, 'optional'));
    for (const [name, path] of foundScripts()) copyFileSync(path, join(folder, 'optional', name));
    articles = await serve(folder, { base: '/' });
  });
  afterAll(() => articles?.close());

  async function open(name: string, options: HostOptions = {}): Promise<HostPage> {
    const { width = 800, address = '', isMute = false, isLive = true } = options;
    const opened = await openPage(site.browser, { width, height: HEIGHT });
    const { page } = opened;
    await page.addInitScript(record);
    if (isMute) await page.addInitScript(keepSilent);
    const article = textOf(`tests/hosts/pages/${name}.html`)
      .replaceAll('%map%', site.server.url(`embed.html${address}`))
      .replaceAll('%folder%', site.server.url());
    // Written and served, since the browser refuses a frame of this machine to a page that a route has made up.
    writeFileSync(join(folder, `${name}.html`), article);
    // Another host name, not only another port: the browser then keeps both apart as it does two sites.
    await page.goto(`${articles.origin.replace('127.0.0.1', 'localhost')}/${name}.html`);
    const inside = await frameOf(page);
    if (isLive) await live(inside);
    return hostPageOf(opened, inside);
  }

  return {
    /** Opens one and leaves it open. */
    open,
    /** Opens one for a test, and closes it after. */
    async hosting(
      page: string,
      options: HostOptions,
      test: (host: HostPage) => Promise<void>,
    ): Promise<void> {
      const host = await open(page, options);
      try {
        await test(host);
      } finally {
        await host.close();
      }
    },
  };
}

function hostPageOf(opened: OpenedPage, inside: Frame) {
  const { page } = opened;
  const frame = page.locator(FRAME).first();
  /** The heights of the frame, without borders, and of the graphic in it, in CSS pixels. */
  const heights = async () => ({
    frame: await frame.evaluate(({ clientHeight }) => clientHeight),
    content: await inside.evaluate(
      () => document.querySelector('main.embed')?.getBoundingClientRect().height ?? Number.NaN,
    ),
  });
  return {
    ...opened,
    /** The document in the frame. */
    inside,
    heights,
    set: (properties: Partial<Record<'at' | 'state' | 'open', string | null>>) => setMap(inside, properties),
    /** Makes the window another width. */
    resize: (width: number) => page.setViewportSize({ width, height: HEIGHT }),
    /** Waits until the frame is as high as the graphic, within 1 px, and nothing in it has to be scrolled to. */
    async fits() {
      const hidden = () =>
        inside.evaluate(() => {
          const { scrollHeight, clientHeight } = document.documentElement;
          return scrollHeight - clientHeight;
        });
      await expect
        .poll(async () => {
          const { frame: height, content } = await heights();
          return { isFit: Math.abs(height - content) <= 1, isScrolled: (await hidden()) > 0 };
        })
        .toEqual({ isFit: true, isScrolled: false });
    },
    /** Posts to the document in the frame, as the article. */
    post: (...messages: unknown[]) =>
      frame.evaluate((node: HTMLIFrameElement, all) => {
        for (const message of all) node.contentWindow?.postMessage(message, '*');
      }, messages),
    /** Each message that the article's window has got from its frames. */
    heard: () => page.evaluate(() => (window as Recording).__heard),
  };
}

async function frameOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector(FRAME, { state: 'attached' });
  const frame = await element.contentFrame();
  if (!frame) throw new Error('There is no document in the frame.');
  return frame;
}

type Recording = typeof window & { __heard: unknown[] };

/** Runs in each window before any script of its own; what a frame hears of the article is not kept. */
function record(): void {
  const heard: unknown[] = [];
  (window as Recording).__heard = heard;
  addEventListener('message', ({ data, source }) => {
    if (source !== window && source !== (window === top ? null : parent)) heard.push(data);
  });
}

/** Runs in each window before any script of its own: a frame then takes itself for a page. */
function keepSilent(): void {
  if (window === top) return;
  Object.defineProperty(window, 'parent', { value: window });
  Object.defineProperty(window, 'requestResize', { value: undefined });
}
