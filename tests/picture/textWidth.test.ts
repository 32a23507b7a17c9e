import { describe, expect, it } from 'vitest';
import { inkOf } from '../../src/build/shareAssets/rasterise.ts';
import { textLine } from '../../src/picture/textLine.ts';
import { balanced, textWidth, wrapped } from '../../src/picture/textWidth.ts';
import { light, modelOfView, window } from './drawn.ts';

const sentence = 'states and the District of Columbia won’t hand over everything the commission asked for';
const texts = [
  sentence,
  'I WILL NOT SEND ONE PAGE',
  'On June 30, 2017, 44 of 50',
  'Misisipi, Nueva York y 12 más',
];
const lettering = { size: 16 };
const widths = [40, 80, 160, 320, 640, 1280, 2560];

describe('the estimated width of a text', () => {
  it('The estimated width is none for no text, and grows with the text and with its size.', () => {
    expect(textWidth('', lettering)).toBe(0);
    expect(textWidth('ab', lettering)).toBeGreaterThan(textWidth('a', lettering));
    expect(textWidth('ab', { size: 32 })).toBe(2 * textWidth('ab', lettering));
    expect(textWidth('ab', { size: 16, isBold: true })).toBeGreaterThan(textWidth('ab', lettering));
  });

  it.each([
    ['serif', 400],
    ['serif', 700],
    ['sans', 400],
    ['sans', 700],
  ] as const)(
    'The estimated width is no less than that of the %s face of the pictures at the weight %i.',
    (face, weight) => {
      const isBold = weight === 700;
      const style = { face, size: 100, fill: '#000000', isBold };
      const scene = { document: window.document, ...light, model: modelOfView({}) };
      for (const text of texts)
        expect(inkOf(textLine(scene, [0, 100], style, text)).width).toBeLessThan(
          textWidth(text, { face, size: 100, isBold }),
        );
    },
  );
});

describe.each([
  ['wrapped', wrapped],
  ['balanced', balanced],
])('a text that is %s', (way, broken) => {
  it.each(widths)(`A text that is ${way} has no line wider than %d, and all its words.`, (width) => {
    const lines = broken(sentence, lettering, width);
    for (const line of lines) expect(textWidth(line, lettering)).toBeLessThanOrEqual(width);
    expect(lines.join('').replaceAll(' ', '')).toBe(sentence.replaceAll(' ', ''));
  });

  it(`A word that is wider than a line is broken, and loses no sign, where the text is ${way}.`, () => {
    const address = `https://example.org/?${'a'.repeat(200)}`;
    const lines = broken(address, lettering, 320);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe(address);
  });

  it(`No text that is ${way} is no line.`, () => {
    expect(broken('', lettering, 320)).toEqual([]);
  });
});

describe('balanced lines', () => {
  it.each(widths)(
    'Balanced lines at the width %d are as many as wrapped ones, and the longest is no longer.',
    (width) => {
      const longest = (lines: string[]) => Math.max(...lines.map((line) => textWidth(line, lettering)));
      const [plain, even] = [wrapped(sentence, lettering, width), balanced(sentence, lettering, width)];
      expect(even).toHaveLength(plain.length);
      expect(longest(even)).toBeLessThanOrEqual(longest(plain));
    },
  );
});
