import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import type { Run } from '../measure/run.ts';
import type { Options } from '../options.ts';
import { results } from '../paths.ts';
import type { Subject } from '../subjects.ts';
import { type Circumstances, markdownOf } from './markdown.ts';

/** The browser and the begin of a run. */
export interface RunContext {
  /** The browser with its version. */
  browser: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** Writes the tables to their file, and each single run to `results/latest.json`. */
export function writeResults(
  { speeds, still, out }: Options,
  runs: readonly Run[],
  rounds: number,
  subjects: readonly Subject[],
  context: RunContext,
): void {
  const about: Circumstances = {
    day: new Date().toISOString().slice(0, 10),
    browser: context.browser,
    node: process.version,
    processors: `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}`,
    rounds,
    speeds,
    still,
    minutes: (Date.now() - context.at) / 60_000,
  };
  const all = join(results, 'latest.json');
  mkdirSync(results, { recursive: true });
  writeFileSync(all, JSON.stringify({ about, runs }, null, 1));
  writeFileSync(out, markdownOf(runs, subjects, about));
  console.log(`${out} and ${all} are written.`);
}
