import type { Browser } from 'playwright-core';
import { untilLive } from '../measure/load.ts';
import { open, pageScript } from '../measure/open.ts';
import { serve } from '../serve.ts';
import { subjectsOf } from '../subjects.ts';

/** The time of the layout that a part of a change asks for if nothing else changes. */
export interface LayoutApart {
  /** The part of the figure, e.g. `"timeline, band desk"`. */
  readonly part: string;
  /** How many of the change's mutations are in it. */
  readonly mutations: number;
  /** The median, in milliseconds. */
  readonly layout: number;
}

const inPage = pageScript('layoutApart.js');

/** How often each part is timed. */
const TIMES = 31;

/**
 * The layouts of a change of the map's slider on the slowed processor, part by part, the longest first. They add up to more
 * than `all together`, since each goes up to the figure by itself.
 * @param from and `to`: stops, counted from 0
 */
export async function layoutApart(browser: Browser, from: number, to: number): Promise<LayoutApart[]> {
  const [subject] = subjectsOf(['index']);
  if (!subject) throw new Error('there is no index');
  const server = await serve(subject.folder);
  const opened = await open(browser, subject, server, { speed: 'slow', still: false });
  try {
    await opened.load();
    await untilLive(opened, subject);
    return await opened.run(`(() => { ${inPage}\nreturn layoutApart(${from}, ${to}, ${TIMES}); })()`);
  } finally {
    await opened.close();
    await server.close();
  }
}
