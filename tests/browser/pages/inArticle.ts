import type { Frame, Page } from 'playwright-core';
import { iframeSnippet } from '../../../src/dialogs/embed/snippets/iframeSnippet.ts';
import { scriptSnippet } from '../../../src/dialogs/embed/snippets/scriptSnippet.ts';
import type { TallyMapElement } from '../../../src/element/tallyMapElement.ts';
import { requestOf, siteAt } from '../../fixtures/embeds.ts';
import { type OpenedPage, openPage, type PageOptions } from '../harness/page.ts';
import { type SiteFolder, started } from '../harness/started.ts';
import { articles, frameIn } from './article.ts';
import { live } from './mapPage.ts';

/** How the figure is embedded in an article. */
export interface EmbedOptions extends PageOptions {
  /** A frame with `frame.js`, or the script and an element. */
  as: 'frame' | 'script';
  /** Width of the figure's column in CSS pixels; by default that of the window. */
  column?: number;
}

/** A box on the screen, in CSS pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** An article on another site than the map, with the figure between its paragraphs. */
export type Article = ReturnType<typeof articleOf>;

/** Opens articles around the figure. */
export type Articles = ReturnType<typeof articlesAround>;

const text = '<p>Text of an article that goes on for a while and says one thing after another. '.repeat(5);

/**
 * One browser, a server of the site and one of articles, for the tests of a file.
 * @param folder which site: that of the made-up story, or the published one
 */
export function articlesAround(folder: SiteFolder) {
  const site = started(folder);
  const hosts = articles();

  async function open({ as, column, ...options }: EmbedOptions) {
    const figure = (as === 'frame' ? iframeSnippet : scriptSnippet)(requestOf({}, siteAt(site.server)));
    const width = column ? `max-width:${column}px` : '';
    const opened = await openPage(site.browser, options);
    const { page } = opened;
    await hosts.open(page, {
      head: `<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body{margin:0;font:18px/28px serif}p{max-width:600px;margin:16px auto;padding:0 16px}.embed{${width};margin:16px auto}</style>`,
      body: `${text.repeat(2)}<div class="embed">${figure}</div>${text.repeat(4)}`,
    });
    const inside = as === 'frame' ? await frameIn(page) : page;
    // A frame out of sight is not drawn, and waits with its script.
    await page.locator('.embed').evaluate((node) => node.scrollIntoView());
    await live(inside);
    if (as === 'frame') await isFitted(page, inside as Frame);
    return articleOf(opened, inside);
  }

  return {
    /** Opens an article and leaves it open. */
    open,
    /** Opens an article for a test, and closes it after. */
    async reading(options: EmbedOptions, test: (article: Article) => Promise<void>): Promise<void> {
      const article = await open(options);
      try {
        await test(article);
      } finally {
        await article.close();
      }
    },
  };
}

function articleOf(opened: OpenedPage, inside: Page | Frame) {
  const { page } = opened;
  return {
    ...opened,
    /** Where the element is: the page, or the frame in it. */
    inside,
    /** Runs with the element. */
    onMap: <T, A = undefined>(
      script: (map: TallyMapElement, argument: A) => T | Promise<T>,
      argument?: A,
    ): Promise<T> => inside.locator('tally-map').evaluate(script as never, argument as never) as Promise<T>,
    /** Where the upper left corner of what `inside` shows is in the window. */
    async corner() {
      if (inside === page) return { x: 0, y: 0 };
      return page.locator('iframe').evaluate((node) => {
        const { x, y } = node.getBoundingClientRect();
        return { x, y };
      });
    },
    /** Scrolls the article so that a place of the figure, counted from its top, is at a place of the window. */
    async scrollTo({ figure: from, window: to }: { figure: number; window: number }) {
      const scroll = (node: Element, by: number) =>
        scrollBy({ top: node.getBoundingClientRect().top + by, behavior: 'instant' });
      await page.locator('.embed').evaluate(scroll, from - to);
      await framesPass(page);
    },
  };
}

/** Waits until the frame holds all of the map. */
async function isFitted(page: Page, inside: Frame): Promise<void> {
  const height = await inside.locator('tally-map').evaluate((map) => map.getBoundingClientRect().height);
  await page.waitForFunction(
    (due) => (document.querySelector('iframe')?.clientHeight ?? 0) >= due - 1,
    height,
  );
}

/** Waits until what was drawn or scrolled has been painted, and its events have come. */
export const framesPass = (where: Page | Frame, frames = 3): Promise<void> =>
  where.evaluate(async (n) => {
    for (let i = 0; i < n; i++) await new Promise(requestAnimationFrame);
  }, frames);
