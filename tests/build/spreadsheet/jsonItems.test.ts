import { describe, expect, it } from 'vitest';
import { jsonItems } from '../../../src/build/spreadsheet/jsonItems.ts';

const pieces = (text: string) =>
  jsonItems(text, 0).map(({ key, start, value, end }) => [
    key,
    text.slice(start, end),
    text.slice(value, end),
  ]);

describe('the items of a JSON text', () => {
  it('The items of a list are found with what they hold.', () => {
    const text = '[ 1 ,"a]\\"," , {"b":[2,{}]},[],null ] , [9]';
    expect(pieces(text).map(([, , value]) => value)).toEqual(['1', '"a]\\","', '{"b":[2,{}]}', '[]', 'null']);
  });

  it('The members of an object are found with their keys, and a key that stands twice is found twice.', () => {
    expect(pieces('{"a":{"b":1}, "\\u0063" : "d:,", "a":2}')).toEqual([
      ['a', '"a":{"b":1}', '{"b":1}'],
      ['c', '"\\u0063" : "d:,"', '"d:,"'],
      ['a', '"a":2', '2'],
    ]);
  });

  it.each(['[]', '{}', '[ \n ]'])('In %j is nothing.', (text) => {
    expect(jsonItems(text, 0)).toEqual([]);
  });
});
