import type { Browser } from 'playwright-core';
import type { Served } from '../serve.ts';
import type { Speed } from '../speeds.ts';
import type { Subject } from '../subjects.ts';
import { makeTheRest, measureChanges } from './changes.ts';
import type { Figures } from './figures.ts';
import { heapOf } from './heap.ts';
import { measureLoad } from './load.ts';
import { type OpenOptions, open } from './open.ts';

/** One subject loaded once at one speed. */
export interface Run {
  subject: string;
  speed: Speed;
  /** Counted from 0. */
  round: number;
  figures: Figures;
  /** What went wrong; empty in a good run. */
  errors: string[];
  /** What other programs took meanwhile, in processors; `null` if that is not known. */
  others: number | null;
}

/** Loads a subject in a cold context, changes its slider, and gives the figures and what went wrong. */
export async function measure(
  browser: Browser,
  subject: Subject,
  server: Served,
  options: OpenOptions,
): Promise<Pick<Run, 'figures' | 'errors'>> {
  const opened = await open(browser, subject, server, options);
  const { errors, traffic } = opened;
  try {
    const load = await measureLoad(opened, subject, server);
    const heap = await heapOf(opened);
    const figures: Figures = { ...(subject.isOpeningView && load), heap, ...(await measureChanges(opened)) };
    // The heap does not depend on the speed: what is left of the changes is made once.
    if (options.speed === 'fast') {
      await makeTheRest(opened);
      figures.growth = (await heapOf(opened)) - heap;
    }
    errors.push(...traffic.outside.map((address) => `asked for ${address}`));
    return { figures, errors };
  } catch (error) {
    return { figures: {}, errors: [...errors, String(error)] };
  } finally {
    await opened.close();
  }
}
