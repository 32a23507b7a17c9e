import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { layoutShifts } from './harness/page.ts';
import { serve } from './harness/serve.ts';
import { started } from './harness/started.ts';
import { inPage, live } from './pages/mapPage.ts';

const site = started();

/** What follows the opening view: the table's rows, and behind them the second style sheet, the story and the script. */
const rows = '<tbody';
/** What a reader sees of it first. */
const timeline = '<div class="timeline"';
/** A busy machine draws late. */
const patient = { timeout: 30_000 };

/** Opens a document that stops before a text in it; what the test then calls lets the rest come. */
async function stopped(
  file: string,
  { before, width }: { before: string; width: number },
  test: (page: Page, rest: () => void) => Promise<void>,
): Promise<void> {
  let rest = () => {};
  const then = new Promise<void>((keep) => {
    rest = keep;
  });
  const html = await readFile(join(inject('dist'), file), 'utf8');
  expect(html).toContain(before);
  const bytes = Buffer.byteLength(html.slice(0, html.indexOf(before)));
  const server = await serve(inject('dist'), {
    cut: (path) => (path === file ? { bytes, then } : undefined),
  });
  try {
    await inPage(site.browser, { width, height: 2600 }, async ({ page }) => {
      await page.goto(server.url(file), { waitUntil: 'commit' });
      await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
      await test(page, rest);
    });
  } finally {
    rest();
    await server.close();
  }
}

/** From the top of the figure to the end of its timeline and its panel. */
const openingBox = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('tally-map')?.shadowRoot;
    const box = (selector: string) => root?.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    const { x, y, width } = box('.figure');
    return { x, y, width, height: Math.max(box('.timeline').bottom, box('[part=panel]').bottom) - y };
  });

type Box = Awaited<ReturnType<typeof openingBox>>;

/** A picture of a box; not by Playwright's own way, which waits for the fonts of a document that is never whole. */
async function pictureOf(page: Page, clip: Box): Promise<string> {
  const session = await page.context().newCDPSession(page);
  return (await session.send('Page.captureScreenshot', { clip: { ...clip, scale: 1 } })).data;
}

/** The opening view of the whole document, with nothing that brings it to life: its box, and the picture once it is still. */
async function whole(file: string, width: number): Promise<{ box: Box; picture: string }> {
  let found = { box: { x: 0, y: 0, width: 0, height: 0 }, picture: '' };
  await stopped(file, { before: '</main>', width }, async (page) => {
    // The second style sheet stands behind the figure.
    await page.waitForFunction(() =>
      document.querySelector('tally-map')?.shadowRoot?.querySelector('.figure ~ style'),
    );
    const box = await openingBox(page);
    let picture = '';
    await expect
      .poll(async () => {
        const before = picture;
        picture = await pictureOf(page, box);
        return picture === before;
      }, patient)
      .toBe(true);
    found = { box, picture };
  });
  return found;
}

describe('the opening view of a document that is still coming', () => {
  it.each([
    ['index.html', 1000],
    ['embed.html', 360],
  ])(
    'The opening view of %s at %d pixels looks whole before the table’s rows have come, and the rest moves nothing.',
    async (file, width) => {
      const { box, picture } = await whole(file, width);
      expect(box.height).toBeGreaterThan(500);
      await stopped(file, { before: rows, width }, async (page, rest) => {
        await expect.poll(() => openingBox(page), patient).toEqual(box);
        await expect.poll(async () => (await pictureOf(page, box)) === picture, patient).toBe(true);
        rest();
        await live(page);
        expect(await layoutShifts(page)).toEqual({ total: 0, entries: [] });
      });
    },
  );

  it('The check sees that the opening view is not whole before the timeline has come.', async () => {
    const { box, picture } = await whole('index.html', 1000);
    await stopped('index.html', { before: timeline, width: 1000 }, async (page) => {
      expect((await pictureOf(page, box)) === picture).toBe(false);
    });
  });
});
