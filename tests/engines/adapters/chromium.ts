import type { Page } from 'playwright-core';
import { launch } from '../../browser/harness/page.ts';
import { defaultSize, type Engine, type Tab, type TabOptions } from '../engine.ts';

/**
 * Chromium through Playwright, which can do all of it: media and scheme are emulated by the engine itself, script is
 * switched off for the context.
 */
export async function startChromium(): Promise<Engine> {
  const browser = await launch();
  return {
    async open({ width, height, isDark = false, isScriptOff = false }: TabOptions = {}) {
      const context = await browser.newContext({
        colorScheme: isDark ? 'dark' : 'light',
        javaScriptEnabled: !isScriptOff,
        locale: 'en-US',
        viewport: { width: width ?? defaultSize.width, height: height ?? defaultSize.height },
      });
      return tabOf(await context.newPage());
    },
    close: () => browser.close(),
  };
}

function tabOf(page: Page): Tab {
  return {
    async goto(address) {
      await page.goto(address);
    },
    evaluate: (expression) => page.evaluate(expression),
    async evaluateInFrame(expression) {
      const frame = page.frames()[1];
      if (!frame) throw new Error('The page holds no frame.');
      return frame.evaluate(expression);
    },
    click: ({ x, y }) => page.mouse.click(x, y),
    async drag([from, ...points]) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      for (const { x, y } of points) await page.mouse.move(x, y);
      await page.mouse.up();
    },
    press: (key) => page.keyboard.press(key),
    resize: (width, height) => page.setViewportSize({ width, height }),
    emulatePrint: (isPrint) => page.emulateMedia({ media: isPrint ? 'print' : 'screen' }),
    screenshot: () => page.screenshot(),
    close: () => page.context().close(),
  };
}
