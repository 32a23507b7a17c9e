import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { type FoundBrowser, findBrowser } from './harness/findBrowser.ts';

declare module 'vitest' {
  /** What every browser test can `inject`. */
  export interface ProvidedContext {
    /** Absolute path of the folder that holds the built site. */
    dist: string;
    /** The browser to start; `launch()` takes it from here. */
    browser: FoundBrowser;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Before the browser tests, once a run: finds a browser and builds the site as `npm run build` does.
 * @param project Vitest's, to which it provides `dist` and `browser`
 * @throws where there is no browser, or the build fails
 */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('browser', await findBrowser());
  project.provide('dist', await buildSite());
}

async function buildSite(): Promise<string> {
  const mode = process.env.NODE_ENV;
  // Vitest has set it to "test", and Vite would build what no reader ever gets.
  process.env.NODE_ENV = 'production';
  try {
    await build({ root, logLevel: 'warn' });
  } finally {
    if (mode === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = mode;
  }
  return join(root, 'dist');
}
