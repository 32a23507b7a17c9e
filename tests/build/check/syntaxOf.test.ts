import { expect, it } from 'vitest';
import { syntaxOf } from '../../../src/build/check/syntaxOf.ts';

/** The offset and the sentence of each fault of a text. */
const faults = (text: string) =>
  syntaxOf(text).faults.map(({ offset, sentence }): [number, string] => [offset, sentence]);

it.each(['{}', '[]', '{"a": [1, {"b": null}], "c": true}', '"a"', ' {"a": "\\u00e9 \\n \\""} \r\n'])(
  'The JSON %j has no fault.',
  (text) => {
    expect(syntaxOf(text)).toEqual({ faults: [], isReadable: true });
  },
);

it('All faults that can be read over are found at once: a comment, a missing comma, a comma too many.', () => {
  const text = '{"a": 1 "b": [2 3,], // four\n "c": 5,}';
  expect(faults(text)).toEqual([
    [7, 'A comma is missing here: add it.'],
    [15, 'A comma is missing here: add it.'],
    [17, 'There is a comma too many, before this ]: take it out.'],
    [21, 'This is a comment, and JSON has none: take it out.'],
    [36, 'There is a comma too many, before this }: take it out.'],
  ]);
  expect(syntaxOf(text).isReadable).toBe(true);
});

it.each([
  ['{"a": "He said "[no]" twice"}', 15],
  ['{"a": "Yes", he said"}', 10],
  ['["a "b" c"]', 4],
])('A quotation mark inside a string is found at its position: %s.', (text, offset) => {
  const sentence =
    'There is a quotation mark inside a text here, which ends it: write \\" or, for a quotation, “ and ”.';
  expect(faults(text)).toEqual([[offset, sentence]]);
});

it.each([
  ['{"a": 1}}', 8, 'This } closes nothing: take it out, or look for a bracket that is closed too early.'],
  [
    '{"a": "b"]',
    9,
    'The { opened in line 1, column 1 is not closed before this ]: add }, or take this ] out.',
  ],
  ['{"a": 1;\n"b": 2}', 7, 'JSON has no semicolon: write a comma, or nothing before a closing bracket.'],
  ['{# a\n"b": 2}', 1, 'This is a comment, and JSON has none: take it out.'],
  ['{"a":\u00a01}', 5, 'This is a special space, which JSON does not allow here: write a plain space.'],
  ['title: x', 0, 'This is no story in JSON: a story begins with {.'],
  ['{"a": None}', 6, 'JSON does not know None: write null.'],
  ['{"a": Yes}', 6, 'JSON does not know Yes: write true.'],
])('In %s one fault is found.', (text, offset, sentence) => {
  expect(faults(text)).toEqual([[offset, sentence]]);
});
