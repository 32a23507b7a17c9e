import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { storySetting } from '../../src/build/site/siteStory.ts';
import { root } from '../fixtures/project.ts';
import { type FoundBrowser, findBrowser } from './harness/findBrowser.ts';

declare module 'vitest' {
  /** What every browser test can `inject`. */
  export interface ProvidedContext {
    /** Absolute path of the folder that holds the site built from the made-up story (`tests/fixtures/story.json`). */
    dist: string;
    /** Absolute path of the folder that holds the site built from the published stories, as `npm run build` writes it. */
    published: string;
    /** The browser to start; `launch()` takes it from here. */
    browser: FoundBrowser;
  }
}

/**
 * Before the browser tests, once a run: finds a browser, and builds the site from the published stories and from the
 * made-up story.
 * @param project Vitest's, to which it provides `browser`, `dist` and `published`
 * @returns removes the site of the made-up story
 * @throws where there is no browser, or a build fails
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('browser', await findBrowser());
  const published = join(root, 'dist');
  await buildSite(undefined, published);
  project.provide('published', published);
  const dist = await mkdtemp(join(tmpdir(), 'tally-map-'));
  await buildSite('tests/fixtures/story.json', dist);
  project.provide('dist', dist);
  return () => rm(dist, { recursive: true });
}

async function buildSite(story: string | undefined, outDir: string): Promise<void> {
  const { NODE_ENV, [storySetting]: asked } = process.env;
  // Vitest has set it to "test", and Vite would build what no reader ever gets.
  process.env.NODE_ENV = 'production';
  restore(storySetting, story);
  try {
    await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  } finally {
    restore('NODE_ENV', NODE_ENV);
    restore(storySetting, asked);
  }
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
