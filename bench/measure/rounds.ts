import type { Browser } from 'playwright-core';
import type { Options } from '../options.ts';
import { calm, DISTURBED, watchOthers } from '../otherWork.ts';
import { progress } from '../report/progress.ts';
import type { Served } from '../serve.ts';
import type { Speed } from '../speeds.ts';
import type { Subject } from '../subjects.ts';
import { check } from './check.ts';
import { measure, type Run } from './run.ts';

/** A subject with the server of its folder. */
export type ServedSubject = Subject & { server: Served };

/** How often a run that other programs disturbed is made anew. */
const REPEATS = 3;

/**
 * The round before the first: unmeasured, it warms the machine and the servers, and finds pages that show
 * something else than the data.
 * @returns whether all are right
 */
export async function checkAll(
  browser: Browser,
  subjects: readonly ServedSubject[],
  pictures: boolean,
): Promise<boolean> {
  let isRight = true;
  for (const subject of subjects) {
    const wrong = await check(browser, subject, subject.server, pictures);
    console.log(`check  ${subject.name.padEnd(18)} ${wrong.join(' | ') || 'shows the data at each stop'}`);
    isRight &&= wrong.length === 0;
  }
  return isRight;
}

/**
 * Measures the subjects in turn, each round beginning with another one, so that no time of day favours any.
 * @param afterRound gets all runs so far and how many rounds they make
 */
export async function measureAll(
  browser: Browser,
  subjects: readonly ServedSubject[],
  options: Options,
  afterRound: (runs: Run[], rounds: number) => void,
): Promise<Run[]> {
  const runs: Run[] = [];
  for (let round = 0; round < options.runs; round++) {
    for (const speed of options.speeds)
      for (let i = 0; i < subjects.length; i++) {
        const subject = subjects[(i + round) % subjects.length] as ServedSubject;
        const run = { ...(await undisturbed(browser, subject, speed, options)), round };
        runs.push(run);
        console.log(progress(run, options.runs));
      }
    afterRound(runs, round + 1);
  }
  return runs;
}

async function undisturbed(
  browser: Browser,
  subject: ServedSubject,
  speed: Speed,
  { calm: isCalm, still }: Options,
): Promise<Omit<Run, 'round'>> {
  for (let tries = 0; ; tries++) {
    if (isCalm) await calm();
    const watched = watchOthers();
    const measured = await measure(browser, subject, subject.server, { speed, still });
    const others = watched();
    if (!isCalm || tries === REPEATS || (others ?? 0) < DISTURBED)
      return { subject: subject.name, speed, others, ...measured };
    console.log(`  ${subject.name}: other programs took ${others?.toFixed(2)} processors; once more`);
  }
}
