import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { bytesUpTo, codings, firstBytes } from './harness/firstBytes.ts';
import { layoutShifts } from './harness/page.ts';
import { serve } from './harness/serve.ts';
import { started } from './harness/started.ts';
import { inPage, live } from './pages/mapPage.ts';

const site = started();
const files = ['index.html', 'embed.html'] as const;
const widths = [1000, 360];

/** What follows the opening view: the table, and behind it style, record and script. */
const afterOpening = '<details class="answers"';

let plain: string;
let compressed: string;

beforeAll(async () => {
  plain = inject('dist');
  compressed = await mkdtemp(join(tmpdir(), 'tally-map-'));
  await cp(plain, compressed, { recursive: true });
  for (const file of files) await writeFile(join(compressed, file), codings.br.compress(await htmlOf(file)));
});
afterAll(() => rm(compressed, { recursive: true }));

const htmlOf = (file: string): Promise<string> => readFile(join(plain, file), 'utf8');

/** Opens a document that stops after some bytes, and lets the rest come when the test asks for it. */
async function stalled(
  folder: string,
  file: string,
  { bytes, width }: { bytes: number; width: number },
  test: (page: Page, rest: () => void) => Promise<void>,
): Promise<void> {
  let rest = () => {};
  const then = new Promise<void>((keep) => {
    rest = keep;
  });
  const server = await serve(folder, {
    cut: (path) => (path === file ? { bytes, then } : undefined),
    headers: (path): Record<string, string> =>
      folder === compressed && path === file ? { 'content-encoding': 'br' } : {},
  });
  await inPage(site.browser, { width, height: 2600 }, async ({ page }) => {
    await page.goto(server.url(file), { waitUntil: 'commit' });
    // Where too little has come, nothing is ever painted.
    const painted = () => performance.getEntriesByType('paint').length > 0;
    await page.waitForFunction(painted, undefined, { timeout: 1500 }).catch(() => {});
    await page.waitForTimeout(250);
    await test(page, rest);
  });
  rest();
  await server.close();
}

/** From the top of the figure to the end of panel and timeline, without the text of the article around. */
const openingRect = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('tally-map')?.shadowRoot;
    const rects = ['.figure', '.timeline', '[part=panel]'].map((each) =>
      root?.querySelector(each)?.getBoundingClientRect(),
    );
    const [{ x = 0, y = 0, width = 0 } = {}] = rects;
    const ends = rects.slice(1).map((rect) => (rect?.bottom ?? 0) - y);
    return { x, y, width, height: Math.max(...ends) };
  });

/** Not by Playwright's own way, which waits for the fonts of a document that is never whole. */
async function pictured(
  page: Page,
  clip: { x: number; y: number; width: number; height: number },
): Promise<string> {
  const session = await page.context().newCDPSession(page);
  return (await session.send('Page.captureScreenshot', { clip: { ...clip, scale: 1 } })).data;
}

/** The picture of a clip once it stays the same for a while. */
async function settled(page: Page, clip: Parameters<typeof pictured>[1]): Promise<string> {
  let before = '';
  for (;;) {
    const now = await pictured(page, clip);
    if (now === before) return now;
    before = now;
    await page.waitForTimeout(200);
  }
}

/** The opening view with all of the document there but what brings it to life. */
async function asWhole(file: string, width: number) {
  const html = await htmlOf(file);
  const bytes = Buffer.byteLength(html.slice(0, html.indexOf('</main>')));
  let found = { clip: { x: 0, y: 0, width: 0, height: 0 }, picture: '' };
  await stalled(plain, file, { bytes, width }, async (page) => {
    // The second sheet stands behind the figure, so all of that is parsed.
    await page.waitForFunction(() =>
      document.querySelector('tally-map')?.shadowRoot?.querySelector('.figure ~ style'),
    );
    const clip = await openingRect(page);
    found = { clip, picture: await settled(page, clip) };
  });
  return found;
}

describe.each(files)('the first segments of %s', (file) => {
  it('hold the opening view', async () => {
    const html = await htmlOf(file);
    const sizes = Object.entries(codings).map(([name, coding]) => [
      name,
      bytesUpTo(html, afterOpening, coding),
    ]);
    console.info(`${file} up to its table, in bytes:`, Object.fromEntries(sizes));
    expect(Object.fromEntries(sizes).br).toBeLessThanOrEqual(firstBytes[file]);
  });

  // On a busy machine a picture may be taken of a frame that is not whole.
  it.each(widths)(
    'show at %d px what the whole document shows, which then moves nothing',
    { retry: 2 },
    async (width) => {
      const { clip, picture } = await asWhole(file, width);
      expect(clip.height).toBeGreaterThan(500);
      await stalled(compressed, file, { bytes: firstBytes[file], width }, async (page, rest) => {
        expect(await openingRect(page)).toEqual(clip);
        // The browser may be a few frames late with what it has.
        const isAlike = async () => (await pictured(page, clip)) === picture;
        await expect.poll(isAlike, { message: 'whether both look the same', timeout: 5000 }).toBe(true);
        rest();
        await live(page);
        expect(await layoutShifts(page)).toEqual({ total: 0, entries: [] });
      });
      await stalled(compressed, file, { bytes: 4096, width }, async (page) => {
        expect((await pictured(page, clip)) === picture, 'whether 4,096 bytes would do').toBe(false);
      });
    },
  );
});
