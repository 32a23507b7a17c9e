import { defineConfig } from 'vitest/config';

/** What the projects that drive a browser share. */
const inBrowser = {
  environment: 'node',
  globalSetup: ['tests/browser/globalSetup.ts'],
  // Each file has a browser of its own, with several processes: more of them only starve one another.
  maxWorkers: 2,
  // The files share no state, and loading Playwright anew for each would take as long as some of them run.
  isolate: false,
  testTimeout: 90_000,
  hookTimeout: 90_000,
  // What is waited for comes late where other programs keep the machine busy.
  expect: { poll: { timeout: 30_000 } },
};

/**
 * Four projects: `unit` runs in Node alone; `browser`, after it, drives a real Chromium over the built site and holds
 * what every change can break; `long` holds the longer proofs; `engines` holds one contract in Chromium, Firefox and
 * WebKit. `npm test` runs the first two, `npm run test:full` all.
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
          setupFiles: ['tests/fuzz/seed.ts'],
          environment: 'node',
          // The modules are pure, so that files may share them: most of the time would go into loading them again.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/hosts/**', 'tests/long/**', 'tests/engines/**'],
          // Style sheets imported as text would otherwise arrive empty.
          css: true,
          testTimeout: 90_000,
        },
      },
      {
        test: {
          ...inBrowser,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...inBrowser,
          name: 'long',
          setupFiles: ['tests/fuzz/seed.ts'],
          include: ['tests/long/**/*.test.ts', 'tests/hosts/**/*.test.ts'],
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          ...inBrowser,
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          globalSetup: ['tests/engines/globalSetup.ts'],
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
