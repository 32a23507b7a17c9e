import { csvParse, csvParseRows } from 'd3-dsv';
import { expect, it } from 'vitest';
import { storyCsv } from '../../../src/dialogs/share/csv.ts';
import { allPlaces } from '../../../src/geography/places.ts';
import type { Quote, Source, StateResponse, Story } from '../../../src/story/form/schema.ts';
import { levelOf } from '../../../src/story/levels.ts';
import { changedStory, story } from '../../fixtures/story.ts';

/** The table as a program reads it that knows nothing of how it was written. */
const parsed = (story: Story) => csvParse(storyCsv(story).replace(/^\ufeff/, ''));

/** What must be in the row of an answer and one of its quotations, or none. */
function dueOf(answer: StateResponse, quote: Quote | undefined) {
  const { publisher, title, url, published } = story.sources[quote?.source ?? answer.source] as Source;
  const day = (published ?? answer.date).replaceAll('-', '');
  return {
    state: answer.state,
    name: allPlaces.find(({ postal }) => postal === answer.state)?.name,
    date: answer.date,
    precision: answer.precision ?? '',
    level: answer.level,
    'level label': levelOf(story, answer.level).label,
    summary: answer.summary,
    remark: answer.note ?? '',
    quotation: quote?.text ?? '',
    speaker: quote?.speaker ?? '',
    party: quote?.party ?? '',
    office: quote?.office ?? '',
    said: expect.any(String),
    note: quote?.note ?? '',
    publisher,
    title: title ?? '',
    url: url ?? '',
    published: published ?? '',
    archived: url ? `https://web.archive.org/web/${day}/${url}` : '',
  };
}

const due = story.responses.flatMap((answer) =>
  (answer.quotes.length > 0 ? answer.quotes : [undefined]).map((quote) => dueOf(answer, quote)),
);

it('Each quotation and each answer without one has a row with its values, in the order of the story.', () => {
  const rows = parsed(story);
  expect(rows.columns).toEqual(Object.keys(due[0] as object));
  expect([...rows]).toEqual(due);
});

it('The file begins with one byte order mark, and the names of its columns follow.', () => {
  expect(storyCsv(story).split('\ufeff')).toHaveLength(2);
  expect(storyCsv(story).startsWith('\ufeffstate,name,date,')).toBe(true);
});

it('Lines are separated by CRLF, as RFC 4180 requires, and the last line has no line end.', () => {
  const lines = storyCsv(story).split('\r\n');
  expect(lines).toHaveLength(due.length + 1);
  expect(lines.at(-1)).not.toBe('');
  expect(lines.every((line) => csvParseRows(line).length === 1)).toBe(true);
  expect(lines.join('')).not.toMatch(/[\r\n]/);
});

/** The first row of the story with other values in its first answer, which has a quotation and a certain day. */
const row = (...changes: Parameters<typeof changedStory>) => parsed(changedStory(...changes))[0];
const place = 'responses[0]';
const { date } = story.responses[0] as StateResponse;

it.each([
  ['has its own day', 'says so', '2017-07-02', undefined, '2017-07-02'],
  ['has its own day', 'is in an answer without a certain day', '2017-07-02', 'on-or-before', '2017-07-02'],
  ['has the day of its answer', 'says none', undefined, undefined, date],
  ['has no day', 'is in an answer without a certain day', undefined, 'on-or-before', ''],
  ['has no day', 'says that it is unknown', null, undefined, ''],
])('A quotation %s where it %s.', (_has, _where, said, precision, expected) => {
  expect(row([`${place}.quotes[0].said`, said], [`${place}.precision`, precision])?.said).toBe(expected);
});

it('A quotation is quoted as RFC 4180 asks for, and marked so that no spreadsheet runs it.', () => {
  for (const text of ['a, “b”', '"quoted"', 'two\r\nlines', 'Ñandú 🗳'])
    expect(row([`${place}.quotes[0].text`, text])?.quotation).toBe(text);
  expect(row([`${place}.quotes[0].text`, '=1+1'])?.quotation).toBe("'=1+1");
});
