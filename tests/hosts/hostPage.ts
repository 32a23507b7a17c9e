import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { type OpenedPage, openPage } from '../browser/harness/page.ts';
import { type Served, serve } from '../browser/harness/serve.ts';
import { type Started, started } from '../browser/harness/started.ts';
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

/** Heights in CSS pixels. */
export interface Heights {
  /** Of the frame, without borders. */
  readonly frame: number;
  /** Of the graphic in it. */
  readonly content: number;
}

/** An article with the map in a frame from another site. */
export interface HostPage extends OpenedPage {
  /** The document in the frame. */
  readonly inside: Frame;
  /** Sets properties of the map. */
  set(properties: Partial<Record<'at' | 'state' | 'open', string | null>>): Promise<void>;
  /** Makes the window another width. */
  resize(width: number): Promise<void>;
  /** What is measured now. */
  heights(): Promise<Heights>;
  /** Waits until the frame is as high as the graphic, within 1 px, and nothing in it has to be scrolled to. */
  fits(): Promise<void>;
  /** Posts to the document in the frame, as the article. */
  post(...messages: unknown[]): Promise<void>;
  /** Each message that the article's window has got from its frames. */
  heard(): Promise<unknown[]>;
}

const HEIGHT = 700;
const FRAME = 'iframe[src*="/embed.html"]';

/** Opens articles of `tests/hosts/pages`, by the name of the page. */
export interface Hosts {
  /** Opens one and leaves it open. */
  open(page: string, options?: HostOptions): Promise<HostPage>;
  /** Opens one for a test, and closes it after. */
  hosting(page: string, options: HostOptions, test: (host: HostPage) => Promise<void>): Promise<void>;
}

/** One browser for the tests of a file, a server of articles, and one of the built site. */
export function hosts(): Hosts {
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
  const open = (page: string, options: HostOptions = {}) => openIn({ site, articles, folder }, page, options);
  return {
    open,
    async hosting(page, options, test) {
      const host = await open(page, options);
      try {
        await test(host);
      } finally {
        await host.close();
      }
    },
  };
}

interface Running {
  readonly site: Started;
  readonly articles: Served;
  /** What the articles are served from. */
  readonly folder: string;
}

async function openIn(
  { site, articles, folder }: Running,
  name: string,
  { width = 800, address = '', isMute = false, isLive = true }: HostOptions,
): Promise<HostPage> {
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
  const heights = async () => ({
    frame: await page
      .locator(FRAME)
      .first()
      .evaluate((frame) => frame.clientHeight),
    content: await inside.evaluate(
      () => document.querySelector('main.embed')?.getBoundingClientRect().height ?? Number.NaN,
    ),
  });
  return {
    ...opened,
    inside,
    heights,
    set: (properties) => setMap(inside, properties),
    resize: (to) => page.setViewportSize({ width: to, height: HEIGHT }),
    async fits() {
      const scrolls = () =>
        inside.evaluate(() => {
          const { scrollHeight, clientHeight } = document.documentElement;
          return scrollHeight - clientHeight;
        });
      await expect
        .poll(async () => {
          const { frame, content } = await heights();
          return { isFit: Math.abs(frame - content) <= 1, isScrolled: (await scrolls()) > 0 };
        })
        .toEqual({ isFit: true, isScrolled: false });
    },
    post: (...messages) =>
      page
        .locator(FRAME)
        .first()
        .evaluate((frame: HTMLIFrameElement, all) => {
          for (const message of all) frame.contentWindow?.postMessage(message, '*');
        }, messages),
    heard: () => page.evaluate(() => (window as Recording).__heard),
  };
}

/** Lets ten frames be drawn, in which what is still under way would show itself. */
export const framesPass = (where: Page | Frame): Promise<void> =>
  where.evaluate(async () => {
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
  });

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
