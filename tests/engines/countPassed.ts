import { afterAll, beforeEach } from 'vitest';

/** Prints after the tests of the surrounding block how many of them have passed. @param title what is counted */
export function countPassed(title: string): void {
  let run = 0;
  let failed = 0;
  beforeEach(({ onTestFailed }) => {
    run++;
    onTestFailed(() => {
      failed++;
    });
  });
  afterAll(() => {
    if (run > 0) console.log(`${title}: ${run - failed} of ${run} passed.`);
  });
}
