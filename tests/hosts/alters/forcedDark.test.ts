import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, openPage } from '../../browser/harness/page.ts';
import { started } from '../../browser/harness/started.ts';
import { live } from '../../browser/pages/mapPage.ts';
import { settled } from '../../browser/site.ts';

const site = started();
let browser: Browser;

/** A browser that darkens all light pages, as Chromium does on Android where its reader asks for that. */
beforeAll(async () => {
  browser = await launch([
    '--enable-features=WebContentsForceDark',
    '--blink-settings=forceDarkModeEnabled=true',
  ]);
});
afterAll(() => browser?.close());

/** The colours that are on the screen in the middle of boxes, as `r,g,b`. */
async function colours(page: Page, boxes: readonly { x: number; y: number }[]): Promise<string[]> {
  const picture = (await page.screenshot()).toString('base64');
  return page.evaluate(
    async ([data, points]) => {
      const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      return points.map(({ x, y }) => [...(context?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3).join());
    },
    [picture, boxes] as const,
  );
}

/** A point of a state of each plain level, and the middle of the level's swatch, by pairs. */
const pairs = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
    return [...root.querySelectorAll('[part=legend] [data-level]')].flatMap((entry) => {
      const level = entry.getAttribute('data-level');
      const swatch = entry.querySelector('.swatch')?.getBoundingClientRect();
      const chip = root
        .querySelector(`[data-chip][data-level="${level}"]:not([data-look=hatch])`)
        ?.getBoundingClientRect();
      if (!swatch || !chip) return [];
      const inSwatch = { x: swatch.x + swatch.width / 2, y: swatch.y + swatch.height / 2 };
      return [[{ x: chip.x + 5, y: chip.y + chip.height / 2 }, inSwatch] as const];
    });
  });

it.each(['', '?theme=dark'])(
  'Where the browser darkens all pages, map and legend of the frame "%s" have the same colours, which are the map’s own.',
  async (query) => {
    const { page, close } = await openPage(browser, { width: 600, height: 900 });
    try {
      await page.goto(site.server.url(`embed.html${query}`));
      await live(page);
      await settled({ page });
      const found = await pairs(page);
      expect(found.length).toBeGreaterThanOrEqual(2);
      const seen = await colours(page, found.flat());
      const looks = await page.evaluate(() => {
        const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
        return [...root.querySelectorAll('[data-chip]')].map((chip) =>
          getComputedStyle(chip).backgroundColor.replace(/[^\d,]/g, ''),
        );
      });
      for (let i = 0; i < seen.length; i += 2) {
        expect(seen[i]).toBe(seen[i + 1]);
        expect(looks).toContain(seen[i]);
      }
    } finally {
      await close();
    }
  },
);

it('A page that does not say that it is meant to be light is darkened: a control.', async () => {
  const { page, close } = await openPage(browser, { width: 600, height: 900 });
  try {
    await page.setContent('<body style="background:#ffffff;color:#000000">Text</body>');
    expect(await colours(page, [{ x: 300, y: 500 }])).not.toEqual(['255,255,255']);
  } finally {
    await close();
  }
});
