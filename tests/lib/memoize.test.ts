import { expect, it, vi } from 'vitest';
import { memoize } from '../../src/lib/memoize.ts';

it('A memoized function computes once for each object, also if the result is undefined.', () => {
  const compute = vi.fn((key: { name?: string }) => key.name);
  const nameOf = memoize(compute);
  const [named, nameless] = [{ name: 'Ohio' }, {}];
  expect([nameOf(named), nameOf(named), nameOf(nameless), nameOf(nameless)]).toEqual([
    'Ohio',
    'Ohio',
    undefined,
    undefined,
  ]);
  expect(compute).toHaveBeenCalledTimes(2);
});

it('A memoized function computes for each of two equal objects.', () => {
  const copyOf = memoize((key: { n: number }) => ({ ...key }));
  expect(copyOf({ n: 1 })).not.toBe(copyOf({ n: 1 }));
});
