import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, Capabilities, Key, Origin, type WebDriver } from 'selenium-webdriver';
import { freePort, stopped, untilAnswers } from '../../browser/harness/program.ts';
import { defaultSize, type Engine, type Point, type Tab, type TabOptions } from '../engine.ts';
import { startScreen } from './xvfb.ts';

/** The programs of WebKit for GTK. */
export interface WebKitPrograms {
  readonly webKitDriver: string;
  readonly miniBrowser: string;
  /** The X server without a screen. */
  readonly xvfb: string;
}

/** What a driver writes for a key that has a name. */
const keys: Record<string, string> = {
  Tab: Key.TAB,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Space: Key.SPACE,
  Home: Key.HOME,
  End: Key.END,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
};

/** MiniBrowser's tool bar is 447 px wide, and no window is narrower than what is in it. */
const smallToolBar = `* {
  min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; -gtk-icon-transform: scale(0.1);
}`;

/** How high it is then, in CSS pixels. */
const toolBarHeight = 20;

/**
 * WebKit for GTK, as MiniBrowser shows it on an X server without a screen, through WebDriver.
 *
 * - WebDriver sets the size of the whole window: a tab asks how much of it the page has, and takes that into account.
 *   For windows of 320 px a style sheet of GTK makes the tool bar small.
 * - Script and scheme are settings of MiniBrowser, so that each tab is a browser of its own, with a driver of its own.
 * - It can neither print nor emulate media: `emulatePrint` makes each rule for print one for all media, and each for
 *   the screen one for none, in the style sheets of the page and of all shadow roots. `matchMedia('print')` and the
 *   breaking of pages are not tried by it.
 */
export async function startWebKit(programs: WebKitPrograms): Promise<Engine> {
  const home = await mkdtemp(join(tmpdir(), 'webkit-'));
  await mkdir(join(home, 'gtk-3.0'));
  await writeFile(join(home, 'gtk-3.0/gtk.css'), smallToolBar);
  const screen = await startScreen(programs.xvfb);
  const environment = { ...process.env, DISPLAY: screen.display, XDG_CONFIG_HOME: home, NO_AT_BRIDGE: '1' };
  return {
    open: (options) => open(programs, environment, options),
    async close() {
      await screen.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function open(
  { webKitDriver, miniBrowser }: WebKitPrograms,
  env: NodeJS.ProcessEnv,
  { isDark = false, isScriptOff = false }: TabOptions = {},
): Promise<Tab> {
  const port = await freePort();
  const service = spawn(webKitDriver, [`--port=${port}`], { env, stdio: 'ignore' });
  try {
    await untilAnswers(`http://127.0.0.1:${port}/status`, service);
    const driver = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(
        new Capabilities({
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': {
            binary: miniBrowser,
            args: [
              '--automation',
              ...(isDark ? ['--dark-mode'] : []),
              ...(isScriptOff ? ['--enable-javascript=false'] : []),
            ],
          },
        }),
      )
      .build();
    const tab = tabOf(driver, () => stopped(service));
    await tab.resize(defaultSize.width, defaultSize.height);
    return tab;
  } catch (error) {
    await stopped(service);
    throw error;
  }
}

function tabOf(driver: WebDriver, stop: () => Promise<void>): Tab {
  const at = ({ x, y }: Point) => ({
    x: Math.round(x),
    y: Math.round(y),
    origin: Origin.VIEWPORT,
    duration: 0,
  });
  const size = () =>
    driver.executeScript<[number, number]>('return [document.documentElement.clientWidth, innerHeight]');
  const evaluate = async (expression: string) => {
    const [value, error] = await driver.executeAsyncScript<[unknown, string?]>(`
      const done = arguments[arguments.length - 1];
      Promise.resolve().then(() => (${expression})).then((value) => done([value ?? null]), (error) => done([null, String(error)]));
    `);
    if (error !== undefined && error !== null) throw new Error(error);
    return value;
  };
  return {
    goto: (address) => driver.get(address),
    evaluate,
    async evaluateInFrame(expression) {
      await driver.switchTo().frame(0);
      try {
        return await evaluate(expression);
      } finally {
        await driver.switchTo().defaultContent();
      }
    },
    click: (point) => driver.actions().move(at(point)).press().release().perform(),
    async drag(points) {
      const hand = driver.actions();
      for (const [index, point] of points.entries()) {
        hand.move(at(point));
        if (index === 0) hand.press();
      }
      await hand.release().perform();
    },
    press: (key) =>
      driver
        .actions()
        .sendKeys(keys[key] ?? key)
        .perform(),
    async resize(width, height) {
      let bar = toolBarHeight;
      for (let attempt = 0; attempt < 3; attempt++) {
        await driver
          .manage()
          .window()
          .setRect({ x: 0, y: 0, width, height: height + bar });
        // The page learns of it some time after the window has it.
        for (const deadline = Date.now() + 2_000; Date.now() < deadline; ) {
          const [w, h] = await size();
          if (w === width && h === height) return;
        }
        bar += height - (await size())[1];
      }
      throw new Error(`The window does not get ${width} × ${height} px inside, but ${await size()}.`);
    },
    async emulatePrint(isPrint) {
      await driver.executeScript(isPrint ? `(${printRules})()` : `(${screenRules})()`);
    },
    async close() {
      await driver.quit();
      await stop();
    },
  };
}

type Kept = typeof window & { __media?: [MediaList, string][] };

/** Runs in the page: what is for print holds, and what is for the screen does not. */
function printRules(): void {
  const kept: [MediaList, string][] = [];
  const visitRules = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && /\b(print|screen)\b/.test(rule.media.mediaText)) {
        kept.push([rule.media, rule.media.mediaText]);
        rule.media.mediaText = rule.media.mediaText
          .replaceAll(/\bscreen\b/g, 'none')
          .replaceAll(/\bprint\b/g, 'all');
      }
      if ('cssRules' in rule) visitRules(rule.cssRules as CSSRuleList);
    }
  };
  const visitRoot = (root: Document | ShadowRoot) => {
    for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) visitRules(sheet.cssRules);
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) visitRoot(shadowRoot);
  };
  visitRoot(document);
  (window as Kept).__media = kept;
}

/** Runs in the page: all rules as they were. */
function screenRules(): void {
  for (const [media, text] of (window as Kept).__media ?? []) media.mediaText = text;
}
