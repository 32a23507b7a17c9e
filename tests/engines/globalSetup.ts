import type { TestProject } from 'vitest/node';
import setUpBrowser from '../browser/globalSetup.ts';
import { type FoundEngines, findEngines, isMissing } from './findEngines.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The engines beside Chromium; `startEngine` takes them from here. */
    engines: FoundEngines;
  }
}

/**
 * Before the tests of the engines, once a run: what the browser tests need, and the engines beside Chromium.
 * @throws on a machine for checks (`CI`) that lacks an engine
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const engines = await findEngines();
  for (const [name, found] of Object.entries(engines)) {
    if (isMissing(found) && process.env.CI) throw new Error(`${name} is not tried: ${found.missing}.`);
    console.log(isMissing(found) ? `${name} is not tried: ${found.missing}.` : `Browser: ${found.version}`);
  }
  project.provide('engines', engines);
  return setUpBrowser(project);
}
