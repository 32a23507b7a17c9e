import { describe, expect, it } from 'vitest';
import { cardBox } from '../../src/build/card/layout.ts';
import { card, cardPicture } from '../../src/build/card.ts';
import { pageLanguages } from '../../src/build/pageWords.ts';
import { inkOf, pngOf } from '../../src/build/rasterise.ts';
import { legendLevels } from '../../src/domain/snapshots.ts';
import type { Story } from '../../src/domain/story.ts';
import { outlines } from '../../src/geometry/outlines.ts';
import { colourOf, lightPalette } from '../../src/view/palette.ts';
import { changedStory, stopNamed, story } from '../fixtures/story.ts';
import { pixelsOf, scaled, shareOf, sizeOfPng } from './pixels.ts';
import { overlaps, placesOf } from './places.ts';

const geometry = outlines();
const { en } = pageLanguages;
const languages = Object.values(pageLanguages).map((words) => ({ lang: words.figure.lang, words }));
const draw = (story: Story, words = en) => cardPicture({ story, geometry }, words);
const fillOf = (postal: string, picture: Element) =>
  picture.querySelector(`[data-state=${postal}]`)?.getAttribute('fill') ?? '';
const numberOf = (picture: Element) => picture.querySelector('[data-part=number]') as SVGElement;

/** What is wrong with the places: two that overlap, or one that leaves the room within the margins. */
function faultsOf(picture: Element): string[] {
  const places = placesOf(picture.querySelectorAll('svg > text, svg > g'));
  const { left, right, top, height: whole } = cardBox;
  const out = places.filter(
    ({ x, y, width, height }) =>
      x < left - 1 || x + width > right + 1 || y < top - 1 || y + height > whole - 30,
  );
  return [...out.map(({ name }) => `${name} is out`), ...overlaps(places)];
}

/** How much of the number's place is in its colour, on a card of 300 pixels. */
const strengthOf = (png: Uint8Array, picture: Element): number =>
  shareOf(pixelsOf(png, 300), scaled(inkOf(numberOf(picture)), 300 / cardBox.width), lightPalette.refused);

describe.each(languages)('the card in the language $lang', ({ lang, words }) => {
  const picture = draw(story, words);
  const png = card({ story: story, geometry }, words);
  const told = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent ?? '');

  it(`The card in ${lang} is a PNG of 1200 by 630 pixels.`, () => {
    expect(sizeOfPng(png)).toEqual([1200, 630]);
  });

  it(`The card in ${lang} says number, sentence, title, day and whose count it is.`, () => {
    const { figure } = words;
    const whole = told.join(' ');
    for (const text of [
      `5 ${figure.headline(5, true)}`,
      words.title(story),
      `${figure.fullDay('2017-07-05')}: ${figure.namedSoFar(5, true)} ` +
        figure.countsFigure('The Tribune', '5'),
    ])
      expect(whole).toContain(text);
  });

  it(`The card in ${lang} has a legend with every level and its number, which add up to 51.`, () => {
    const counts = legendLevels.counted.map((level) => {
      const label = `${words.figure.levelLabel(level, story.levels[level].label)}\u2002`;
      const entry = told.find((text) => text.startsWith(label));
      return Number(entry?.slice(label.length));
    });
    expect(counts.reduce((a, b) => a + b)).toBe(51);
  });

  it(`The card in ${lang} has the 51 shapes in the fills of their levels.`, () => {
    expect(picture.querySelectorAll('path[data-state]')).toHaveLength(51);
    expect(fillOf('MS', picture)).toBe(colourOf(lightPalette, 'refused'));
    expect(fillOf('TX', picture)).toBe(colourOf(lightPalette, 'public-only'));
  });

  it(`The card in ${lang} has no text over another, over the map or out of the margins.`, () => {
    expect(faultsOf(picture)).toEqual([]);
  });

  it(`The card in ${lang} shows the number strongly when it is 300 pixels wide.`, () => {
    const { height } = inkOf(numberOf(picture));
    expect(height).toBeGreaterThan(cardBox.height / 4);
    expect(strengthOf(png, picture)).toBeGreaterThan(0.3);
  });
});

describe('the card', () => {
  it('A state that is counted without detail is hatched on a card.', () => {
    const late = draw(
      changedStory(['responses[4].date', '2017-07-06'], ['responses[4].precision', undefined]),
    );
    const [, id] = /^url\((#.+)\)$/.exec(fillOf('NY', late)) ?? [];
    expect(late.querySelector(id ?? '')?.nodeName).toBe('pattern');
  });

  it('A card lacks the number’s pixels where it has no number, or no fonts to draw it with.', () => {
    const picture = draw(story);
    const bare = picture.cloneNode(true) as SVGSVGElement;
    numberOf(bare).remove();
    expect(strengthOf(pngOf(bare, 1200), picture)).toBe(0);
    expect(strengthOf(pngOf(picture, 1200, []), picture)).toBe(0);
  });

  it('A card keeps its texts apart where they are long.', () => {
    const outlet = 'The Association of Newspapers of the Middle Atlantic States and Puerto Rico';
    const report = `reports[${story.reports.findIndex(({ id }) => id === stopNamed('tribune').id)}]`;
    const long = changedStory(
      ['title', 'How each of the fifty states, and the District of Columbia besides, answered '.repeat(4)],
      [`${report}.outlet`, outlet],
      [`${report}.via`, outlet],
    );
    const picture = draw(long);
    expect(faultsOf(picture)).toEqual([]);
    expect(picture.textContent).toContain('District of Columbia…');
    expect(picture.textContent).toContain(`as reported by ${outlet.split(' ')[0]}`);
  });

  it('A card shows a title that looks like markup as text.', () => {
    const title = '"><script>alert(1)</script>';
    const picture = draw(changedStory(['title', title]));
    expect(picture.querySelector('script')).toBeNull();
    expect([...picture.querySelectorAll('text')].map(({ textContent }) => textContent)).toContain(title);
    expect(sizeOfPng(pngOf(picture, 300))).toEqual([300, 158]);
  });
});

describe('the check of the places', () => {
  it('The check of the places reports a text over another, and one that is out.', () => {
    const picture = draw(story);
    const title = [...picture.querySelectorAll('svg > text')].at(-2) as Element;
    title.setAttribute('y', '580');
    expect(faultsOf(picture).some((fault) => fault.includes('over'))).toBe(true);
    title.setAttribute('x', '900');
    expect(faultsOf(picture)).toContain(`${story.title} is out`);
  });
});
