import { type Node, parseTree } from 'jsonc-parser';
import { expect, it } from 'vitest';
import { contextOf, segmentsOf } from '../../../src/build/check/locate.ts';

const tree = parseTree('{"a": [{"b": 1}, {"c.d": {"e": 2}, "c": 3, "f g/h": [4]}]}') as Node;

it.each([
  ['a[0].b', ['a', 0, 'b']],
  ['a[1].c.d.e', ['a', 1, 'c.d', 'e']],
  ['a[1].c', ['a', 1, 'c']],
  ['a[1].f g/h[0]', ['a', 1, 'f g/h', 0]],
])('The path %s leads to its value, also through a name with a full stop or a space.', (path, steps) => {
  expect(segmentsOf(tree, path)).toEqual(steps);
});

it.each([
  ['a[0].x.y', ['a', 0]],
  ['a[7]', ['a']],
  ['', []],
])('The path %j leads to the deepest value that the file has.', (path, steps) => {
  expect(segmentsOf(tree, path)).toEqual(steps);
});

/** A story of two answers, which are so many years apart, and of a report. */
const storyOf = (years: number, report = '2017-06-30') =>
  parseTree(
    JSON.stringify({
      reports: { list: [{ date: report }] },
      responses: [
        { state: 'MS', date: '2017-06-30', quotes: [{ speaker: 3 }] },
        { state: 'KY', date: `${2017 + years}-09-05`, quotes: 'none' },
        null,
      ],
    }),
  ) as Node;

it.each<[steps: (string | number)[], years: number, words: string]>([
  [['responses', 1, 'quotes', 0], 1, 'KY, Sept. 5'],
  [['responses', 1, 'quotes', 0], 3, 'KY, Sept. 5, 2020'],
  [['responses', 0, 'quotes', 0, 'speaker'], 1, 'MS, June 30'],
  [['responses', 2, 'state'], 1, ''],
])('The value at %j, in a story of %i years, is called “%s”.', (steps, years, words) => {
  expect(contextOf(storyOf(years), steps)).toBe(words);
});

it('A report of another time gives the days of a story their year.', () => {
  expect(contextOf(storyOf(0, '2012-06-30'), ['responses', 1])).toBe('KY, Sept. 5, 2017');
});
