import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzz } from './parsers.ts';
import { payloads } from './payloads.ts';

describe('what others have written', { timeout: 600_000 }, () => fuzz(500));

it('A reader of stories that throws anything else is found, with the seed that finds it again: a control.', () => {
  const reads = (text: string) => {
    if (text.includes('<')) throw new TypeError('not this');
  };
  expect(() => fc.assert(fc.property(fc.constantFrom(...payloads), reads), { seed: 1 })).toThrow(/seed: 1/);
});
