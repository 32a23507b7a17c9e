import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { openingModel } from '../../../src/build/figure/prerenderFigure.ts';
import { families, fontFiles, inFamilies, rasterise } from '../../../src/build/shareAssets/rasterise.ts';
import { card, pictures } from '../../../src/build/shareAssets/shareAssets.ts';
import { quoteCardOf } from '../../../src/picture/quoteCard/quoteCard.ts';
import { shareCardOf, shareCardSize } from '../../../src/picture/shareCard.ts';
import { textLine } from '../../../src/picture/textLine.ts';
import { tallyInWords } from '../../../src/picture/viewInWords.ts';
import { svg } from '../../../src/view/dom/svg.ts';
import { lightPalette } from '../../../src/view/theme/palette.ts';
import { geometry, light, modelOfView, textsIn, window } from '../../picture/drawn.ts';
import { inkOf, pixelsOf, shareOf, sizeOfPng } from '../../picture/pixels.ts';
import { base, front, published } from '../editions.ts';

const { document } = window;
const whole = { x: 0, y: 0, width: 400, height: 100 };
const scene = { document, ...light, model: modelOfView({}) };

/** A line of text alone on white, 400 by 100. */
const lineOf = (text: string, isBold = false, face: 'serif' | 'sans' = 'sans'): SVGSVGElement =>
  svg(
    document,
    'svg',
    { width: 400, height: 100 },
    svg(document, 'rect', { width: 400, height: 100, fill: '#ffffff' }),
    textLine(scene, [10, 60], { face, size: 40, fill: '#000000', isBold }, text),
  );

/** Which share of a line is inked. @param fonts the font files */
const inkOfLine = (picture: SVGSVGElement, fonts = fontFiles): number =>
  shareOf(pixelsOf(rasterise(picture, 400, fonts), 400), whole, '#000000', 300);

/** The texts of a card, without the postal codes, whose ink comes as near as 4 pixels to another's or to the map. */
function touching(picture: Element): string[] {
  const parts = [...picture.querySelectorAll<SVGElement>('svg > svg, svg > text')]
    .filter(({ textContent }) => !/^[A-Z]{2}$/.test(textContent ?? ''))
    .map((node) => ({ name: node.textContent || 'the map', ...inkOf(node) }));
  return parts.flatMap((a, index) =>
    parts
      .slice(index + 1)
      .filter((b) => a.x < b.x + b.width + 4 && b.x < a.x + a.width + 4)
      .filter((b) => a.y < b.y + b.height && b.y < a.y + a.height)
      .map((b) => `${a.name} over ${b.name}`),
  );
}

describe.each(['en', 'es'] as const)('the pictures of the opening view in the language %s', async (lang) => {
  const edition = front[lang];
  const files = pictures(published(edition));
  const picture = new JSDOM(files['picture.svg'], { contentType: 'image/svg+xml' }).window.document
    .documentElement as unknown as SVGSVGElement;
  const height = Number(picture.getAttribute('height'));

  it(`The pictures in ${lang} are an SVG, a PNG of the same size, a PNG of twice the size, and a card.`, () => {
    expect(Object.keys(files)).toEqual(['picture.svg', 'picture.png', 'picture@2x.png']);
    expect(picture.getAttribute('width')).toBe('1000');
    expect(sizeOfPng(files['picture.png'])).toEqual([1000, height]);
    expect(sizeOfPng(files['picture@2x.png'])).toEqual([2000, 2 * height]);
    expect(sizeOfPng(card(edition))).toEqual([1200, 630]);
  });

  it(`The picture in ${lang} has its sentence and the address of the page.`, () => {
    const texts = textsIn(picture);
    expect(texts.join(' ')).toContain(tallyInWords(openingModel(edition)).replace(/^\d+ /, ''));
    expect(texts).toContain(lang === 'en' ? base : `${base}es/`);
  });

  it(`The picture in ${lang} has lists of fonts in the SVG, and one family for each face in the PNG.`, () => {
    const texts = (each: Element) => [...each.querySelectorAll('text')];
    const named = (each: Element) => new Set(texts(each).map((text) => text.getAttribute('font-family')));
    expect(named(picture)).toEqual(new Set([light.fonts.serif, null]));
    expect(named(inFamilies(picture))).toEqual(new Set(Object.values(families)));
  });

  it(`No text of the card in ${lang} touches another or the map, in the fonts of the PNGs.`, () => {
    expect(touching(shareCardOf(document, openingModel(edition), geometry, light))).toEqual([]);
  });

  it(`The picture in ${lang} is drawn with each of its characters, in both faces.`, () => {
    for (const face of ['serif', 'sans'] as const) {
      const drawn = (sign: string) => Buffer.from(rasterise(lineOf(sign, false, face), 400));
      const missing = drawn('漢');
      const isMissing = (sign: string) => missing.equals(drawn(sign));
      const signs = new Set(`${textsIn(picture).join('')}“”‘’–—…áéíóúñü¿¡ÁÉÑ`.replace(/\s/g, ''));
      expect([...signs].filter(isMissing)).toEqual([]);
      expect(['語', '訳'].filter(isMissing)).toEqual(['語', '訳']);
    }
  });
});

describe('the card of the opening view', () => {
  const picture = shareCardOf(document, modelOfView({}), geometry, light);
  const number = picture.querySelector('text[font-size="224"]') as SVGElement;

  const { x, y, width, height } = inkOf(number);
  const box = { x: x / 4, y: y / 4, width: width / 4, height: height / 4 };

  /** How much of the number's place is in its colour, on a card of 300 pixels, a quarter of its width. */
  const strengthOf = (png: Uint8Array): number => shareOf(pixelsOf(png, 300), box, lightPalette.deep);

  it('A card shows a strong number at a width of 300 pixels.', () => {
    expect(height).toBeGreaterThan(shareCardSize.height / 5);
    expect(strengthOf(card(front.en))).toBeGreaterThan(0.3);
  });

  it('A card without its number, or without fonts, has none of the number’s pixels: a control.', () => {
    const bare = picture.cloneNode(true) as SVGSVGElement;
    bare.querySelector('text[font-size="224"]')?.remove();
    expect(strengthOf(rasterise(bare, 1200))).toBe(0);
    expect(strengthOf(rasterise(picture, 1200, []))).toBe(0);
  });
});

it('No text of a quote card touches another or the map.', () => {
  const picture = quoteCardOf(document, modelOfView({ state: 'MS' }), geometry, light);
  expect(touching(picture)).toEqual([]);
  expect(sizeOfPng(rasterise(picture, 1200))).toEqual([1200, 675]);
  picture.querySelector('svg')?.setAttribute('x', '400');
  expect(touching(picture)).not.toEqual([]);
});

it.each(['serif', 'sans'] as const)('The %s fonts have a bold face.', (face) => {
  const [plain, bold] = [false, true].map((isBold) => lineOf('44 states', isBold, face)) as [
    SVGSVGElement,
    SVGSVGElement,
  ];
  const regular = fontFiles.filter((file) => file.includes('400Regular'));
  expect(inkOfLine(bold)).toBeGreaterThan(1.2 * inkOfLine(plain));
  expect(inkOfLine(bold, regular)).toBe(inkOfLine(plain));
});
