import { defineConfig } from 'vitest/config';

/**
 * Two projects: `unit` runs in Node alone; `browser`, after it, drives a real Chromium over the built site.
 * `npx vitest run --project unit` runs the first alone, without a build.
 */
export default defineConfig({
  test: {
    // Named, since what is the default depends on where it runs: it ends with the counts.
    reporters: ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // The modules are pure, so that files may share them: most of the time would go into loading them again.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/hosts/**'],
          // Style sheets imported as text would otherwise arrive empty.
          css: true,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts', 'tests/hosts/**/*.test.ts'],
          globalSetup: ['tests/browser/globalSetup.ts'],
          sequence: { groupOrder: 1 },
          // Each file has a browser of its own, with several processes: more of them only starve one another.
          maxWorkers: 2,
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
