import { inject } from 'vitest';
import { startChromium } from './adapters/chromium.ts';
import { startFirefox } from './adapters/firefox.ts';
import { startWebKit } from './adapters/webkit.ts';
import { type Engine, type EngineName, engineNames } from './engine.ts';
import { isMissing } from './findEngines.ts';

/** An engine that is installed here. */
export interface InstalledEngine {
  readonly name: EngineName;
  /** The engine with its version. */
  readonly title: string;
}

/** The engines that are installed here, Chromium first. */
export const engines: readonly InstalledEngine[] = engineNames.flatMap((name) => {
  const version = versionOf(name);
  return version === undefined ? [] : [{ name, title: `${name} (${version})` }];
});

/** Starts an engine. @throws if it is not installed */
export function startEngine(name: EngineName): Promise<Engine> {
  const { Firefox, WebKit } = inject('engines');
  if (name === 'Firefox' && !isMissing(Firefox)) return startFirefox(Firefox.executablePath);
  if (name === 'WebKit' && !isMissing(WebKit)) return startWebKit(WebKit);
  if (name === 'Chromium') return startChromium();
  throw new Error(`${name} is not installed.`);
}

function versionOf(name: EngineName): string | undefined {
  if (name === 'Chromium') return inject('browser').name;
  const found = inject('engines')[name];
  return isMissing(found) ? undefined : found.version;
}
