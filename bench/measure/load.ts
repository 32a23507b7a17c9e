import { setTimeout as sleep } from 'node:timers/promises';
import type { Served } from '../serve.ts';
import type { Subject } from '../subjects.ts';
import type { Figures } from './figures.ts';
import type { Counters, Opened } from './open.ts';

/** Loads a page and gives what it took until its map was painted, and what it asked for until it was quiet. */
export async function measureLoad(opened: Opened, subject: Subject, server: Served): Promise<Figures> {
  const before = await opened.counters();
  const loaded = opened.load();
  const painted = await Promise.race([opened.painted, loaded.then(() => opened.painted)]);
  const spent = since(before, await opened.counters());
  await loaded;
  await untilLive(opened, subject);
  const seen = await opened.run<Record<'firstPaint' | 'longest' | 'elements', number>>(
    '({ firstPaint: __bench.firstPaint, longest: __bench.longest, elements: __bench.elements() })',
  );
  return {
    painted,
    ...seen,
    task: spent('TaskDuration'),
    script: spent('ScriptDuration'),
    layout: spent('LayoutDuration') + spent('RecalcStyleDuration'),
    body: server.sent.reduce((sum, { body }) => sum + body, 0),
    raw: server.sent.reduce((sum, { raw }) => sum + raw, 0),
    requests: opened.traffic.requests(),
  };
}

/** Waits until the network is quiet and the slider answers. */
export async function untilLive(opened: Opened, { contract }: Subject): Promise<void> {
  const end = Date.now() + 60_000;
  await opened.traffic.quiet();
  while (!(await opened.run<boolean>(contract.live))) {
    if (Date.now() > end) throw new Error('the slider did not come alive within a minute');
    await sleep(50);
  }
  await opened.traffic.quiet();
}

/**
 * Milliseconds since `before`. A navigation may put the page into another process, whose counters begin at 0:
 * then they are less than they were, or the process is younger, and the whole of them counts.
 */
function since(before: Counters, after: Counters): (name: string) => number {
  const of = (counters: Counters, name: string) => counters[name] ?? 0;
  const sameProcess = of(after, 'ProcessTime') >= of(before, 'ProcessTime');
  return (name) => {
    const grown = of(after, name) - of(before, name);
    return 1000 * (sameProcess && grown >= 0 ? grown : of(after, name));
  };
}
