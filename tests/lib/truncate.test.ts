import { expect, it } from 'vitest';
import { truncate } from '../../src/lib/truncate.ts';

const text = 'How the states – all of them, so far – answered one letter';

it('A text that fits stays unchanged.', () => {
  expect(truncate(text, text.length)).toBe(text);
  expect(truncate('', 0)).toBe('');
});

it('A text is cut after a word, and the sign that ends it counts.', () => {
  expect(truncate(text, 15)).toBe('How the states…');
  expect(truncate(text, 14)).toBe('How the…');
});

it('A cut text ends in no space and no mark before its last sign, and keeps to its limit, at every limit.', () => {
  for (let limit = 4; limit < text.length; limit++) {
    const cut = truncate(text, limit);
    expect([...cut].length).toBeLessThanOrEqual(limit);
    expect(cut).toMatch(/^How.*[a-z]…$|^How…$/);
    expect(text.startsWith(cut.slice(0, -1))).toBe(true);
    expect(text.charAt(cut.length - 1)).toMatch(/[\s,–]/);
  }
});

it('A word that is longer than the room is cut within.', () => {
  expect(truncate('Donaudampfschifffahrt', 8)).toBe('Donauda…');
});

it('A letter of two code units is cut whole.', () => {
  expect(truncate('𝔞𝔟𝔠𝔡', 3)).toBe('𝔞𝔟…');
});
