import { describe, expect, it } from 'vitest';
import { allPlaces, chipPostals, type Postal } from '../../src/geography/places.ts';
import { english } from '../../src/i18n/en.ts';
import { words as spanish } from '../../src/i18n/es.ts';
import { pictureOf } from '../../src/picture/picture.ts';
import { svgText } from '../../src/picture/standaloneSvg.ts';
import type { ViewState } from '../../src/state/viewState.ts';
import { views } from '../../src/state/viewValues.ts';
import { captionText } from '../../src/story/captions.ts';
import type { Model } from '../../src/view/model.ts';
import { darkPalette, lightPalette } from '../../src/view/theme/palette.ts';
import { changedStory, eightLevels, everyStop, spanishStory, story } from '../fixtures/story.ts';
import {
  dark,
  dueFills,
  faultsOf,
  faultsOfFile,
  fillsOf,
  geometry,
  light,
  modelOfView,
  textsIn,
  textsOf,
  window,
} from './drawn.ts';

const stops = everyStop.map(({ count, id }): Partial<ViewState> => ({ count, at: id }));
const draw = (model: Model, link: string | null = null, look = light): SVGSVGElement =>
  pictureOf(window.document, model, geometry, look, link);

describe.each(stops)('the picture of $count at $at', (view) => {
  const of = `of ${view.count} at ${view.at}`;
  const model = modelOfView(view);
  const picture = draw(model);
  const texts = textsIn(picture);

  it(`The picture ${of} has the 51 shapes in the looks of their levels.`, () => {
    expect(picture.querySelectorAll('[data-state]')).toHaveLength(51);
    expect(fillsOf(picture)).toEqual(dueFills(model, 'map'));
    for (const shape of picture.querySelectorAll('path[data-state]'))
      expect(shape.getAttribute('d')).toBe(geometry.shapes[shape.getAttribute('data-state') as Postal]);
  });

  it(`The picture ${of} has a legend with every level of the count and its number, which add up to 51.`, () => {
    const counts = model.legend.map(({ id, label }) => {
      const entries = texts.filter((text) => text.startsWith(`${label}\u2002`));
      expect(entries).toEqual([`${label}\u2002${model.snapshot.levelSizes.get(id)}`]);
      return Number(entries[0]?.slice(label.length + 1));
    });
    expect(counts.reduce((a, b) => a + b)).toBe(51);
  });

  it(`The picture ${of} has number, sentence, day, caption and credits, and each postal code once.`, () => {
    const { headline, snapshot, stop, caption } = model;
    const whole = texts.join(' ');
    for (const text of [
      headline,
      english.asOf(stop.date),
      captionText(caption),
      `${story.credits.join(' ')} ${english.updated(english.fullDay(story.asOf))}`,
    ])
      expect(whole).toContain(text);
    expect(texts).toContain(String(snapshot.tally));
    for (const { postal } of allPlaces) expect(texts.filter((text) => text === postal)).toHaveLength(1);
  });

  it(`The picture ${of} has no text over another or cut, also in Spanish.`, () => {
    expect(faultsOf(picture)).toEqual([]);
    const link = `https://example.org/tally/?${'count=responses&'.repeat(20)}`;
    for (const each of views) {
      const inSpanish = modelOfView({ ...view, view: each, state: 'DC' }, spanish, spanishStory);
      expect(faultsOf(draw(inSpanish, link))).toEqual([]);
    }
  });
});

it('The picture of a story of eight levels has no text over another or cut.', () => {
  expect(faultsOf(draw(modelOfView({}, english, eightLevels)))).toEqual([]);
});

it('The check of the texts reports a text over another, and one that is cut.', () => {
  const picture = draw(modelOfView({}));
  const [number, sentence] = textsOf(picture) as [Element, Element];
  number.setAttribute('x', sentence.getAttribute('x') as string);
  expect(faultsOf(picture)).toContain(`${number.textContent} over ${sentence.textContent}`);
  number.setAttribute('x', '990');
  expect(faultsOf(picture)).toEqual([`${number.textContent} is cut`]);
});

describe('the picture of a view', () => {
  it('A picture is 1000 wide, as high as its content, and begins with a description in words.', () => {
    const picture = draw(modelOfView({}));
    const height = picture.getAttribute('height');
    const headline = `5 ${modelOfView({}).headline}`;
    expect(picture.getAttribute('width')).toBe('1000');
    expect(picture.getAttribute('viewBox')).toBe(`0 0 1000 ${height}`);
    expect(picture.querySelector('title')?.textContent).toBe(headline);
    expect(picture.querySelector('desc')?.textContent).toBe(
      `${headline}. As of July 5, 2017. ${captionText(modelOfView({}).caption)}`,
    );
  });

  it('A picture of the count by responses says so after the day.', () => {
    const texts = textsIn(draw(modelOfView({ count: 'responses', at: '2017-07-03' })));
    expect(texts).toContain(`As of July 3, 2017, ${story.words.basis}`);
  });

  it('A picture of the map has the nine chips, and one of the tiles has 51 tiles in their place.', () => {
    const [map, tiles] = [draw(modelOfView({})), draw(modelOfView({ view: 'tiles' }))];
    const chips = [...map.querySelectorAll('[data-chip]')].map((chip) => chip.getAttribute('data-chip'));
    expect(chips).toEqual(chipPostals);
    expect(tiles.querySelectorAll('[data-chip], path[data-state]')).toHaveLength(0);
    expect(tiles.querySelectorAll('rect[data-state]')).toHaveLength(51);
    expect(fillsOf(tiles)).toEqual(dueFills(modelOfView({}), 'box'));
  });

  it('A picture draws places outside the story dashed, with a light grey code, and so their swatch.', () => {
    const outside = { states: ['AK', 'HI', 'VT'], label: 'Not asked' };
    for (const view of views) {
      const picture = draw(modelOfView({ view }, english, changedStory(['outside', outside])));
      // The swatch; on the map a chip and the shapes as one path, or three tiles.
      expect(picture.querySelectorAll('[stroke-dasharray]')).toHaveLength(view === 'tiles' ? 4 : 3);
      const grey = picture.querySelectorAll(`text[fill="${lightPalette.secondary}"][font-weight="400"]`);
      const codes = [...grey].map(({ textContent }) => textContent).filter((text) => text?.length === 2);
      expect(codes.sort()).toEqual(outside.states);
    }
  });

  it.each([
    ['MS', 'Mississippi: Refused outright'],
    ['DC', 'District of Columbia: Refused outright'],
    ['VT', 'Vermont: Not named yet'],
  ] as const)('A picture outlines %s where it is selected, and names it.', (state, name) => {
    for (const view of views) {
      const [bare, selected] = [draw(modelOfView({ view })), draw(modelOfView({ view, state }))];
      expect(textsIn(bare)).not.toContain(name);
      expect(textsIn(selected)).toContain(name);
      const lines = (picture: Element) => picture.querySelectorAll(`[stroke="${lightPalette.ink}"]`).length;
      expect(lines(selected)).toBeGreaterThan(lines(bare));
      expect(fillsOf(selected)).toEqual(fillsOf(bare));
    }
  });

  it('A picture has the URL of the view, if it is known.', () => {
    const link = 'https://example.org/tally/?state=MS';
    expect(textsIn(draw(modelOfView({}), link))).toContain(link);
    expect(textsIn(draw(modelOfView({}))).filter((text) => text.includes('://'))).toEqual([]);
  });

  it('A picture has the colours of the palette that it is given.', () => {
    const picture = draw(modelOfView({}), null, dark);
    expect(fillsOf(picture)).toEqual(dueFills(modelOfView({}), 'map', darkPalette));
    expect(picture.outerHTML).toContain(`fill="${darkPalette.ground}"`);
    expect(picture.outerHTML).not.toContain(lightPalette.mid);
  });
});

describe('the file of a picture', () => {
  const inTiles = stops.map((view) => ({ ...view, view: 'tiles', state: 'MS' }) as const);
  const texts = [...stops, ...inTiles].map((view) => svgText(draw(modelOfView(view))));

  it('The file of a picture needs no style, and refers to nothing outside it.', () => {
    for (const text of texts) {
      expect(faultsOfFile(text)).toEqual([]);
      expect(text.replace('http://www.w3.org/2000/svg', '')).not.toContain('://');
    }
  });

  it('The check of a file reports a style, a pattern that is missing, and a list of fonts without an end.', () => {
    const text = texts[0] as string;
    const broken = text
      .replace('<title>', '<style/><title>')
      .replace(/id="hatch-map"/, 'id="other"')
      .replace(/, serif"/, '"')
      .replace(/fill="[^"]*" data-/, 'fill="url(#hatch-map)" data-')
      .replace('<desc>', '<path fill="url(#hatch-map)"/><desc>');
    expect(faultsOfFile(broken)).toEqual(
      expect.arrayContaining(['<style', 'hatch-map is not there.', expect.stringContaining('Iowan')]),
    );
  });
});
