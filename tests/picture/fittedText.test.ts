import { describe, expect, it } from 'vitest';
import { fittedText, textWidth } from '../../src/picture/textWidth.ts';

const sizes = [
  { size: 60, line: 70 },
  { size: 40, line: 48 },
  { size: 20, line: 24 },
] as const;
const room = { face: 'serif', width: 600, height: 240 } as const;
const wordsOf = (n: number): string => Array.from({ length: n }, (_, index) => `word${index}`).join(' ');

describe('a text that is fitted to a room', () => {
  it.each([
    [4, 60],
    [20, 40],
    [60, 20],
  ])('A text of %i words is set in the largest size that fits, which is %i.', (n, size) => {
    const fitted = fittedText(wordsOf(n), sizes, room);
    expect(fitted.size).toBe(size);
    expect(fitted.lines.join(' ')).toBe(wordsOf(n));
    expect(fitted.lines.length * fitted.line).toBeLessThanOrEqual(room.height);
  });

  it('A text that is too long for the smallest size is cut after a word, and keeps what ends it.', () => {
    const { size, lines } = fittedText(`“${wordsOf(500)}`, sizes, room, '”');
    expect(size).toBe(20);
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toMatch(/ word\d+…”$/);
    for (const line of lines) expect(textWidth(line, { face: 'serif', size })).toBeLessThanOrEqual(600);
    expect(`“${wordsOf(500)}`).toContain(lines.join(' ').slice(0, -2));
  });

  it('A word that is longer than the room is broken, and its end is left out.', () => {
    const { lines } = fittedText('a'.repeat(2000), sizes, { ...room, height: 24 });
    expect(lines).toEqual([expect.stringMatching(/^a+…$/)]);
  });

  it('A room that is lower than a line takes one line.', () => {
    expect(fittedText('One two three', sizes, { ...room, height: 5 }).lines).toEqual(['One two three…']);
  });
});
