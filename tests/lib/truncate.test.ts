import { expect, it } from 'vitest';
import { truncate } from '../../src/lib/truncate.ts';

const text = 'How the states – all of them, so far – answered one letter';

it('A text that fits stays unchanged.', () => {
  expect(truncate(text, text.length)).toBe(text);
  expect(truncate('', 0)).toBe('');
});

it('A text is cut after a word, and the ellipsis counts.', () => {
  expect(truncate(text, 15)).toBe('How the states…');
  expect(truncate(text, 14)).toBe('How the…');
});

it('At every limit a cut text has no space and no punctuation before the ellipsis, and is not too long.', () => {
  for (let limit = 4; limit < text.length; limit++) {
    const cut = truncate(text, limit);
    expect([...cut].length).toBeLessThanOrEqual(limit);
    expect(cut).toMatch(/^How.*[a-z]…$|^How…$/);
    expect(text.startsWith(cut.slice(0, -1))).toBe(true);
    expect(text.charAt(cut.length - 1)).toMatch(/[\s,–]/);
  }
});

it('A word that is longer than the limit is cut.', () => {
  expect(truncate('Donaudampfschifffahrt', 8)).toBe('Donauda…');
});

it('A character of two code units is never split.', () => {
  expect(truncate('𝔞𝔟𝔠𝔡', 3)).toBe('𝔞𝔟…');
});
