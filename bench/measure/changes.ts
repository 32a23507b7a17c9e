import { median, quantile } from 'd3';
import type { Figures } from './figures.ts';
import type { Counters, Opened } from './open.ts';

/** How many changes of the slider each measure makes, and after how many the heap is looked at again. */
export const changes = {
  /** Timed from the input to the frame that shows it. */
  timed: 50,
  /** Dragged: one every second frame. */
  dragged: 60,
  /** Made one by one, each with a rest. */
  stepped: 10,
  /** All of them together. */
  all: 200,
} as const;

/** The rest after a stepped change, in milliseconds. */
const REST = 250;

const LAYOUT = ['LayoutDuration', 'RecalcStyleDuration'] as const;

/**
 * Changes the slider of a live page and gives what a change takes.
 * Changes that do not show are among the errors of `opened`.
 */
export async function measureChanges(opened: Opened): Promise<Figures> {
  const timed = await opened.run<{
    latencies: number[];
    handlers: number[];
    inFrames: number[];
    missed: number;
  }>(`__bench.time(${changes.timed})`);
  if (timed.missed > 0) opened.errors.push(`${timed.missed} changes of the slider did not show`);

  await opened.run('__bench.settle()');
  const idle = await during(opened, `__bench.drag(${changes.dragged}, false)`);
  const busy = await during(opened, `__bench.drag(${changes.dragged}, true)`);
  const perChange = (...names: string[]) =>
    names.reduce((sum, name) => sum + busy(name) - idle(name), 0) / changes.dragged;

  await opened.run('__bench.settle()');
  const stepped = await during(opened, `__bench.step(${changes.stepped}, ${REST})`);
  return {
    latency: median(timed.latencies) ?? Number.NaN,
    latency95: quantile(timed.latencies, 0.95) ?? Number.NaN,
    oneFrame: timed.inFrames.filter((frames) => frames === 1).length / changes.timed,
    handler: median(timed.handlers) ?? Number.NaN,
    change: perChange('TaskDuration'),
    changeScript: perChange('ScriptDuration'),
    changeLayout: perChange(...LAYOUT),
    step: stepped('TaskDuration') / changes.stepped,
  };
}

/** Makes what is left of the two hundred changes, over all stops. */
export async function makeTheRest(opened: Opened): Promise<void> {
  const { timed, dragged, stepped, all } = changes;
  await opened.run(`__bench.drag(${all - timed - dragged - stepped}, true)`);
  await opened.run('__bench.settle()');
}

/** Milliseconds that a counter grows while an expression runs in the page. */
async function during(opened: Opened, expression: string): Promise<(name: string) => number> {
  const before: Counters = await opened.counters();
  await opened.run(expression);
  const after = await opened.counters();
  return (name) => 1000 * ((after[name] ?? 0) - (before[name] ?? 0));
}
