import { expect, test } from 'vitest';
import { pym } from '../../../src/embed/hosts/pym.ts';

const at = (query: string) => pym(new URL(`https://maps.example/embed.html${query}`));
const invited = at('?initialWidth=640&childId=the-map.1&parentTitle=A&parentUrl=https%3A%2F%2Fnews.example');

test.each(['0', '640', '640.5', '32767'])('Pym.js asks for the height by its width of %s px.', (width) => {
  expect(invited.receive(`pymxPYMxthe-map.1xPYMxwidthxPYMx${width}`)).toBe(true);
  expect(invited.messages({ height: 700 })).toEqual(['pymxPYMxthe-map.1xPYMxheightxPYMx700']);
});

test.each([
  'pymxPYMxotherxPYMxwidthxPYMx640',
  'pymxPYMxthe-mapx1xPYMxwidthxPYMx640',
  'pymxPYMxthe-map.1xPYMxwidthxPYMx',
  'pymxPYMxthe-map.1xPYMxwidthxPYMx-640',
  'pymxPYMxthe-map.1xPYMxwidthxPYMx1e9',
  'pymxPYMxthe-map.1xPYMxwidthxPYMx9999999',
  'pymxPYMxthe-map.1xPYMxwidthxPYMx640xPYMx1',
  'pymxPYMxthe-map.1xPYMxwidthxPYMx640\n',
  'pymxPYMxthe-map.1xPYMxnavigateToxPYMxhttps://news.example',
  'xpymxPYMxthe-map.1xPYMxwidthxPYMx640',
])('Pym.js does not ask by %j.', (data) => {
  expect(invited.receive(data)).toBe(false);
});

test.each([
  '',
  '?childId=',
  '?childId=.*%5B',
  '?childId=%3Cb%3E',
  `?childId=${'a'.repeat(101)}`,
  '?childid=a',
  '#childId=a',
])('Pym.js gets nothing if the address ends in %j.', (query) => {
  expect(at(query).messages({ height: 700 })).toEqual([]);
  expect(at(query).receive('pymxPYMxxPYMxwidthxPYMx640')).toBe(false);
  expect(at(query).receive('pymxPYMxaxPYMxwidthxPYMx640')).toBe(false);
});
