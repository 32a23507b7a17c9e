import { expect, it, vi } from 'vitest';
import { lazy } from '../../src/lib/lazy.ts';

it('A lazy value is made at its first use, and only once.', () => {
  const make = vi.fn(() => ({ name: 'Ohio' }));
  const value = lazy(make);
  expect(make).not.toHaveBeenCalled();
  expect(value()).toBe(value());
  expect(make).toHaveBeenCalledTimes(1);
});
