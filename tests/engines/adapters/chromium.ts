import type { Page } from 'playwright-core';
import { launch } from '../../browser/harness/page.ts';
import { defaultSize, type Engine, type Tab, type TabOptions } from '../engine.ts';
import { drivenTab } from './drivenTab.ts';

/**
 * Chromium through Playwright, which can do all of it: media and scheme are emulated by the engine itself, script is
 * switched off for the context.
 */
export async function startChromium(): Promise<Engine> {
  const browser = await launch();
  return {
    async open({ isDark = false, isScriptOff = false }: TabOptions = {}) {
      const context = await browser.newContext({
        colorScheme: isDark ? 'dark' : 'light',
        javaScriptEnabled: !isScriptOff,
        locale: 'en-US',
        viewport: defaultSize,
      });
      return tabOf(await context.newPage());
    },
    close: () => browser.close(),
  };
}

function tabOf(page: Page): Tab {
  return {
    ...drivenTab(page),
    press: (key) => page.keyboard.press(key),
    resize: (width, height) => page.setViewportSize({ width, height }),
    emulatePrint: (isPrint) => page.emulateMedia({ media: isPrint ? 'print' : 'screen' }),
    close: () => page.context().close(),
  };
}
