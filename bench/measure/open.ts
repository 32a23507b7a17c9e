import { readFileSync } from 'node:fs';
import type { Browser, CDPSession } from 'playwright-core';
import type { Served } from '../serve.ts';
import { type Speed, slow } from '../speeds.ts';
import type { Subject } from '../subjects.ts';
import { type Traffic, watchTraffic } from './traffic.ts';

/** Chromium's own counters of a page, in seconds or pieces. Source: `Performance.getMetrics`. */
export type Counters = Record<string, number>;

/** A subject in a cold context, not loaded yet. */
export interface Opened {
  cdp: CDPSession;
  traffic: Traffic;
  /** Errors of the console, and those that nothing caught. */
  errors: string[];
  /** Loads the page; resolves at the end of its `load` event. */
  load(): Promise<void>;
  /** Resolves when the map has been painted: milliseconds since the navigation began. */
  painted: Promise<number>;
  counters(): Promise<Counters>;
  /** Runs an expression in the page, also against its policy, and waits for its promise. */
  run<T>(expression: string): Promise<T>;
  /** A picture of the viewport, as PNG. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

/** A script of `bench/page` as text that defines its function in a page. */
export const pageScript = (file: string): string =>
  readFileSync(new URL(`../page/${file}`, import.meta.url), 'utf8').replace(/^export /m, '');

const probe = pageScript('probe.js');

/** How long a page may take to show its map. */
const PATIENCE = 90_000;

/** How a page is opened. */
export interface OpenOptions {
  speed: Speed;
  /** Whether the reader asks for reduced motion. */
  still: boolean;
}

/** Opens a new context, whose caches are empty. */
export async function open(
  browser: Browser,
  subject: Subject,
  server: Served,
  { speed, still }: OpenOptions,
): Promise<Opened> {
  const { contract, entry } = subject;
  const context = await browser.newContext({
    viewport: { width: 1200, height: 900 },
    deviceScaleFactor: 1,
    reducedMotion: still ? 'reduce' : 'no-preference',
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await cdp.send('Performance.enable', { timeDomain: 'timeTicks' });
  await cdp.send('Network.enable');
  await cdp.send('Runtime.enable');
  if (speed === 'slow') await slowDown(cdp);
  const traffic = watchTraffic(cdp);
  await cdp.send('Runtime.addBinding', { name: '__painted' });
  const painted = new Promise<number>((done, fail) => {
    const late = setTimeout(() => fail(new Error(`no map within 90 s ${errors.join(' | ')}`)), PATIENCE);
    context.on('close', () => clearTimeout(late));
    cdp.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === '__painted') done(Number(payload));
    });
  });
  // Where the page fails before, nobody waits for it any more.
  painted.catch(() => undefined);
  await page.addInitScript(`(() => { ${probe}\nprobePage(${JSON.stringify(contract)}); })()`);
  server.sent.length = 0;
  return {
    cdp,
    traffic,
    errors,
    painted,
    load: async () => {
      await page.goto(server.origin + entry, { waitUntil: 'load', timeout: PATIENCE });
    },
    counters: async () => {
      const { metrics } = await cdp.send('Performance.getMetrics');
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    },
    run: async <T>(expression: string) => {
      const answer = await cdp.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (answer.exceptionDetails)
        throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
      return answer.result.value as T;
    },
    picture: () => page.screenshot(),
    close: () => context.close(),
  };
}

async function slowDown(cdp: CDPSession): Promise<void> {
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow.latency,
    downloadThroughput: slow.down,
    uploadThroughput: slow.up,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slow.processor });
}
