import { type Browser, type BrowserContextOptions, chromium, type Frame, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** How a page is opened: Playwright's own options of a context, with the viewport as two numbers. */
export interface PageOptions extends Omit<BrowserContextOptions, 'viewport'> {
  /** Width of the viewport in CSS pixels. Default 1200. */
  width?: number;
  /** Height of the viewport in CSS pixels. Default 900. */
  height?: number;
}

/** The viewport of a page that asks for no other, in CSS pixels. */
export const defaultSize = { width: 1200, height: 900 } as const;

/** A page in a context of its own, and what has happened in it since it was opened. */
export interface OpenedPage {
  /** Playwright's page. */
  page: Page;
  /** Each error and warning of the console, as `error: text` or `warning: text`. */
  messages: string[];
  /** The message of each error that nothing caught. */
  pageErrors: string[];
  /** Each request of the page and its frames, with its origin (`null` for `data:`). */
  requests: { url: string; origin: string }[];
  /** The addresses of requests over the network to another origin than the given one. */
  foreignRequests(origin: string): string[];
  /** Closes the page and its context. */
  close(): Promise<void>;
}

/** One shift of the layout, as the browser has reported it. */
export interface LayoutShift {
  /** Its score. */
  value: number;
  /** Whether it came within half a second of an input, which takes it out of the usual sum. */
  hadRecentInput: boolean;
  /** What moved, and from where to where: x, y, width, height. `(shadow)` is what the browser keeps to itself. */
  sources: { node: string; from: number[]; to: number[] }[];
}

/** Starts the browser that the run has found. @param flags of the command line, beside those that it always needs */
export function launch(flags: readonly string[] = []): Promise<Browser> {
  const { executablePath, args, env } = inject('browser');
  return chromium.launch({ executablePath, args: [...args, ...flags], ...(env && { env }), headless: true });
}

/** Opens an empty page in a new context and begins to record. */
export async function openPage(browser: Browser, options: PageOptions = {}): Promise<OpenedPage> {
  const { width = defaultSize.width, height = defaultSize.height, ...rest } = options;
  const context = await browser.newContext({
    colorScheme: 'light',
    reducedMotion: 'no-preference',
    locale: 'en-US',
    ...rest,
    viewport: { width, height },
  });
  await context.addInitScript(recordLayoutShifts);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);

  const messages: string[] = [];
  const pageErrors: string[] = [];
  const requests: OpenedPage['requests'] = [];
  page.on('console', (message) => {
    const type = message.type();
    if (type === 'error' || type === 'warning') messages.push(`${type}: ${message.text()}`);
  });
  page.on('pageerror', (error) => pageErrors.push(error.message));
  context.on('request', (request) => {
    const url = request.url();
    requests.push({ url, origin: new URL(url).origin });
  });

  return {
    page,
    messages,
    pageErrors,
    requests,
    foreignRequests: (origin) =>
      requests
        .filter((request) => /^(https?|wss?):/.test(request.url) && request.origin !== origin)
        .map((request) => request.url),
    close: () => context.close(),
  };
}

/**
 * All shifts of the layout since a page began to load, within half a second of an input or not, once two more frames have
 * passed.
 * @throws where nothing was recorded: script is off, or the page was not opened by `openPage`
 */
export async function layoutShifts(page: Page | Frame): Promise<LayoutShift[]> {
  // Asked at once and by itself: where script is off, nothing that waits for a frame ever comes back.
  const isRecorded = () => '__layoutShifts' in window && !matchMedia('(scripting: none)').matches;
  if (!(await page.evaluate(isRecorded))) throw new Error('No layout shifts were recorded.');
  return page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    await frame();
    return (window as Recording).__layoutShifts();
  });
}

type Recording = typeof window & { __layoutShifts: () => LayoutShift[] };

/** The browser's own entry, which the DOM library of TypeScript does not know. */
interface LayoutShiftEntry extends PerformanceEntry, Pick<LayoutShift, 'value' | 'hadRecentInput'> {
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

/** Runs in the page before any script of its own, so it may use nothing from around it. */
function recordLayoutShifts(): void {
  const shifts: LayoutShift[] = [];
  const rect = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height];
  const describe = (node: Node | null) => {
    if (!node) return '(shadow)';
    if (!(node instanceof Element)) return `${node.nodeName} in ${node.parentElement?.tagName.toLowerCase()}`;
    return node.tagName.toLowerCase() + (node.id && `#${node.id}`);
  };
  const keep = (entries: PerformanceEntryList) => {
    for (const entry of entries as LayoutShiftEntry[])
      shifts.push({
        value: entry.value,
        hadRecentInput: entry.hadRecentInput,
        sources: entry.sources.map(({ node, previousRect, currentRect }) => ({
          node: describe(node),
          from: rect(previousRect),
          to: rect(currentRect),
        })),
      });
  };
  const observer = new PerformanceObserver((list) => keep(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  (window as Recording).__layoutShifts = () => {
    keep(observer.takeRecords());
    return shifts;
  };
}
