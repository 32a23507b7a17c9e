import { randomUUID } from 'node:crypto';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { defaultSize, type Engine, type Tab, type TabOptions } from '../engine.ts';
import { drivenTab } from './drivenTab.ts';

/**
 * Overlay scroll bars, as the other engines have them here, and a mouse: without a screen Firefox takes itself for a
 * device without one. A tab keeps its browsing context, and with it what is set on that, when it goes to another page.
 */
const preferences = {
  'fission.bfcacheInParent': false,
  'ui.useOverlayScrollbars': 1,
  'widget.gtk.overlay-scrollbars.enabled': true,
  'ui.primaryPointerCapabilities': 6,
  'ui.allPointerCapabilities': 6,
  'ui.prefersReducedMotion': 0,
};

/**
 * Firefox through Puppeteer and WebDriver BiDi.
 *
 * BiDi, as this Firefox speaks it, can neither switch script off nor emulate print or a dark system. Firefox itself
 * can: its developer tools set `allowJavascript`, `mediumOverride` and `prefersColorSchemeOverride` of a tab's
 * browsing context, and so does this, in the document of the browser's own window, which BiDi reaches where Firefox
 * was started with `--remote-allow-system-access`.
 * @param executablePath path of the program
 */
export async function startFirefox(executablePath: string): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences,
  });
  const chrome = await chromeOf(browser);
  return {
    async open({ isDark = false, isScriptOff = false }: TabOptions = {}) {
      const page = await browser.newPage();
      await page.setViewport(defaultSize);
      const name = randomUUID();
      await page.goto(`about:blank#${name}`);
      // The browser element stays the same from document to document, its browsing context need not.
      await chrome(
        `(window.tallyTabs ??= {})['${name}'] = gBrowser.browsers.find((each) => each.currentURI.spec.endsWith('${name}'))`,
      );
      const setContext = (property: string, value: string | boolean) =>
        chrome(`window.tallyTabs['${name}'].browsingContext.${property} = ${JSON.stringify(value)}`);
      if (isDark) await setContext('prefersColorSchemeOverride', 'dark');
      if (isScriptOff) await setContext('allowJavascript', false);
      return tabOf(page, (isPrint) => setContext('mediumOverride', isPrint ? 'print' : ''));
    },
    close: () => browser.close(),
  };
}

function tabOf(page: Page, emulatePrint: Tab['emulatePrint']): Tab {
  return {
    ...drivenTab(page),
    // In BiDi the key is what it writes.
    press: (key) => page.keyboard.press((key === 'Space' ? ' ' : key) as KeyInput),
    resize: (width, height) => page.setViewport({ width, height }),
    emulatePrint,
    close: () => page.close(),
  };
}

/** What of BiDi Puppeteer keeps to itself: any command of the protocol. */
interface Connected {
  readonly connection: {
    send(method: string, parameters: object): Promise<{ result: Record<string, unknown> }>;
  };
}

/** Runs an expression in the document of the browser's own window. */
async function chromeOf(browser: Browser): Promise<(expression: string) => Promise<void>> {
  const { connection } = browser as unknown as Connected;
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = (result.contexts as { context: string }[])[0]?.context;
  return async (expression) => {
    const { result } = await connection.send('script.evaluate', {
      expression: `void (${expression})`,
      target: { context },
      awaitPromise: true,
    });
    if (result.type === 'exception') throw new Error(JSON.stringify(result.exceptionDetails));
  };
}
