import fc from 'fast-check';

/**
 * Gives all made-up cases one seed, so that each run tries the same: `FUZZ_SEED=<number>` tries others.
 * Vitest runs this file before each test file.
 */
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20170628) });
