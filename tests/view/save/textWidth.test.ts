import { describe, expect, it } from 'vitest';
import { balanced, textWidth, wrapped } from '../../../src/view/save/textWidth.ts';

const sentence = 'states and the District of Columbia won’t hand over everything the commission asked for';
const widths = [40, 80, 160, 320, 640, 1280, 2560];

describe('the estimated width of a text', () => {
  it('The estimated width is none for no text, and grows with the text and with its size.', () => {
    expect(textWidth('', 16)).toBe(0);
    expect(textWidth('ab', 16)).toBeGreaterThan(textWidth('a', 16));
    expect(textWidth('ab', 32)).toBe(2 * textWidth('ab', 16));
  });
});

describe.each([
  ['wrapped', wrapped],
  ['balanced', balanced],
])('a text that is %s', (way, broken) => {
  it.each(widths)(`A text that is ${way} has no line wider than %d, and all its words.`, (width) => {
    const lines = broken(sentence, 16, width);
    for (const line of lines) expect(textWidth(line, 16)).toBeLessThanOrEqual(width);
    expect(lines.join('').replaceAll(' ', '')).toBe(sentence.replaceAll(' ', ''));
  });

  it(`A word that is wider than a line is broken, and loses no sign, where the text is ${way}.`, () => {
    const address = `https://example.org/?${'a'.repeat(200)}`;
    const lines = broken(address, 16, 320);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe(address);
  });

  it(`No text that is ${way} is no line.`, () => {
    expect(broken('', 16, 320)).toEqual([]);
  });
});

describe('balanced lines', () => {
  it.each(widths)(
    'Balanced lines at the width %d are as many as wrapped ones, and the longest is no longer.',
    (width) => {
      const longest = (lines: string[]) => Math.max(...lines.map((line) => textWidth(line, 16)));
      const [plain, even] = [wrapped(sentence, 16, width), balanced(sentence, 16, width)];
      expect(even).toHaveLength(plain.length);
      expect(longest(even)).toBeLessThanOrEqual(longest(plain));
    },
  );
});
