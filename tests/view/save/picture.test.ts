import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { jurisdictions, type Postal } from '../../../src/domain/jurisdictions.ts';
import type { Level } from '../../../src/domain/levels.ts';
import { english, type Messages } from '../../../src/domain/messages.ts';
import { legendLevels } from '../../../src/domain/snapshots.ts';
import { outlines } from '../../../src/geometry/outlines.ts';
import { openingView, type ViewState, views } from '../../../src/state/viewState.ts';
import { fonts } from '../../../src/view/fonts.ts';
import { labelOf, type Model, modelOf } from '../../../src/view/model.ts';
import { colourOf, darkPalette, lightPalette } from '../../../src/view/palette.ts';
import { pictureOf } from '../../../src/view/save/picture.ts';
import { svgText } from '../../../src/view/save/svg.ts';
import { textWidth } from '../../../src/view/save/textWidth.ts';
import { everyStop, story } from '../../fixtures/story.ts';

const { window } = new JSDOM('');
const geometry = outlines();
const stops = everyStop.map(({ count, id }): Partial<ViewState> => ({ count, at: id }));
const opening = openingView(story);

const modelOfView = (view: Partial<ViewState>, words: Messages = english): Model =>
  modelOf(story, { ...opening, ...view }, words);
const draw = (model: Model, link: string | null = null, palette = lightPalette): SVGSVGElement =>
  pictureOf(window.document, model, geometry, { palette, fonts }, link);

/** Words that are about a quarter longer, as Spanish is. */
const longer: Messages = {
  ...english,
  headline: (n, dc) => lengthened(english.headline(n, dc)),
  levelLabel: (_, label) => lengthened(label),
  namedNow: lengthened(english.namedNow),
  answersOfTheDay: lengthened(english.answersOfTheDay),
  legendTitle: lengthened(english.legendTitle),
  countsFigure: (outlet, figure) => lengthened(english.countsFigure(outlet, figure)),
};
function lengthened(text: string): string {
  return `${text} ${text.slice(0, Math.ceil(text.length / 4))}`;
}

/** The texts that a reader sees: a casing below a label is no text of its own. */
const textsOf = (picture: Element): Element[] =>
  [...picture.querySelectorAll('text')].filter((text) => !text.closest('[aria-hidden]'));

/** About where a text stands, CSS pixels: from the top of its capitals to below its base line, which digits do not pass. */
function boxOf(text: Element) {
  const [x, y, size] = ['x', 'y', 'font-size'].map((name) => Number(text.getAttribute(name))) as [
    number,
    number,
    number,
  ];
  const width = textWidth(text.textContent ?? '', size);
  const left = text.getAttribute('text-anchor') === 'middle' ? x - width / 2 : x;
  return {
    text: text.textContent,
    left,
    right: left + width,
    top: y - size * 0.72,
    bottom: y + (/^\d+$/.test(text.textContent ?? '') ? 0 : size * 0.22),
  };
}

/** What is wrong with the places of the texts: two that overlap, or one that is cut. */
function faultsOf(picture: SVGSVGElement): string[] {
  const height = Number(picture.getAttribute('height'));
  const boxes = textsOf(picture).map(boxOf);
  const cut = boxes.filter(
    ({ left, right, top, bottom }) => left < 30 || right > 980 || top < 0 || bottom > height,
  );
  const over = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} over ${b.text}`),
  );
  return [...cut.map(({ text }) => `${text} is cut`), ...over];
}

const fillsOf = (picture: Element): Record<string, string | null> =>
  Object.fromEntries(
    [...picture.querySelectorAll('[data-state]')].map((shape) => [
      shape.getAttribute('data-state'),
      shape.getAttribute('fill'),
    ]),
  );

/** The levels that colour alone would not tell from others. */
const patterned: readonly Level[] = ['unspecified', 'reviewing', 'provided'];

/** The fills that the standings ask for. */
const dueFills = (
  { snapshot }: Model,
  filled: 'map' | 'box',
  palette = lightPalette,
): Record<string, string> =>
  Object.fromEntries(
    [...snapshot.statuses].map(([postal, { level }]) => [
      postal,
      patterned.includes(level) ? `url(#${level}-${filled})` : colourOf(palette, level),
    ]),
  );

describe.each(stops)('the picture of $count at $at', (view) => {
  const of = `of ${view.count} at ${view.at}`;
  const model = modelOfView(view);
  const picture = draw(model);
  const told = textsOf(picture).map(({ textContent }) => textContent ?? '');

  it(`The picture ${of} has the 51 shapes in the fills of their levels.`, () => {
    expect(picture.querySelectorAll('[data-state]')).toHaveLength(51);
    expect(fillsOf(picture)).toEqual(dueFills(model, 'map'));
    for (const shape of picture.querySelectorAll('path[data-state]'))
      expect(shape.getAttribute('d')).toBe(geometry.shapes[shape.getAttribute('data-state') as Postal]);
  });

  it(`The picture ${of} has a legend with every level of the count and its number, which add up to 51.`, () => {
    const levels = legendLevels[model.state.count];
    const counts = levels.map((level) => {
      const label = `${labelOf(model, level)}\u2002`;
      const entry = told.filter((text) => text.startsWith(label));
      expect(entry).toHaveLength(1);
      expect(entry[0]?.slice(label.length)).toBe(String(model.snapshot.counts.get(level) ?? 0));
      return Number(entry[0]?.slice(label.length));
    });
    expect(counts.reduce((a, b) => a + b)).toBe(51);
  });

  it(`The picture ${of} says title, number, sentence, day, whose count it is, credits, and each postal code once.`, () => {
    const { sentence, snapshot } = model;
    const whole = told.join(' ');
    const headline = english.headline(snapshot.tally, snapshot.dc);
    for (const text of [
      story.title,
      `${snapshot.tally} ${headline}`,
      `${sentence.date} ${sentence.count} ${sentence.outlet}`.trim(),
      english.legendTitle,
      [english.recordAsOf(english.fullDay(story.asOf)), ...story.credits].join(' '),
    ])
      expect(whole).toContain(text);
    for (const { postal } of jurisdictions) expect(told.filter((text) => text === postal)).toHaveLength(1);
  });

  it(`The picture ${of} explains its outlines where it has some.`, () => {
    const meaning = view.count === 'reports' ? english.namedNow : english.answersOfTheDay;
    expect(told.includes(meaning)).toBe(model.snapshot.added.length > 0);
    const outlined = model.snapshot.added.map((postal) => `M0 0${geometry.shapes[postal]}`).join('');
    const lines = [...picture.querySelectorAll(`path[stroke="${lightPalette.ink}"]`)];
    expect(lines.some((line) => line.getAttribute('d') === outlined)).toBe(outlined !== '');
  });

  it(`The picture ${of} has no text over another or cut.`, () => {
    expect(faultsOf(picture)).toEqual([]);
    const words = longer;
    const link = `https://example.org/tally/?${'count=answered&'.repeat(20)}`;
    for (const each of views)
      expect(faultsOf(draw(modelOfView({ ...view, view: each, state: 'DC' }, words), link))).toEqual([]);
  });
});

describe('the check of the texts', () => {
  it('The check of the texts reports a text over another, and one that is cut.', () => {
    const picture = draw(modelOfView({}));
    const [first, second] = textsOf(picture) as [Element, Element];
    second.setAttribute('y', first.getAttribute('y') as string);
    expect(faultsOf(picture).some((fault) => fault.includes('over'))).toBe(true);
    first.setAttribute('x', '900');
    expect(faultsOf(picture)).toContain(`${story.title} is cut`);
  });
});

describe('the picture of a view', () => {
  it('A picture is 1000 wide, as high as what it holds, and begins with its title and its description.', () => {
    const picture = draw(modelOfView({}));
    const height = picture.getAttribute('height');
    expect(picture.getAttribute('width')).toBe('1000');
    expect(picture.getAttribute('viewBox')).toBe(`0 0 1000 ${height}`);
    expect(picture.querySelector('title')?.textContent).toBe(story.title);
    expect(picture.querySelector('desc')?.textContent).toBe(
      '5 states and the District of Columbia won’t hand over everything the commission asked for. ' +
        'July 5, 2017: 5 states and D.C. named so far. The Tribune counts 5.',
    );
  });

  it.each(views)('The picture of the view “%s” is of the map, or of the tiles.', (view) => {
    const picture = draw(modelOfView({ view }));
    expect(picture.querySelectorAll('path[data-state]')).toHaveLength(view === 'tiles' ? 0 : 51);
    expect(picture.querySelectorAll('rect[data-state]')).toHaveLength(view === 'tiles' ? 51 : 0);
    expect(fillsOf(picture)).toEqual(dueFills(modelOfView({}), view === 'tiles' ? 'box' : 'map'));
  });

  it.each([
    ['MS', 'Mississippi'],
    ['DC', 'District of Columbia'],
    ['VT', 'Vermont'],
    ['AK', 'Alaska'],
  ] as const)('A picture outlines %s where it is pinned, and names it.', (state, name) => {
    for (const view of ['map', 'tiles'] as const) {
      const [bare, pinned] = [draw(modelOfView({ view })), draw(modelOfView({ view, state }))];
      const told = (picture: Element) => textsOf(picture).map(({ textContent }) => textContent);
      expect(told(bare)).not.toContain(name);
      expect(told(pinned)).toContain(name);
      const lines = (picture: Element) => picture.querySelectorAll(`[stroke="${lightPalette.ink}"]`).length;
      expect(lines(pinned)).toBeGreaterThan(lines(bare) + 1);
    }
  });

  it('A picture says where the view can be seen, where that is known.', () => {
    const link = 'https://example.org/tally/?state=MS';
    const told = (picture: Element) => textsOf(picture).map(({ textContent }) => textContent);
    expect(told(draw(modelOfView({}), link))).toContain(link);
    expect(told(draw(modelOfView({}))).filter((text) => text?.includes('://'))).toEqual([]);
  });

  it('A picture has the colours of the palette that it is given.', () => {
    const picture = draw(modelOfView({}), null, darkPalette);
    expect(fillsOf(picture)).toEqual(dueFills(modelOfView({}), 'map', darkPalette));
    const text = svgText(picture);
    expect(text).toContain(`fill="${darkPalette.ground}"`);
    expect(text).not.toContain(lightPalette.conditional);
  });
});

describe('the file of a picture', () => {
  const texts = [
    ...stops,
    ...stops.map((view) => ({ ...view, view: 'tiles' as const, state: 'MS' as const })),
  ].map((view) => svgText(draw(modelOfView(view))));

  it('The file of a picture needs no style: no sheet, no class, nothing that only CSS knows.', () => {
    for (const text of texts)
      expect(text).not.toMatch(
        /var\(|light-dark|<style| style=| class=|vector-effect|paint-order|@import|href/,
      );
  });

  it('The file of a picture names in every font list one that is there.', () => {
    for (const [, families] of texts.join().matchAll(/font-family="([^"]*)"/g))
      expect(families).toMatch(/, (serif|sans-serif)$/);
  });

  it('The file of a picture refers to nothing but its own patterns.', () => {
    for (const text of texts) {
      const used = [...text.matchAll(/url\(([^)]*)\)/g)].map(([, reference]) => reference);
      for (const reference of used) expect(text).toContain(`id="${reference?.slice(1)}"`);
      expect(text.replace('http://www.w3.org/2000/svg', '')).not.toContain('://');
    }
  });

  it('The file of a picture is XML with no number that is not one.', () => {
    for (const text of texts) {
      const { documentElement } = new window.DOMParser().parseFromString(text, 'image/svg+xml');
      expect(documentElement.localName).toBe('svg');
      expect(text).not.toMatch(/NaN|undefined|null/);
    }
  });

  it('The file of a picture holds what the story says as text, whatever it looks like.', () => {
    const title = '<script>alert(1)</script> & "so on"';
    const model = modelOf({ ...story, title }, opening);
    const { documentElement } = new window.DOMParser().parseFromString(svgText(draw(model)), 'image/svg+xml');
    expect(documentElement.querySelector('script')).toBeNull();
    expect(documentElement.querySelector('title')?.textContent).toBe(title);
  });
});
