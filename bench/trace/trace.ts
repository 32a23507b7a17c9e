import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { expectBuilt } from '../build/prepare.ts';
import { launch } from '../launch.ts';
import { untilLive } from '../measure/load.ts';
import { type Opened, open } from '../measure/open.ts';
import { results } from '../paths.ts';
import { serve } from '../serve.ts';
import { subjectsOf } from '../subjects.ts';
import { type Kind, spentOn, type TraceEvent } from './kinds.ts';
import { layoutApart } from './layoutApart.ts';

/** How many changes of the slider are looked at. */
const CHANGES = 24;

/** What of Chromium's trace is asked for. */
const categories = ['devtools.timeline', 'blink', 'v8', 'blink.user_timing', 'cc'];

/**
 * The events of the page's main thread while something is done; all events go into a file that the performance panels of
 * Chromium and Perfetto open.
 */
async function traced(
  browser: Browser,
  opened: Opened,
  file: string,
  done: () => Promise<void>,
): Promise<TraceEvent[]> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  });
  await done();
  await opened.run('performance.mark("tally-trace-end")');
  const complete = new Promise((ended) => session.once('Tracing.tracingComplete', ended));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, file), JSON.stringify({ traceEvents: events }));
  const mark = events.findLast(({ name }) => name === 'tally-trace-end');
  if (!mark) throw new Error('the trace does not show where it ends');
  return events.filter(({ pid, tid }) => pid === mark.pid && tid === mark.tid);
}

const markOf = (events: readonly TraceEvent[], name: string): number =>
  events.findLast((each) => each.name === name)?.ts ?? Number.NaN;

/** Where a subject spends its first paint, and a change of its slider, on the slowed processor: milliseconds by kind. */
async function look(browser: Browser, name: string) {
  const [subject] = subjectsOf([name]);
  if (!subject) throw new Error(`there is no subject ${name}`);
  const server = await serve(subject.folder);
  const opened = await open(browser, subject, server, { speed: 'slow', still: false });
  try {
    const load = await traced(browser, opened, `trace-${name}-load.json`, async () => {
      await opened.load();
      await opened.painted;
    });
    const start = markOf(load, 'navigationStart');
    const painted = start + 1000 * (await opened.painted);
    await untilLive(opened, subject);
    await opened.run('__bench.settle()');
    await opened.run(`__bench.drag(${CHANGES}, true)`);
    const drag = await traced(browser, opened, `trace-${name}-change.json`, () =>
      opened.run(`__bench.drag(${CHANGES}, true)`),
    );
    const change = spentOn(drag, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
    return {
      name,
      load: spentOn(load, start, painted),
      change: new Map([...change].map(([kind, spent]) => [kind, spent / CHANGES])),
    };
  } finally {
    await opened.close();
    await server.close();
  }
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** A table of what each subject spends on each kind of work. */
function table(title: string, subjects: readonly { name: string; spent: Map<Kind, number> }[]): string {
  const kinds = [...new Set(subjects.flatMap(({ spent }) => [...spent.keys()]))];
  const sum = (spent: Map<Kind, number>) => [...spent.values()].reduce((all, each) => all + each, 0);
  return [
    `${title}\n`,
    row(['main thread, ms', ...subjects.map(({ name }) => name)]),
    row(['---', ...subjects.map(() => '---:')]),
    ...kinds.map((kind) => row([kind, ...subjects.map(({ spent }) => (spent.get(kind) ?? 0).toFixed(1))])),
    row(['all', ...subjects.map(({ spent }) => sum(spent).toFixed(1))]),
    '',
  ].join('\n');
}

/** The subjects whose paint and change are looked at. */
const names = ['floor', 'index', 'embed'];

async function print(browser: Browser): Promise<void> {
  const seen = [];
  for (const name of names) seen.push(await look(browser, name));
  const apart = await layoutApart(browser, 4, 3);
  const painting = seen.map(({ name, load }) => ({ name, spent: load }));
  const dragging = seen.map(({ name, change }) => ({ name, spent: change }));
  console.log(table('Until the map is painted', painting));
  console.log(table('A change of the slider, dragging', dragging));
  console.log(
    [
      'The layouts of one change, part by part, index\n',
      row(['part', 'mutations', 'layout, ms']),
      row(['---', '---:', '---:']),
      ...apart.map(({ part, mutations, layout }) => row([part, mutations, layout.toFixed(1)])),
    ].join('\n'),
  );
}

async function main(): Promise<void> {
  expectBuilt(subjectsOf(names));
  const browser = await launch();
  try {
    await print(browser);
  } finally {
    await browser.close();
  }
}

try {
  await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
