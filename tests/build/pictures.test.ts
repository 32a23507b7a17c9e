import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { pageLanguages } from '../../src/build/pageWords.ts';
import { pictureNames, pictures } from '../../src/build/pictures.ts';
import { family, fontFiles, inOneFamily, pngOf } from '../../src/build/rasterise.ts';
import { legendLevels } from '../../src/domain/snapshots.ts';
import { outlines } from '../../src/geometry/outlines.ts';
import { lightPalette } from '../../src/view/palette.ts';
import { textLine } from '../../src/view/save/text.ts';
import { svg } from '../../src/view/svg.ts';
import { story } from '../fixtures/story.ts';
import { pixelsOf, shareOf, sizeOfPng } from './pixels.ts';
import { overlaps, type Place, placesOf } from './places.ts';

const { document } = new JSDOM('').window;
const parts = { story: story, geometry: outlines(), css: { opening: '', later: '' } };
const link = 'https://desk.example/tally/';
const whole = { x: 0, y: 0, width: 400, height: 100 };

/** A line of text alone on white, 400 by 100. */
const lineOf = (text: string, isBold = false): SVGSVGElement =>
  svg(
    document,
    'svg',
    { width: 400, height: 100 },
    svg(document, 'rect', { width: 400, height: 100, fill: '#ffffff' }),
    textLine(document, 10, 60, { font: 'serif', size: 40, fill: '#000000', isBold }, text),
  );

/** Which share of a line is inked. @param fonts the font files */
const inkOfLine = (text: string, isBold: boolean, fonts = fontFiles): number =>
  shareOf(pixelsOf(pngOf(lineOf(text, isBold), 400, fonts), 400), whole, '#000000', 300);

describe.each(['en', 'es'] as const)('the pictures of the opening view in the language %s', async (lang) => {
  const words = pageLanguages[lang];
  const files = await pictures(parts, words, link);
  const picture = new JSDOM(files['picture.svg'] as string, { contentType: 'image/svg+xml' }).window.document
    .documentElement as unknown as SVGSVGElement;
  const height = Number(picture.getAttribute('height'));

  it(`The pictures in ${lang} are an SVG, a PNG of its size, and one of twice its size.`, () => {
    expect(Object.keys(files)).toEqual(pictureNames);
    expect(picture.getAttribute('width')).toBe('1000');
    expect(sizeOfPng(files['picture.png'] as Uint8Array)).toEqual([1000, height]);
    expect(sizeOfPng(files['picture@2x.png'] as Uint8Array)).toEqual([2000, 2 * height]);
  });

  it(`The picture in ${lang} says title, number, sentence, day, legend, credit and address.`, () => {
    const told = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
    const { figure } = words;
    for (const text of [
      words.title(story),
      `5 ${figure.headline(5, true)}`,
      `${figure.fullDay('2017-07-05')}: ${figure.namedSoFar(5, true)}`,
      figure.countsFigure('The Tribune', '5'),
      figure.legendTitle,
      ...legendLevels.counted.map((level) => figure.levelLabel(level, story.levels[level].label)),
      figure.recordAsOf(figure.fullDay(story.asOf)),
      ...story.credits,
      link,
    ])
      expect(told).toContain(text);
  });

  it(`The picture in ${lang} keeps the lists of fonts in the SVG, and has one family in the PNG.`, () => {
    expect(picture.querySelectorAll(`[font-family="${family}"]`)).toHaveLength(0);
    const texts = [...inOneFamily(picture).querySelectorAll('text')];
    expect(texts.length).toBeGreaterThan(60);
    for (const text of texts) expect(text.getAttribute('font-family')).toBe(family);
  });

  it(`The picture in ${lang} has no text over another in the font that the PNG is drawn with.`, () => {
    const texts = [...picture.querySelectorAll('text')].filter((text) => !text.closest('[aria-hidden]'));
    const places = placesOf(texts);
    expect(overlaps(places, 6)).toEqual([]);
    const [title, number] = places as [Place, Place];
    expect(overlaps([{ ...title, y: number.y }, number])).toEqual([`${title.name} over ${number.name}`]);
  });

  it(`The picture in ${lang} is drawn with each sign that it holds.`, () => {
    const missing = Buffer.from(pngOf(lineOf('漢'), 400));
    const isMissing = (sign: string) => missing.equals(Buffer.from(pngOf(lineOf(sign), 400)));
    const held = [...picture.querySelectorAll('text')].flatMap(({ textContent }) => [...(textContent ?? '')]);
    const signs = new Set([...held, ...'“”‘’–—…áéíóúñü¿¡ÁÉÑ'].filter((sign) => /\S/.test(sign)));
    expect([...signs].filter(isMissing)).toEqual([]);
    expect(['語', '訳'].filter(isMissing)).toEqual(['語', '訳']);
  });
});

describe('the fonts of the pictures', () => {
  it('The fonts draw a text, which without them leaves no ink.', () => {
    expect(inkOfLine('44 states', false)).toBeGreaterThan(0.03);
    expect(inkOfLine('44 states', false, [])).toBe(0);
  });

  it('The fonts draw semibold with a face of its own.', () => {
    const [regular] = fontFiles as [string, string];
    expect(inkOfLine('44 states', true)).toBeGreaterThan(1.2 * inkOfLine('44 states', false));
    expect(inkOfLine('44 states', true, [regular])).toBe(inkOfLine('44 states', false));
  });

  it('A text is drawn in the colour that is asked for.', async () => {
    const { 'picture.png': png } = await pictures(parts, pageLanguages.en, null);
    const number = { x: 40, y: 95, width: 80, height: 96 };
    expect(shareOf(pixelsOf(png as Uint8Array, 1000), number, lightPalette.refused)).toBeGreaterThan(0.3);
  });
});
