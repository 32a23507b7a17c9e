import { expect, it, vi } from 'vitest';
import { memoize } from '../../src/lib/memoize.ts';

it('A memoized function computes once for each object, also if the result is undefined.', () => {
  const compute = vi.fn((key: { name?: string }) => key.name);
  const nameOf = memoize(compute);
  const keys = [{ name: 'Ohio' }, { name: 'Ohio' }, {}];
  expect([...keys, ...keys].map(nameOf)).toEqual(['Ohio', 'Ohio', undefined, 'Ohio', 'Ohio', undefined]);
  expect(compute).toHaveBeenCalledTimes(3);
});
