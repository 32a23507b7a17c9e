import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { started } from '../../browser/harness/started.ts';
import { inPage, openMap } from '../../browser/pages/mapPage.ts';
import { settled } from '../../browser/site.ts';

/** With a browser that darkens all light pages, as Chromium does on Android where its reader asks for that. */
const site = started('dist', [
  '--enable-features=WebContentsForceDark',
  '--blink-settings=forceDarkModeEnabled=true',
]);
const size = { width: 600, height: 900 };

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
  (query) =>
    inPage(site.browser, size, async ({ page }) => {
      await openMap(page, site.server, `embed.html${query}`);
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
    }),
);

it('A page that does not say that it is meant to be light is darkened: a control.', () =>
  inPage(site.browser, size, async ({ page }) => {
    await page.setContent('<body style="background:#ffffff;color:#000000">Text</body>');
    expect(await colours(page, [{ x: 300, y: 500 }])).not.toEqual(['255,255,255']);
  }));
