import { afterAll, beforeAll, beforeEach, describe, inject } from 'vitest';
import { startChromium } from './adapters/chromium.ts';
import { startFirefox } from './adapters/firefox.ts';
import { startWebKit } from './adapters/webkit.ts';
import { type Engine, type EngineName, engineNames, type Tab, type TabOptions } from './engine.ts';
import { isMissing } from './findEngines.ts';
import { type Reader, readerOf } from './reader.ts';

/** Runs a test with a reader in a tab of its own. */
type InTab = (options: TabOptions, test: (own: Reader) => Promise<void>) => Promise<void>;

/**
 * Defines tests for each engine that is installed here, Chromium first. Prints how many of them have passed in each.
 * @param title what is tested
 * @param tests defines them, given the reader of a tab that they share
 */
export function inEngines(
  title: string,
  tests: (name: EngineName, reader: Reader, inTab: InTab) => void,
): void {
  const installed = engineNames.flatMap((name) => {
    const version = versionOf(name);
    return version === undefined ? [] : [{ name, version }];
  });
  describe.each(installed)('$name ($version)', ({ name, version }) => {
    let engine: Engine;
    let shared: Tab;
    let run = 0;
    let failed = 0;
    beforeAll(async () => {
      engine = await startEngine(name);
      shared = await engine.open();
    });
    beforeEach(({ onTestFailed }) => {
      run++;
      onTestFailed(() => void failed++);
    });
    afterAll(async () => {
      if (run > 0) console.log(`${title} in ${name} (${version}): ${run - failed} of ${run} passed.`);
      await shared?.close();
      await engine?.close();
    });
    const reader = readerOf(() => shared);
    tests(name, reader, async (options, test) => {
      const tab = await engine.open(options);
      try {
        await test(readerOf(() => tab));
      } finally {
        await tab.close();
      }
    });
  });
}

function startEngine(name: EngineName): Promise<Engine> {
  const { Firefox, WebKit } = inject('engines');
  if (name === 'Firefox' && !isMissing(Firefox)) return startFirefox(Firefox.executablePath);
  if (name === 'WebKit' && !isMissing(WebKit)) return startWebKit(WebKit);
  return startChromium();
}

function versionOf(name: EngineName): string | undefined {
  if (name === 'Chromium') return inject('browser').name;
  const found = inject('engines')[name];
  return isMissing(found) ? undefined : found.version;
}
