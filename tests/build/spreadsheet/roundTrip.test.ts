import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readJson } from '../../../src/build/check/readStoryFile.ts';
import { importSheets } from '../../../src/build/spreadsheet/importSheets.ts';
import { writeSheets } from '../../../src/build/spreadsheet/writeSheets.ts';
import { textOf } from '../../fixtures/project.ts';
import { storyNames } from '../../fixtures/published.ts';
import { readStoryText, smallText } from './smallStory.ts';

const stories = ['tests/fixtures/story.json', ...storyNames.map((name) => `data/${name}.json`)];

/** Exports a story and reads it back. */
function back(text: string, alter = (sheet: string) => sheet) {
  const story = readStoryText(text);
  const { responses, sources } = writeSheets(story.value);
  return importSheets(story, { responses: alter(responses), sources: alter(sources) }, false);
}

it.each(stories)('The story %s comes back byte by byte.', (file) => {
  expect(back(textOf(file))).toEqual({ text: textOf(file), changes: [], problems: [] });
});

it('A summary of 100,000 characters comes back.', () => {
  const text = smallText.replace('And again.', '“Again”, and \\"again\\". '.repeat(4_000));
  expect(back(text)).toEqual({ text, changes: [], problems: [] });
});

/** A text that is hard on a file of cells. */
const hard = fc
  .array(
    fc.oneof(
      fc.constantFrom('"', ',', ';', '\t', '\r\n', '\n', "'", '=', '-', '“', '”', ' ', '\\', '<b>'),
      fc.string(),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => `${parts.join('')}x`);
const day = fc.constantFrom('2017-07-04', '2017-07-05', '1919-09-22');
const id = fc.constantFrom('a', 'b-2', '1919');
const quotation = fc.record(
  {
    lead: fc.constant(true),
    text: hard,
    speaker: hard,
    office: fc.option(hard),
    party: fc.option(fc.constantFrom('D', 'R')),
    said: fc.option(day),
    note: hard,
    source: id,
  },
  { requiredKeys: ['text', 'speaker', 'office', 'party'] },
);
const response = fc.record(
  {
    state: fc.constantFrom('AK', 'AL', 'DC'),
    date: day,
    precision: fc.constant('on-or-before'),
    level: hard,
    note: hard,
    summary: hard,
    quotes: fc.array(quotation, { maxLength: 3 }),
    source: id,
    also: fc.array(id, { minLength: 1, maxLength: 3 }),
    extra: fc
      .json()
      .filter((json) => readJson(json).faults.length === 0)
      .map((json) => JSON.parse(json)),
  },
  { requiredKeys: ['state', 'date', 'level', 'summary', 'source'] },
);
const nullable = fc.option(hard);
const source = fc.record({ publisher: hard, title: nullable, url: nullable, published: fc.option(day) });
/** Sources as text, since an object in memory puts numbers first. */
const sources = fc
  .tuple(source, source, source)
  .map((all) => all.map((each, at) => `"${['a', 'b-2', '1919'][at]}": ${JSON.stringify(each)}`).join(','));

it('Any small story comes back byte by byte, also with LF and without a byte order mark.', () => {
  const story = fc.tuple(fc.array(response, { maxLength: 6 }), sources, fc.constantFrom(0, 2, '\t'));
  fc.assert(
    fc.property(story, ([responses, all, indent]) => {
      const text = `{"responses": ${JSON.stringify(responses, null, indent)}, "sources": {${all}}}`;
      const kept = { text, changes: [], problems: [] };
      expect(back(text)).toEqual(kept);
      expect(back(text, (sheet) => sheet.slice(1).replaceAll('\r\n', '\n'))).toEqual(kept);
    }),
    { numRuns: 200 },
  );
});
