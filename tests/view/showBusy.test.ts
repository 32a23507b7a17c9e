import { JSDOM } from 'jsdom';
import { expect, it, vi } from 'vitest';
import { showBusy } from '../../src/view/showBusy.ts';

it('The caption says only “Loading” after a second, and then its own words again, also where Prototype.js replaces `entries`.', () => {
  vi.useFakeTimers();
  const entries = vi.spyOn(Array.prototype, 'entries').mockImplementation(function (this: unknown[]) {
    return this.values() as never;
  });
  const { document } = new JSDOM(
    '<p part="caption"><span class="lines"><b>July 5:</b> <span>44.</span></span>',
  ).window;
  const text = () => document.querySelector('.lines')?.textContent?.trim();
  const stop = showBusy(document.body, 'Loading …');
  vi.advanceTimersByTime(999);
  expect(text()).toBe('July 5: 44.');
  vi.advanceTimersByTime(1);
  expect(text()).toBe('Loading …');
  stop();
  expect(text()).toBe('July 5: 44.');
  entries.mockRestore();
  vi.useRealTimers();
});
