import { inject } from 'vitest';
import { startChromium } from './adapters/chromium.ts';
import { startFirefox } from './adapters/firefox.ts';
import { startWebKit } from './adapters/webkit.ts';
import { type Engine, type EngineName, engineNames } from './engine.ts';
import { isMissing } from './findEngines.ts';

/** An engine of the contract. */
export interface EngineToTry {
  readonly name: EngineName;
  /** The engine with its version, or with why it is not tried. */
  readonly title: string;
  readonly isHere: boolean;
}

/** Each engine, tried or not. */
export const engines: readonly EngineToTry[] = engineNames.map((name) => {
  const [version, isHere] = lookUp(name);
  return { name, title: `${name} (${version})`, isHere };
});

/** Starts one that is here. */
export function startEngine(name: EngineName): Promise<Engine> {
  const { Firefox, WebKit } = inject('engines');
  if (name === 'Firefox' && !isMissing(Firefox)) return startFirefox(Firefox.executablePath);
  if (name === 'WebKit' && !isMissing(WebKit)) return startWebKit(WebKit);
  if (name === 'Chromium') return startChromium();
  throw new Error(`${name} is not here.`);
}

function lookUp(name: EngineName): [version: string, isHere: boolean] {
  if (name === 'Chromium') return [inject('browser').name, true];
  const found = inject('engines')[name];
  return isMissing(found) ? [`not tried: ${found.missing}`, false] : [found.version, true];
}
