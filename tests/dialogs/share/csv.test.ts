import { csvParse, csvParseRows } from 'd3-dsv';
import { expect, it } from 'vitest';
import { csvColumns, storyCsv } from '../../../src/dialogs/share/csv.ts';
import { allPlaces } from '../../../src/geography/places.ts';
import type { Quote, Source, StateResponse, Story } from '../../../src/story/form/schema.ts';
import { levelOf } from '../../../src/story/levels.ts';
import { changedStory, story } from '../../fixtures/story.ts';

/** The table as a program reads it that knows nothing of how it was written. */
const parsed = (story: Story) => csvParse(storyCsv(story).replace(/^\ufeff/, ''));
const rows = parsed(story);

/** Each answer with each of its quotations, or with none: what must have a row, in order. */
const due = story.responses.flatMap((answer): [answer: StateResponse, quote: Quote | undefined][] =>
  answer.quotes.length > 0 ? answer.quotes.map((quote) => [answer, quote]) : [[answer, undefined]],
);

it('The file begins with one byte order mark, and the names of its columns follow.', () => {
  expect(storyCsv(story).split('\ufeff')).toHaveLength(2);
  expect(storyCsv(story).startsWith('\ufeffstate,name,date,')).toBe(true);
  expect(rows.columns).toEqual([...csvColumns]);
});

it('Lines are separated by CRLF, as RFC 4180 requires, and the last line has no line end.', () => {
  const text = storyCsv(story);
  const lines = text.split('\r\n');
  expect(lines).toHaveLength(due.length + 1);
  expect(lines.at(-1)).not.toBe('');
  expect(lines.every((line) => csvParseRows(line).length === 1)).toBe(true);
  expect(lines.join('')).not.toMatch(/[\r\n]/);
});

it('Each quotation and each answer without one has a row, in the order of the story.', () => {
  expect(rows.map(({ state, date, quotation }) => [state, date, quotation])).toEqual(
    due.map(([{ state, date }, quote]) => [state, date, quote?.text ?? '']),
  );
});

it('A row has the values of its answer.', () => {
  due.forEach(([answer], index) => {
    expect(rows[index]).toMatchObject({
      name: allPlaces.find(({ postal }) => postal === answer.state)?.name,
      precision: answer.precision ?? '',
      level: answer.level,
      'level label': levelOf(story, answer.level).label,
      summary: answer.summary,
      remark: answer.note ?? '',
    });
  });
});

it('A row has the values of its quotation, or empty cells if there is none.', () => {
  due.forEach(([, quote], index) => {
    const { speaker, party, office, note } = rows[index] as Record<string, string>;
    expect([speaker, party, office, note]).toEqual(
      quote ? [quote.speaker, quote.party ?? '', quote.office, quote.note ?? ''] : ['', '', '', ''],
    );
  });
});

it('A row has the source of its quotation, by default that of the answer, with the archived copy nearest to its day.', () => {
  due.forEach(([answer, quote], index) => {
    const source = story.sources[quote?.source ?? answer.source] as Source;
    const day = (source.published ?? answer.date).replaceAll('-', '');
    expect(rows[index]).toMatchObject({
      publisher: source.publisher,
      title: source.title ?? '',
      url: source.url ?? '',
      published: source.published ?? '',
      archived: source.url ? `https://web.archive.org/web/${day}/${source.url}` : '',
    });
  });
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
