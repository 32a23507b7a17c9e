import { describe, expect, it } from 'vitest';
import { english } from '../../../src/i18n/en.ts';
import { words as spanish } from '../../../src/i18n/es.ts';
import { dateLabels } from '../../../src/view/timeline/dateLabels.ts';
import { densityOf } from '../../../src/view/timeline/densityOf.ts';
import type { BarLabel } from '../../../src/view/timeline/labelLayout.ts';
import { numberLabels } from '../../../src/view/timeline/numberLabels.ts';

/** Charts as narrow and as wide as they get, in CSS pixels. */
const widths = [264, 288, 328, 488];
const numbersOfStops = [1, 2, 7, 54, 61, 200];

/** Numbers that rise, fall a little and rise again, as a count does. */
const tallies = (stops: number) =>
  Array.from({ length: stops }, (_, i) =>
    Math.round(9 + 30 * Math.min(1, (2 * i) / stops) + 6 * Math.sin(i / 3)),
  );

/** The number at which a bar has its full height, where there is no goal. */
const greatestOf = (values: readonly number[]) => Math.max(...values, 1);

/** The days of stops: `apart` days lie between two of them, and every third stop shares the day before. */
const days = (stops: number, apart = 5) =>
  Array.from({ length: stops }, (_, i) => {
    const day = Math.floor(i * apart) - (i % 3 === 2 ? apart : 0);
    return new Date(Date.UTC(2017, 5, 29 + day)).toISOString().slice(0, 10);
  });

/** The widths of characters in thousandths of an em, as Helvetica has them: regular, then bold. */
const widthsOf: readonly [characters: RegExp, regular: number, bold: number][] = [
  [/[ .,]/, 278, 278],
  [/[ft]/, 278, 333],
  [/[ijl]/, 222, 278],
  [/r/, 333, 389],
  [/[Jcsvy]/, 500, 556],
  [/z/, 500, 500],
  [/m/, 833, 889],
  [/M/, 833, 833],
  [/\d/, 556, 556],
  [/[a-z]/, 556, 611],
  [/./, 722, 722],
];

/** How wide a text is in Helvetica, in CSS pixels. */
function widthOf(text: string, size: number, isBold: boolean): number {
  const ofCharacter = (character: string) => {
    const [, regular = 0, bold = 0] = widthsOf.find(([characters]) => characters.test(character)) ?? [];
    return isBold ? bold : regular;
  };
  return ([...text].reduce((sum, character) => sum + ofCharacter(character), 0) / 1000) * size;
}

/** How wide a label is in the type that the style sheet gives it. */
const ownWidth = {
  number: ({ text, isShown }: BarLabel) => widthOf(text, isShown ? 18 : 13, true),
  date: ({ text, isShown }: BarLabel) => widthOf(text, 12, isShown),
};

/** Where a label begins and ends, in CSS pixels. */
function extent(label: BarLabel, width: number, kind: keyof typeof ownWidth) {
  const own = ownWidth[kind](label);
  const left = label.x * width - { start: 0, middle: own / 2, end: own }[label.anchor];
  return { left, right: left + own, text: label.text };
}

/** The labels that touch another or leave the chart. */
function misplaced(labels: readonly BarLabel[], width: number, kind: keyof typeof ownWidth): string[] {
  const extents = labels.map((label) => extent(label, width, kind)).sort((a, b) => a.left - b.left);
  const overlapping = extents.filter((each, i) => i > 0 && each.left < (extents[i - 1]?.right ?? 0) + 1);
  const outside = extents.filter(({ left, right }) => left < -0.5 || right > width + 0.5);
  return [...overlapping, ...outside].map(({ text }) => text);
}

/** All stops where they are few, else some from the first to the last. */
const shownOf = (stops: number) =>
  [...Array(stops).keys()].filter((i) => stops < 10 || i % 9 === 0 || i > stops - 3);

const shownTexts = (labels: readonly BarLabel[]) =>
  labels.filter(({ isShown }) => isShown).map(({ text }) => text);

const charts = numbersOfStops.flatMap((stops) => widths.map((width) => [stops, width] as const));

describe.each(charts)('A chart of %i stops, %i px wide', (stops, width) => {
  it(`The numbers of ${stops} stops do not touch in a chart ${width} px wide, and include the shown one.`, () => {
    const all = tallies(stops);
    for (const shown of shownOf(stops)) {
      const labels = numberLabels(all, shown, width, greatestOf(all));
      expect(misplaced(labels, width, 'number'), `${shown}`).toEqual([]);
      expect(shownTexts(labels)).toEqual([String(all[shown])]);
    }
  });

  it(`The dates of ${stops} stops do not touch in a chart ${width} px wide, and include the shown one.`, () => {
    for (const words of [english, spanish])
      for (const apart of [0, 1, 5, 14])
        for (const shown of shownOf(stops)) {
          const all = days(stops, apart);
          const labels = dateLabels(all, shown, width, words, words.fullDay);
          expect(misplaced(labels, width, 'date'), `${words.lang} ${apart} ${shown}`).toEqual([]);
          expect(shownTexts(labels)).toEqual([words.fullDay(all[shown] as string)]);
        }
  });
});

describe('The numbers over the bars', () => {
  const texts = (values: readonly number[], shown: number, width: number) =>
    numberLabels(values, shown, width, greatestOf(values)).map(({ text }) => text);

  it('Each of seven stops has its number over its bar.', () => {
    const values = [19, 27, 29, 35, 42, 44, 44];
    expect(numberLabels(values, 6, 328, 44)).toEqual(
      values.map((value, i) => ({
        text: String(value),
        x: expect.closeTo((i + 0.5) / 7, 9),
        anchor: 'middle',
        isShown: i === 6,
        top: value / 44,
      })),
    );
  });

  it('Many stops have the shown number, the last, the first, the first greatest and the lowest after it, from left to right.', () => {
    const values = Array.from({ length: 54 }, (_, i) => (i < 20 ? 10 + i : i === 20 ? 46 : 45 - (i % 8)));
    expect(texts(values, 10, 488)).toEqual(['10', '20', '46', '38', '40']);
    expect(texts(values, 53, 488)).toEqual(['10', '46', '38', '40']);
  });

  it('A number without room beside the shown one is left out.', () => {
    const values = Array.from({ length: 54 }, (_, i) => i + 1);
    expect(texts(values, 52, 328)).toEqual(['1', '53']);
    expect(texts(values, 1, 328)).toEqual(['2', '54']);
  });

  it('The numbers at the ends of many stops are aligned to the edges.', () => {
    const labels = numberLabels(Array(54).fill(44), 0, 328, 44);
    expect(labels.map(({ x, anchor }) => [x, anchor])).toEqual([
      [0, 'start'],
      [1, 'end'],
    ]);
  });

  it('A number is above the highest bar within its width.', () => {
    const values = [...Array(30).fill(10), 40, ...Array(30).fill(20)];
    const shown = numberLabels(values, 29, 264, 40).find((label) => label.isShown);
    expect(shown).toMatchObject({ text: '10', top: 1 });
  });

  it('The numbers are lower if the goal is not reached, and at the foot if all are 0.', () => {
    expect(numberLabels([9, 18], 1, 264, 36).map(({ top }) => top)).toEqual([0.25, 0.5]);
    expect(numberLabels([0, 0], 1, 264, 1).map(({ top }) => top)).toEqual([0, 0]);
  });
});

describe('The dates under the bars', () => {
  const labelsOf = (given: readonly string[], shown: number, width: number) =>
    dateLabels(given, shown, width, english, english.day);
  const texts = (...given: Parameters<typeof labelsOf>) => labelsOf(...given).map(({ text }) => text);

  it('Stops of one day share one date, centred on them.', () => {
    const given = ['2017-06-30', '2017-06-30', '2017-07-03', '2017-07-05'];
    expect(labelsOf(given, 3, 328)).toEqual([
      { text: 'June 30', x: 1 / 4, anchor: 'middle', isShown: false },
      { text: 'July 3', x: 2.5 / 4, anchor: 'middle', isShown: false },
      { text: 'July 5', x: 3.5 / 4, anchor: 'middle', isShown: true },
    ]);
  });

  it('Many stops have the shown day, the last month, the first day and new years and months.', () => {
    const summer = [...Array(20).fill('2017-06-29'), ...Array(41).fill('2017-07-03')];
    expect(texts(summer, 40, 488)).toEqual(['June 29', 'July', 'July 3', 'July']);
    const turn = [...Array(20).fill('2017-11-28'), ...Array(41).fill('2018-01-03')];
    expect(texts(turn, 40, 488)).toEqual(['Nov. 28', 'Jan. 2018', 'Jan. 3', 'Jan. 2018']);
  });

  it('The dates at the ends of many stops are aligned to the edges.', () => {
    const ends = labelsOf(days(54, 3), 27, 328).filter(({ anchor }) => anchor !== 'middle');
    expect(ends.map(({ x, anchor }) => [x, anchor])).toEqual([
      [0, 'start'],
      [1, 'end'],
    ]);
  });

  it('Stops that span more than two years have years, and the shown day.', () => {
    const decade = Array.from({ length: 61 }, (_, i) => `${2000 + Math.floor(i / 6)}-07-0${1 + (i % 6)}`);
    const shown = texts(decade, 30, 488);
    const years = shown.filter((text) => text !== 'July 1');
    expect(years.length).toBe(shown.length - 1);
    expect(years.length).toBeGreaterThan(2);
    for (const text of years) expect(text).toMatch(/^20\d\d$/);
    const short = decade.slice(0, 18);
    expect(texts(short, 9, 328).join()).toMatch(/July/);
  });
});

it('The density of a chart follows its stops.', () => {
  expect([1, 11].map(densityOf)).toEqual(['few', 'few']);
  expect([12, 80].map(densityOf)).toEqual(['many', 'many']);
  expect([81, 200].map(densityOf)).toEqual(['crowded', 'crowded']);
});
