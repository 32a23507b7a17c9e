import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { TallyMapElement } from '../../src/element/tallyMapElement.ts';
import type { WrittenParams } from '../../src/state/viewParams.ts';
import { defaultSize, type OpenedPage, openPage, type PageOptions } from './harness/page.ts';
import { type SiteFolder, type Started, started } from './harness/started.ts';
import { live, setMap } from './pages/mapPage.ts';
import { settle } from './pages/settle.ts';
import { viewOf } from './pages/viewOf.ts';

/** How the built page is visited: Playwright's options, and what a host and an address may add. */
export interface VisitOptions extends PageOptions {
  /** What follows the page's address: `?at=cnn#how`. */
  address?: string;
  /** Attributes that an author has written on the element, beside `src`. */
  attributes?: Record<string, string>;
  /** Another story than the made-up one. */
  story?: unknown;
  /** Whether the page's clock stands still once the map is live: only `page.clock.runFor` moves it. */
  isPaused?: boolean;
}

/** The page with a live map in it. */
export type Visit = Awaited<ReturnType<typeof open>>;

type Hearing = typeof window & { __heard: WrittenParams[] };

/**
 * Ways to visit the built site, served from a sub-folder to one browser for all tests of a file.
 * @param folder the site of the made-up story, or the published one
 */
export function builtSite(folder?: SiteFolder) {
  const site = started(folder);
  return {
    /** Opens the page for a test, in which nothing may throw uncaught, once its map is live, and closes it after. */
    async visiting(options: VisitOptions, test: (visit: Visit) => Promise<void>): Promise<void> {
      const visit = await open(site, options);
      try {
        await test(visit);
        expect(visit.pageErrors).toEqual([]);
      } finally {
        await visit.close();
      }
    },
    /** One page for all tests of the surrounding block; before each the view is set back to the opening one. */
    kept(options: VisitOptions = {}): () => Visit {
      let visit: Visit;
      beforeAll(async () => {
        visit = await open(site, options);
      });
      beforeEach(() => setBack(visit, options));
      afterEach(() => expect(visit.pageErrors).toEqual([]));
      afterAll(() => visit?.close());
      return () => visit;
    },
  };
}

async function open(
  { browser, server }: Started,
  { address = '', attributes = {}, story, isPaused = false, ...options }: VisitOptions,
) {
  const opened = await openPage(browser, options);
  const { page } = opened;
  if (isPaused) await page.clock.install({ time: '2026-01-01T00:00:00Z' });
  await page.addInitScript(hear);
  if (Object.keys(attributes).length > 0)
    await page.route(/tally\/(index\.html)?(\?.*)?$/, async (route) => {
      const response = await route.fetch();
      const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
      const body = (await response.text()).replace('<tally-map', `<tally-map${written.join('')}`);
      await route.fulfill({ response, body });
    });
  if (story !== undefined) await page.route('**/voter-rolls.json', (route) => route.fulfill({ json: story }));
  await page.goto(server.url(address));
  await untilLive(opened);
  if (isPaused) await page.clock.pauseAt('2026-01-01T01:00:00Z');
  const map = page.locator('tally-map');
  return {
    ...opened,
    server,
    map,
    /** What its shadow root holds under a part's name. */
    part: (name: string) => map.locator(`[part="${name}"]`),
    /** The shape of a state or D.C. */
    shape: (postal: string) => map.locator(`path[data-state="${postal}"]`),
    /** The element's properties. */
    read: () => map.evaluate(viewOf),
    /** Sets properties of the element, one after another. */
    set: (properties: Partial<Record<'count' | 'at' | 'state' | 'view' | 'open' | 'theme', string | null>>) =>
      setMap(page, properties),
    /** The detail of each `tally-map:change` so far that reached the document. */
    heard: () => page.evaluate(() => (window as Hearing).__heard),
    /** Runs in the page with the element. */
    onMap: <T, A = undefined>(
      script: (map: TallyMapElement, argument: A) => T | Promise<T>,
      argument?: A,
    ): Promise<T> =>
      // Playwright's own type asks for serialisable arguments.
      map.evaluate(script as never, argument as never) as Promise<T>,
  };
}

/** The opening view and the size of the window again, with nothing hovered or focused, the page at its top and no record of what was. */
async function setBack(
  { page, messages }: Visit,
  { width = defaultSize.width, height = defaultSize.height }: VisitOptions,
): Promise<void> {
  const size = page.viewportSize();
  if (size?.width !== width || size.height !== height) await page.setViewportSize({ width, height });
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    const map = document.querySelector('tally-map') as TallyMapElement;
    map.pause();
    map.shadowRoot?.querySelector<HTMLElement>(':focus')?.blur();
    map.shadowRoot?.querySelector<HTMLElement>('[data-select-level][aria-pressed=true]')?.click();
    for (const dialog of map.shadowRoot?.querySelectorAll('dialog') ?? []) {
      dialog.querySelector<HTMLElement>('[part=close]')?.click();
      dialog.remove();
    }
    const search = map.shadowRoot?.querySelector<HTMLInputElement>('[part=search]');
    if (search?.value) {
      search.value = '';
      search.dispatchEvent(new Event('input', { bubbles: true }));
    }
    map.removeAttribute('style');
    Object.assign(map, { count: 'reports', at: null, state: null, view: 'map', open: null, theme: 'light' });
    scrollTo(0, 0);
    (window as Hearing).__heard.length = 0;
  });
  messages.length = 0;
}

/** Waits until the element has its story, and what it draws from it has been painted. */
export async function untilLive({ page }: Pick<OpenedPage, 'page'>): Promise<void> {
  await live(page);
  await twoFrames({ page });
}

/** Waits until the figure is painted and nothing in it fades or moves. */
export const settled = ({ page }: Pick<OpenedPage, 'page'>): Promise<void> =>
  page.locator('tally-map').first().evaluate(settle);

/** Waits until what was drawn has been painted. */
export const twoFrames = ({ page }: Pick<OpenedPage, 'page'>): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

/** Runs in the page before any script of its own. */
function hear(): void {
  const heard: WrittenParams[] = [];
  (window as Hearing).__heard = heard;
  document.addEventListener('tally-map:change', (event) => {
    heard.push({ ...(event as CustomEvent<WrittenParams>).detail });
  });
}
