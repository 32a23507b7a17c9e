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

const story = (lastYear: number) =>
  parseTree(
    JSON.stringify({
      levels: [{ id: 'refused' }],
      responses: [
        { state: 'MS', date: '2017-06-30', quotes: [{ speaker: 'Ada Vale' }, { speaker: 3 }] },
        { state: 'KY', date: `${lastYear}-09-05`, quotes: 'none' },
        { date: '7/4/2017' },
        null,
      ],
      reports: { list: [{ id: 'courier' }] },
      milestones: [{ date: '2017-06-28' }],
      sources: { 'a.b': {} },
    }),
  ) as Node;

it.each<[(string | number)[], string]>([
  [['responses', 0, 'summary'], 'MS, June 30'],
  [['responses', 0, 'quotes', 0, 'said'], 'MS, June 30, Ada Vale'],
  [['responses', 0, 'quotes', 1], 'MS, June 30'],
  [['responses', 2, 'state'], '7/4/2017'],
  [['responses', 3], ''],
  [['reports', 'list', 0, 'tally', 'states'], 'courier'],
  [['reports', 'words'], ''],
  [['milestones', 0, 'text'], 'June 28'],
  [['sources', 'a.b', 'url'], 'a.b'],
  [['title'], ''],
  [[], ''],
])('The value at %j is called “%s”.', (steps, words) => {
  expect(contextOf(story(2018), steps)).toBe(words);
});

it('Each day has its year if the story spans more than two years.', () => {
  expect(contextOf(story(2020), ['responses', 0])).toBe('MS, June 30, 2017');
  expect(contextOf(story(2020), ['responses', 1])).toBe('KY, Sept. 5, 2020');
});
