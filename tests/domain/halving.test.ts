import { describe, expect, test } from 'vitest';
import { countHead } from '../../src/domain/halving.ts';

const upTo = (length: number) => Array.from({ length }, (_, i) => i);

describe('The head of a sorted list', () => {
  test('is counted right, for every list of up to 40 entries and every end of its head', () => {
    for (let length = 0; length <= 40; length++)
      for (let head = 0; head <= length; head++)
        expect(countHead(upTo(length), (each) => each < head)).toBe(head);
  });

  test('is found in as many looks as the length can be halved, and one', () => {
    for (const length of [1, 10, 1000, 100_000])
      for (const head of [0, 1, length >> 1, length]) {
        let looks = 0;
        countHead(upTo(length), (each) => ++looks > 0 && each < head);
        expect(looks).toBeLessThanOrEqual(Math.floor(Math.log2(length)) + 1);
      }
  });
});
