import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { urlWriter } from '../../src/page/urlWriter.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', () => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A history that takes 100 changes in 30 seconds, as WebKit's does. */
function strictHistory() {
  let times: number[] = [];
  const written: string[] = [];
  const refused: string[] = [];
  const replaceState = (_: unknown, __: string, address: string) => {
    times = times.filter((time) => Date.now() - time < 30_000);
    if (times.length >= 100) {
      refused.push(address);
      throw new DOMException(
        'Attempt to use history.replaceState() more than 100 times per 30 seconds',
        'SecurityError',
      );
    }
    times.push(Date.now());
    written.push(address);
  };
  return { history: { state: null, replaceState } as unknown as History, written, refused };
}

it('Of 1,000 changes in a row the first is written at once and the last at the end, and none is refused.', () => {
  const { history, written, refused } = strictHistory();
  const write = urlWriter(history);
  for (let n = 0; n < 1000; n++) {
    write(`?at=${n}`);
    vi.advanceTimersByTime(100);
  }
  expect(written[0]).toBe('?at=0');
  vi.advanceTimersByTime(1000);
  expect(written.at(-1)).toBe('?at=999');
  expect(refused).toEqual([]);
});

it('If the browser refuses changes, nothing is thrown, and the last change is written later.', () => {
  const { history, written } = strictHistory();
  for (let n = 0; n < 100; n++) history.replaceState(null, '', `?other=${n}`);
  const write = urlWriter(history);
  expect(() => write('?at=last')).not.toThrow();
  expect(written).not.toContain('?at=last');
  vi.advanceTimersByTime(31_000);
  expect(written.at(-1)).toBe('?at=last');
});

it('A history refuses changes without the throttle: a control.', () => {
  const { history } = strictHistory();
  expect(() => {
    for (let n = 0; n < 101; n++) history.replaceState(null, '', `?at=${n}`);
  }).toThrow('more than 100');
});
