import { describe, expect, it } from 'vitest';
import { textLine } from '../../src/picture/textLine.ts';
import { balanced, fittedText, textWidth, wrapped } from '../../src/picture/textWidth.ts';
import { light, modelOfView, window } from './drawn.ts';
import { inkOf } from './pixels.ts';

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
  it.each([
    { face: 'serif', isBold: false },
    { face: 'serif', isBold: true },
    { face: 'sans', isBold: false },
    { face: 'sans', isBold: true },
  ] as const)('The estimated width is no less than that in the pictures: $face, bold $isBold.', (weight) => {
    const style = { ...weight, size: 100, fill: '#000000' };
    const scene = { document: window.document, ...light, model: modelOfView({}) };
    for (const text of texts)
      expect(inkOf(textLine(scene, [0, 100], style, text)).width).toBeLessThan(textWidth(text, style));
  });
});

describe.each([
  ['wrapped', wrapped],
  ['balanced', balanced],
])('a text that is %s', (way, broken) => {
  it(`A text that is ${way} has no line wider than is asked for, and all its words.`, () => {
    for (const width of widths) {
      const lines = broken(sentence, lettering, width);
      for (const line of lines) expect(textWidth(line, lettering)).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(sentence.replaceAll(' ', ''));
    }
    expect(broken('', lettering, 320)).toEqual([]);
  });

  it(`A word that is wider than a line is broken and loses no character, if the text is ${way}.`, () => {
    const address = `https://example.org/?${'a'.repeat(200)}`;
    const lines = broken(address, lettering, 320);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe(address);
  });
});

it.each(widths)('Balanced lines at the width %d are as many as wrapped ones, and no longer.', (width) => {
  const longest = (lines: string[]) => Math.max(...lines.map((line) => textWidth(line, lettering)));
  const [plain, even] = [wrapped(sentence, lettering, width), balanced(sentence, lettering, width)];
  expect(even).toHaveLength(plain.length);
  expect(longest(even)).toBeLessThanOrEqual(longest(plain));
});

it('A word that fits a line is never broken to balance the lines.', () => {
  expect(balanced('Unconstitutional, period.', { face: 'serif', size: 64 }, 672)).toEqual([
    ...['Unconstitutional,', 'period.'],
  ]);
});

const sizes = [60, 40, 20];
const room = { face: 'serif', width: 600, height: 246 } as const;
const wordsOf = (n: number): string => Array.from({ length: n }, (_, index) => `word${index}`).join(' ');

describe('a text that is fitted to a box', () => {
  it.each([
    [4, 60],
    [20, 40],
    [60, 20],
  ])('A text of %i words is set in the largest size that fits, which is %i.', (n, size) => {
    const { style, lines } = fittedText(wordsOf(n), sizes, room);
    expect(style.size).toBe(size);
    expect(lines.join(' ')).toBe(wordsOf(n));
    expect(lines.length * style.line).toBeLessThanOrEqual(room.height);
  });

  it('A text that is too long for the smallest size is cut after a word, and keeps its ending.', () => {
    const { style, lines } = fittedText(`“${wordsOf(500)}`, sizes, room, '”');
    expect(style.size).toBe(20);
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toMatch(/ word\d+…”$/);
    for (const line of lines) expect(textWidth(line, style)).toBeLessThanOrEqual(600);
    expect(`“${wordsOf(500)}`).toContain(lines.join(' ').slice(0, -2));
  });

  it('A word that is too long for a large size is whole in a smaller one.', () => {
    const text = `It ${'a'.repeat(25)} is`;
    const { style, lines } = fittedText(text, sizes, room);
    expect([style.size, lines.join(' ')]).toEqual([40, text]);
  });

  it('A word that is longer than the box is broken, and its end is left out.', () => {
    const { lines } = fittedText('a'.repeat(2000), sizes, { ...room, height: 24 });
    expect(lines).toEqual([expect.stringMatching(/^a+…$/)]);
  });

  it('A box that is lower than a line takes one line.', () => {
    expect(fittedText('One two three', sizes, { ...room, height: 5 }).lines).toEqual(['One two three…']);
  });
});
