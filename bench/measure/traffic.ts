import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';

/** What a page asks for over the network. */
export interface Traffic {
  /** Number of requests so far, the icon left out. */
  requests(): number;
  /** Addresses outside this machine: there should be none. */
  outside: string[];
  /** Resolves once half a second has passed without any request. */
  quiet(): Promise<void>;
}

const QUIET = 500;

/** Follows a page's requests from now on. */
export function watchTraffic(cdp: CDPSession): Traffic {
  const outside: string[] = [];
  const open = new Set<string>();
  let requests = 0;
  let last = Date.now();
  cdp.on('Network.requestWillBeSent', ({ request, requestId }) => {
    if (!/^https?:/.test(request.url) || request.url.endsWith('/favicon.ico')) return;
    if (new URL(request.url).hostname !== '127.0.0.1') outside.push(request.url);
    requests++;
    open.add(requestId);
    last = Date.now();
  });
  const ended = ({ requestId }: { requestId: string }) => {
    open.delete(requestId);
    last = Date.now();
  };
  cdp.on('Network.loadingFinished', ended);
  cdp.on('Network.loadingFailed', ended);
  return {
    requests: () => requests,
    outside,
    quiet: async () => {
      while (open.size > 0 || Date.now() - last < QUIET) await sleep(50);
    },
  };
}
