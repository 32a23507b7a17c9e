import { describe, expect, it } from 'vitest';
import type { Postal } from '../../../src/geography/places.ts';
import { english, type Messages } from '../../../src/i18n/en.ts';
import { words as spanish } from '../../../src/i18n/es.ts';
import { quoteCardOf } from '../../../src/picture/quoteCard/quoteCard.ts';
import { officeIn } from '../../../src/picture/quoteCard/quoteCardWords.ts';
import { svgText } from '../../../src/picture/standaloneSvg.ts';
import type { ViewState } from '../../../src/state/viewState.ts';
import type { Story } from '../../../src/story/form/schema.ts';
import { darkPalette, lightPalette } from '../../../src/view/theme/palette.ts';
import { changedStory, everyStop, spanishStory, story, valueAt } from '../../fixtures/story.ts';
import { dark, faultsOf, faultsOfFile, geometry, light, modelOfView, textsIn, window } from '../drawn.ts';

const states: readonly Postal[] = ['CA', 'KY', 'MS', 'NY', 'TX', 'VT', 'DC', 'AK'];
const languages = [
  { words: english, shown: story },
  { words: spanish, shown: spanishStory },
] as const;

type Asked = { words?: Messages; shown?: Story; look?: typeof light; link?: string };

const draw = (view: Partial<ViewState>, { words, shown, look = light, link }: Asked = {}): SVGSVGElement =>
  quoteCardOf(window.document, modelOfView(view, words, shown), geometry, look, link);

/** The quotation, in the size that it is set in. */
function quotationOf(card: Element) {
  const lines = [...card.querySelectorAll('text')].filter(
    (text) => text.hasAttribute('font-family') && Number(text.getAttribute('x')) < 700,
  );
  return {
    text: lines.map(({ textContent }) => textContent).join(' '),
    size: Number(lines[0]?.getAttribute('font-size')),
    hangs: Number(lines[0]?.getAttribute('x')) < Number(lines[1]?.getAttribute('x')),
  };
}

const mississippi = story.responses.findIndex(({ state }) => state === 'MS');
/** The story with another lead quotation of Mississippi. */
const quoting = (text: string): Story => changedStory([`responses[${mississippi}].quotes[0].text`, text]);

describe('the quote card of a state', () => {
  const card = draw({ state: 'MS' });

  it('A quote card has the lead quotation in large serif, its mark hung before the line.', () => {
    const { text, size, hangs } = quotationOf(card);
    expect(text).toBe('“My reply is short, and the river is long: they may go and swim in it”');
    expect(size).toBeGreaterThan(50);
    expect(hangs).toBe(true);
  });

  it('A quote card has the speaker, the state’s office, the day, the level, the source, number and sentence.', () => {
    const texts = textsIn(card);
    expect(texts).toContain('Tom Boyd (R)');
    expect(texts).toContain('Mississippi secretary of state, June 30, 2017');
    expect(texts).toContain('Mississippi: Refused outright');
    expect(texts).toContainEqual(expect.stringMatching(/^Source: /));
    expect(texts.join(' ')).toContain(`5 ${modelOfView({}).headline}`);
  });

  it('A quote card outlines the state, and draws the others at 62 % opacity.', () => {
    const selected = card.querySelector('[data-selected]');
    expect(selected?.getAttribute('data-selected')).toBe('MS');
    expect(selected?.getAttribute('d')).toBe(geometry.shapes.MS);
    expect(selected?.closest('[opacity]')).toBeNull();
    expect(card.querySelector('[data-state=KY]')?.closest('[opacity]')?.getAttribute('opacity')).toBe('0.62');
    expect(card.querySelectorAll(`path[stroke="${lightPalette.ink}"]`)).toHaveLength(1);
  });

  it('The file of a quote card needs no style, and its title has state and level.', () => {
    expect(faultsOfFile(svgText(card))).toEqual([]);
    expect(card.querySelector('title')?.textContent).toBe('Mississippi: Refused outright');
  });

  it('A quote card has the colours of its palette, and its bar the colour of the level.', () => {
    const bars = [card, draw({ state: 'MS' }, { look: dark }), draw({ state: 'VT' })].map((each) =>
      each.querySelector('rect[height="12"]')?.getAttribute('fill'),
    );
    expect(bars).toEqual([lightPalette.deep, darkPalette.deep, lightPalette.outline]);
  });

  it('A quote card names the site after the source, if the URL is known and there is room.', () => {
    const link = 'https://desk.example/tally/?state=MS';
    const sourceIn = (each: Element) => textsIn(each).find((text) => text.startsWith('Source: '));
    expect(sourceIn(draw({ state: 'MS' }, { link }))).toBe(`${sourceIn(card)} · desk.example`);
  });

  it('A quote card without a selected state is refused.', () => {
    expect(() => draw({})).toThrow('needs a selected state');
  });
});

describe('a quote card without a lead quotation', () => {
  it('A quote card has no quotation that was said after the shown day.', () => {
    const card = draw({ count: 'responses', at: '2017-06-30', state: 'KY' });
    expect(quotationOf(card).text).toBe('“We are reading it”');
    expect(textsIn(card)).toContain('County Clerk, June 29, 2017');
  });

  it('Without a quotation a quote card has the summary in sans, and calls it one.', () => {
    const card = draw({ state: 'TX' });
    expect(quotationOf(card).text).toBe('');
    expect(textsIn(card).join(' ')).toContain('The state said that it would share its public file.');
    expect(textsIn(card)).toEqual(expect.arrayContaining(['Summary', 'June 30, 2017']));
  });

  it('Without a response a quote card says so, and has neither speaker nor source.', () => {
    const texts = textsIn(draw({ count: 'responses', at: '2017-06-29', state: 'MS' }));
    expect(texts.join(' ')).toContain('No reply on record by June 29.');
    expect(texts.filter((text) => /Source|Summary/.test(text))).toEqual([]);
  });

  it('A quotation was said on the day of its response or earlier if that is dated “on or before”.', () => {
    const texts = textsIn(draw({ state: 'NY' })).join(' ');
    expect(texts).toContain('Spokesman, Board of Elections, July 5, 2017, or earlier');
  });

  it('The summary of the latest response is under the level if the quoted one has another level.', () => {
    const first = `responses[${story.responses.findIndex(({ state }) => state === 'TX')}].quotes`;
    const last = `responses[${story.responses.findLastIndex(({ state }) => state === 'TX')}].quotes`;
    const shown = changedStory([first, valueAt(last)], [last, []]);
    const texts = textsIn(draw({ count: 'responses', at: '2018-01-03', state: 'TX' }, { shown })).join(' ');
    expect(texts).toContain('“It is on its way”');
    expect(texts).toContain('Summary: The state sent its public file.');
  });
});

it('A name that is wider than the quotation has several lines.', () => {
  const speaker = 'The members of the county boards of elections of the state';
  const shown = changedStory([`responses[${mississippi}].quotes[0].speaker`, speaker]);
  const texts = textsIn(draw({ state: 'MS' }, { shown }));
  expect(texts).not.toContain(`${speaker} (R)`);
  expect(texts.join(' ')).toContain(`${speaker} (R) Mississippi secretary of state`);
});

it('A longer quotation is whole in smaller type, and one of 2,000 characters is cut after a word.', () => {
  const sentence = 'We will not send the private files of people who trusted us with them. ';
  const texts = [60, 200, 600, 2000].map((n) => sentence.repeat(30).slice(0, n).trim());
  const cards = texts.map((text) => draw({ state: 'MS' }, { shown: quoting(text) }));
  expect(cards.flatMap(faultsOf)).toEqual([]);
  const quotations = cards.map(quotationOf);
  const whole = texts.slice(0, 3).map((text) => `“${text}”`);
  expect(quotations.map(({ text }) => text)).toEqual([...whole, expect.stringMatching(/\w…”$/)]);
  const sizes = quotations.map(({ size }) => size);
  expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => b - a));
});

it.each(states)(
  'The quote card of %s has no text over another or cut, at any stop and in either language.',
  (state) => {
    for (const { count, id } of everyStop)
      for (const asked of languages)
        expect(faultsOf(draw({ count, at: id, state }, asked)), `${id} ${asked.words.lang}`).toEqual([]);
  },
);

it.each([
  ['spokesman for the Secretary of State', english, 'Mississippi spokesman for the secretary of state'],
  ['Director, Mississippi Division of Elections', english, 'Director, Mississippi Division of Elections'],
  ['Jackson City Clerk', english, 'Jackson City Clerk'],
  ['Secretary of State', spanish, 'Secretary of State'],
])(
  'The office “%s” has its state, unless it names a place or the picture is in Spanish.',
  (office, words, shown) => {
    expect(officeIn(office, 'MS', words)).toBe(shown);
  },
);
