import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bench } from './paths.ts';
import { type Speed, speeds } from './speeds.ts';

/** What is asked for on the command line. */
export interface Options {
  /** Measured rounds; in each, every subject is loaded once at every speed. */
  runs: number;
  /** Names of subjects; `null` for all. */
  only: string[] | null;
  /** The speeds at which to measure. */
  speeds: Speed[];
  /** The file of the tables, an absolute path. */
  out: string;
  /** Whether site and peers are built first. */
  build: boolean;
  /** Whether to wait until nothing else uses the processor, and to repeat runs that were disturbed. */
  calm: boolean;
  /** Whether the reader asks for reduced motion. */
  still: boolean;
  /** Whether to check each page at each stop and save pictures of it, without measuring. */
  verify: boolean;
}

/** The help, as `--help` prints it. */
export const usage = `npm run bench -- [options]

  --runs N      measured rounds (default 7)
  --only a,b    only these subjects; "floor" gives the ratios
  --fast        only unthrottled
  --slow        only at 1.6 Mbit/s, 150 ms round trip, processor slowed 4 times
  --out FILE    where the tables go (default bench/RESULTS.md)
  --no-build    measure what was built before
  --still       as for a reader who asks for reduced motion: the map's colours do not fade
  --no-calm     do not wait for a calm machine: for trials
  --verify      check each page at each stop and save pictures in bench/results, measure nothing
`;

/**
 * Reads the command line.
 * @throws if an option is unknown, or if `--runs` is no whole number above 0
 */
export function readOptions(args: string[]): Options | 'help' {
  const { values } = parseArgs({
    args,
    allowNegative: true,
    options: {
      runs: { type: 'string', default: '7' },
      only: { type: 'string' },
      fast: { type: 'boolean', default: false },
      slow: { type: 'boolean', default: false },
      out: { type: 'string' },
      build: { type: 'boolean', default: true },
      calm: { type: 'boolean', default: true },
      still: { type: 'boolean', default: false },
      verify: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number above 0.');
  const both = values.fast === values.slow;
  return {
    runs,
    only: values.only?.split(',') ?? null,
    speeds: speeds.filter((speed) => both || values[speed]),
    out: resolve(values.out ?? resolve(bench, 'RESULTS.md')),
    build: values.build,
    calm: values.calm,
    still: values.still,
    verify: values.verify,
  };
}
