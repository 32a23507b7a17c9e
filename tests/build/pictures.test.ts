import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { pageLanguages } from '../../src/build/pageWords.ts';
import { card, pictureNames, pictures } from '../../src/build/pictures.ts';
import { families, fontFiles, inFamilies, pngOf } from '../../src/build/rasterise.ts';
import { outlines } from '../../src/geometry/outlines.ts';
import type { Scene } from '../../src/picture/scene.ts';
import { textLine } from '../../src/picture/text.ts';
import { svg } from '../../src/view/dom/svg.ts';
import { fonts } from '../../src/view/theme/fonts.ts';
import { lightPalette } from '../../src/view/theme/palette.ts';
import { story } from '../fixtures/story.ts';
import { pixelsOf, shareOf, sizeOfPng } from '../picture/pixels.ts';

const { document } = new JSDOM('').window;
const parts = { story, geometry: outlines() };
const link = 'https://desk.example/tally/';
const whole = { x: 0, y: 0, width: 400, height: 100 };

/** A line of text alone on white, 400 by 100. */
const lineOf = (text: string, face: 'serif' | 'sans', isBold = false): SVGSVGElement =>
  svg(
    document,
    'svg',
    { width: 400, height: 100 },
    svg(document, 'rect', { width: 400, height: 100, fill: '#ffffff' }),
    textLine({ document, fonts } as Scene, [10, 60], { face, size: 40, fill: '#000000', isBold }, text),
  );

/** Which share of a line is inked. @param files the font files */
const inkOfLine = (line: SVGSVGElement, files = fontFiles): number =>
  shareOf(pixelsOf(pngOf(line, 400, files), 400), whole, '#000000', 300);

describe.each(['en', 'es'] as const)('the pictures of the opening view in the language %s', async (lang) => {
  const words = pageLanguages[lang];
  const files = await pictures(parts, words, link);
  const picture = new JSDOM(files['picture.svg'] as string, { contentType: 'image/svg+xml' }).window.document
    .documentElement as unknown as SVGSVGElement;
  const texts = [...picture.querySelectorAll('text')];

  it(`The pictures in ${lang} are an SVG, a PNG of its size, one of twice its size, and a card of 1200 by 630.`, () => {
    const height = Number(picture.getAttribute('height'));
    expect(Object.keys(files)).toEqual(pictureNames);
    expect(picture.getAttribute('width')).toBe('1000');
    expect(sizeOfPng(files['picture.png'] as Uint8Array)).toEqual([1000, height]);
    expect(sizeOfPng(files['picture@2x.png'] as Uint8Array)).toEqual([2000, 2 * height]);
    expect(sizeOfPng(card(parts, words))).toEqual([1200, 630]);
  });

  it(`The picture in ${lang} is of the opening view in that language, and says where it can be seen.`, () => {
    const told = texts.map(({ textContent }) => textContent).join(' ');
    expect(picture.querySelector('title')?.textContent).toBe(`5 ${words.figure.headline.reports(5, true)}`);
    expect(told).toContain(words.figure.asOf(words.figure.fullDay('2017-07-05')));
    expect(told).toContain(link);
  });

  it(`The picture in ${lang} keeps the lists of fonts in the SVG, and has the two families in the PNG.`, () => {
    const familiesOf = (node: Element) =>
      new Set([...node.querySelectorAll('text')].map((text) => text.getAttribute('font-family')));
    expect(picture.getAttribute('font-family')).toBe(fonts.sans);
    expect(familiesOf(picture)).toEqual(new Set([fonts.serif, null]));
    expect(familiesOf(inFamilies(picture))).toEqual(new Set([families.serif, families.sans]));
  });

  it(`The picture in ${lang} is drawn with each sign that it holds.`, () => {
    for (const face of ['serif', 'sans'] as const) {
      const missing = Buffer.from(pngOf(lineOf('漢', face), 400));
      const isMissing = (sign: string) => missing.equals(Buffer.from(pngOf(lineOf(sign, face), 400)));
      const held = texts.flatMap(({ textContent }) => [...(textContent ?? '')]);
      const signs = new Set([...held, ...'“”‘’–—…áéíóúñü¿¡ÁÉÑ'].filter((sign) => /\S/.test(sign)));
      expect([...signs].filter(isMissing)).toEqual([]);
      expect(['語', '訳'].filter(isMissing)).toEqual(['語', '訳']);
    }
  });
});

describe('the fonts of the pictures', () => {
  it.each(['serif', 'sans'] as const)('The %s font draws a text, which without it leaves no ink.', (face) => {
    expect(inkOfLine(lineOf('44 states', face))).toBeGreaterThan(0.02);
    expect(inkOfLine(lineOf('44 states', face), [])).toBe(0);
  });

  it.each(['serif', 'sans'] as const)('The %s font has a bold face of its own.', (face) => {
    expect(inkOfLine(lineOf('44 states', face, true))).toBeGreaterThan(
      1.2 * inkOfLine(lineOf('44 states', face)),
    );
  });

  it('A card has the number in its colour, and not where it has no fonts to draw it with.', () => {
    const share = (png: Uint8Array) =>
      shareOf(pixelsOf(png, 300), { x: 14, y: 18, width: 26, height: 34 }, lightPalette.deep);
    expect(share(card(parts, pageLanguages.en))).toBeGreaterThan(0.3);
    expect(share(pngOf(lineOf('', 'serif'), 1200))).toBe(0);
  });
});
