import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { debounce } from '../../src/lib/debounce.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('Many calls in a row run the action once, after the last, and a later call after the whole pause again.', () => {
  const action = vi.fn();
  const debounced = debounce(action, 100);
  for (let n = 0; n < 10; n++) {
    debounced.schedule();
    vi.advanceTimersByTime(99);
  }
  expect(action).not.toHaveBeenCalled();
  expect(debounced.isPending).toBe(true);
  vi.advanceTimersByTime(1);
  expect(action).toHaveBeenCalledTimes(1);
  expect(debounced.isPending).toBe(false);
  debounced.schedule();
  vi.advanceTimersByTime(99);
  expect(action).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1000);
  expect(action).toHaveBeenCalledTimes(2);
});

it('A flushed action does not run again later.', () => {
  const action = vi.fn();
  const debounced = debounce(action, 100);
  debounced.schedule();
  debounced.flush();
  expect(debounced.isPending).toBe(false);
  vi.advanceTimersByTime(1000);
  expect(action).toHaveBeenCalledTimes(1);
});
