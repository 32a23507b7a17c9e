import { describe, expect, test } from 'vitest';
import { oncePerFrame } from '../../../src/embed/height/oncePerFrame.ts';
import { FakeFrame } from '../fakeFrame.ts';

/** A task that notes each run, and does something as long as `does` says so. */
function set() {
  const frame = new FakeFrame();
  const end = new AbortController();
  const runs: boolean[] = [];
  const state = { does: true };
  const task = (asked: boolean) => {
    runs.push(asked);
    return state.does;
  };
  return { frame, end, runs, state, run: oncePerFrame(frame.view, task, end.signal) };
}

describe('A task', () => {
  test('A task runs at once, then once at the next animation frame for all calls since.', () => {
    const { frame, runs, run } = set();
    for (let i = 0; i < 5; i++) run(false);
    expect(runs).toEqual([false]);
    frame.paint();
    expect(runs).toEqual([false, false]);
    frame.paint();
    frame.paint();
    expect(runs).toHaveLength(2);
  });

  test('A task learns that it was asked for if one of the calls was.', () => {
    const { frame, runs, run } = set();
    for (const asked of [false, false, true, false]) run(asked);
    frame.paint();
    expect(runs).toEqual([false, true]);
  });

  test('A task that has done nothing may run again at once.', () => {
    const { runs, run, state } = set();
    state.does = false;
    run(false);
    run(false);
    state.does = true;
    run(false);
    run(false);
    expect(runs).toHaveLength(3);
  });

  test('A task does not wait for an animation frame that never comes.', () => {
    const { frame, runs, run } = set();
    run(false);
    run(true);
    frame.pass(100);
    expect(runs).toEqual([false]);
    frame.pass(200);
    expect(runs).toEqual([false, true]);
    frame.paint();
    expect(runs).toHaveLength(2);
  });

  test('A task runs no more once it has ended.', () => {
    const { frame, runs, run, end } = set();
    run(false);
    run(false);
    end.abort();
    frame.paint();
    run(true);
    expect(runs).toEqual([false]);
  });
});
