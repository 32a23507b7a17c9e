import { describe, expect, it } from 'vitest';
import { importSheets } from '../../../../src/build/spreadsheet/merge/importSheets.ts';
import { writeSheets } from '../../../../src/build/spreadsheet/sheets/writeSheets.ts';
import { readStory } from '../../../../src/build/spreadsheet/storyText.ts';
import { edited, importEdited, importTexts, smallSheets, smallText } from '../smallStory.ts';

type Rows = Record<string, string>[];
type Edit = (rows: Rows) => Rows | undefined;

const set =
  (row: number, cells: Record<string, string>): Edit =>
  (rows) =>
    void Object.assign(rows[row] as object, cells);
const add =
  (cells: Record<string, string>): Edit =>
  (rows) => [
    ...rows,
    { ...Object.fromEntries(Object.keys(rows[0] as object).map((name) => [name, ''])), ...cells },
  ];
const without =
  (name: string, value: string): Edit =>
  (rows) =>
    rows.filter((row) => row[name] !== value);

/** What is wrong with a row, and the sentences for it. */
const inResponses: [what: string, edit: Edit, ...problems: string[]][] = [
  [
    'a day that is none',
    set(0, { date: 'soon' }),
    'responses.csv, row 2, column date: "soon" is no day that can be read; write 2017-07-04',
  ],
  [
    'another day without its century',
    set(0, { date: '7/2/17' }),
    'responses.csv, row 2, column date: "7/2/17" is no day that can be read; write 2017-07-04',
  ],
  [
    'a day that has the day before the month',
    set(4, { date: '05/07/2017' }),
    'responses.csv, row 6, column date: "05/07/2017" has the day before the month; write 2017-07-05, and so in the whole column',
  ],
  ['no state', set(0, { state: '' }), 'responses.csv, row 2, column state: it is empty, and must not be'],
  [
    'no level and no summary',
    set(0, { level: '', summary: ' ' }),
    'responses.csv, row 2, column level: it is empty, and must not be',
    'responses.csv, row 2, column summary: it is empty, and must not be',
  ],
  [
    'a quotation without words',
    set(2, { quote: '' }),
    'responses.csv, row 4, column quote: it is empty, and must not be',
  ],
  [
    'a lead that is neither yes nor no',
    set(1, { lead: 'first' }),
    'responses.csv, row 3, column lead: "first" is neither yes nor empty; write yes, or leave it empty',
  ],
  [
    'two rows of one answer that differ',
    set(2, { level: 'yes' }),
    'responses.csv, row 4, column level: row 3 is of the same answer (MS 2017-07-04) and says something else; write the same in both',
  ],
  [
    'two new answers of one day without names',
    (rows) => [
      ...rows,
      ...['A', 'B'].map((summary) => ({
        state: 'AZ',
        date: '7/4/2017',
        level: 'yes',
        summary,
        source: 'post',
      })),
    ],
    'responses.csv, row 8, column summary: row 7 is of the same answer (AZ 2017-07-04) and says something else; write the same in both, or "AZ 2017-07-04 2" in the column answer where it is another',
  ],
  [
    'a source that is in no row',
    set(0, { source: 'post; times' }),
    'responses.csv, row 2, column source: sources.csv has no "post; times"; write an id of it, or add a row there',
  ],
  [
    'a further source that is in no row',
    set(0, { also: 'post telegraph' }),
    'responses.csv, row 2, column also: sources.csv has no "telegraph"; write an id of it, or add a row there',
  ],
  [
    'a lost character',
    set(0, { summary: 'It isn\ufffdt.' }),
    'responses.csv, row 2, column summary: it holds a character that was lost (\ufffd); write it anew, and save the file as UTF-8',
  ],
  [
    'a name that the story does not have',
    add({
      answer: 'AK 2017-01-01',
      state: 'AK',
      date: '2017-07-09',
      level: 'yes',
      summary: 'A',
      source: 'post',
    }),
    'responses.csv, row 7, column answer: the story has no answer "AK 2017-01-01"; leave the cell empty for a new one, or export anew',
  ],
  [
    'a quotation without an answer',
    add({ quote: 'A', speaker: 'B', office: 'C' }),
    "responses.csv, row 7, column state: it is empty; write the answer's name, or its state, date and the rest",
  ],
  [
    'a quotation of an answer that has no other row',
    (rows) => [
      ...rows.filter(({ state }) => state !== 'WY'),
      { answer: 'WY 2017-07-05', quote: 'A', speaker: 'B', office: 'C' },
    ],
    'responses.csv, row 6, column state: it is empty, and no other row is of this answer',
    'responses.csv: the answer WY 2017-07-05 has no row; put it back, or add --remove to take it out of the story',
  ],
  [
    'an answer that has no row',
    without('state', 'AK'),
    'responses.csv: the answer AK 2017-07-01 has no row; put it back, or add --remove to take it out of the story',
  ],
  [
    'a quotation that has no row',
    without('speaker', 'Bo'),
    'responses.csv: the quotation MS 2017-07-04, “Not now.” has no row; put it back, or add --remove to take it out of the story',
  ],
];

const inSources: [what: string, edit: Edit, ...problems: string[]][] = [
  [
    'no id',
    set(0, { id: '' }),
    'sources.csv, row 2, column id: it is empty; write an id',
    'responses.csv, row 2, column source: sources.csv has no "post"; write an id of it, or add a row there',
    'responses.csv, row 3, column source: sources.csv has no "post"; write an id of it, or add a row there',
    'responses.csv, row 4, column source: sources.csv has no "post"; write an id of it, or add a row there',
    'sources.csv: the source post has no row; put it back, or add --remove to take it out of the story',
  ],
  [
    'an id that stands twice',
    add({ id: 'post', publisher: 'A' }),
    'sources.csv, row 6, column id: "post" stands in another row already',
  ],
  [
    'a new source without a publisher',
    add({ id: 'star', title: 'A' }),
    'sources.csv, row 6, column publisher: it is empty, and must not be',
  ],
  [
    'a day that the calendar does not have',
    set(1, { published: '2/30/2017' }),
    'sources.csv, row 3, column published: "2/30/2017" is no day that can be read; write 2017-07-04',
  ],
  [
    'a source missing that a milestone cites',
    without('id', 'gazette'),
    'sources.csv: the source gazette has no row, but milestones[0] cites it; put the row back',
  ],
];

describe('an import that would lose something', () => {
  it.each(inResponses)('An import refuses %s.', (_, responses, ...problems) => {
    expect(importEdited({ responses }).problems).toEqual(problems);
  });

  it.each(inSources)('An import refuses sources with %s.', (_, sources, ...problems) => {
    expect(importEdited({ sources }).problems).toEqual(problems);
  });

  it('An import tells the problems of both sheets at once.', () => {
    const { problems } = importEdited({
      responses: set(0, { date: 'soon' }),
      sources: set(0, { published: 'late' }),
    });
    expect(problems).toEqual([
      'responses.csv, row 2, column date: "soon" is no day that can be read; write 2017-07-04',
      'sources.csv, row 2, column published: "late" is no day that can be read; write 2017-07-04',
    ]);
  });

  it('An import refuses a text that Excel cut at the end of what a cell can hold.', () => {
    const story = readStory(smallText.replace('And again.', 'Again. '.repeat(5_000)));
    const sheets = writeSheets(story);
    const responses = edited(sheets.responses, (rows) =>
      rows.map((row) => ({ ...row, summary: row.summary?.slice(0, 32_767) ?? '' })),
    );
    expect(importSheets(story, { ...sheets, responses }, false).problems).toEqual([
      'responses.csv, row 5, column summary: its end is missing, since a spreadsheet keeps 32,767 characters of a cell; write it whole',
    ]);
  });

  it('A source that a milestone cites is not taken out even with leave.', () => {
    expect(importEdited({ sources: without('id', 'gazette') }, true).problems).toHaveLength(1);
  });
});

const columns = smallSheets.sources.slice(1).split('\r\n', 1)[0]?.replaceAll(',', ', ');

/** A sheet of sources that cannot be read as a table, and the sentences for it. */
const tables: [what: string, alter: (sheet: string) => string, ...problems: string[]][] = [
  [
    'without a column',
    (sheet) => sheet.replace('publisher', ''),
    `sources.csv, row 1: the column "publisher" is missing; the columns are ${columns}`,
  ],
  [
    'with a column that there is not',
    (sheet) => sheet.replace('publisher', 'paper'),
    `sources.csv, row 1: the column "publisher" is missing; the columns are ${columns}`,
    `sources.csv, row 1: there is no column "paper"; the columns are ${columns}`,
  ],
  [
    'with a column that stands twice',
    (sheet) => sheet.replace('published', 'published,title'),
    `sources.csv, row 1: the column "title" stands twice; the columns are ${columns}`,
  ],
  [
    'with more cells than columns',
    (sheet) => sheet.replace('The Post', '“The Post, Sunday”'),
    'sources.csv, row 2: it has more cells than the 5 columns; put "straight" quotation marks around a cell that holds a comma',
  ],
  [
    'with a quotation mark that is not closed',
    (sheet) => sheet.replace('The Times', '"The Times'),
    'sources.csv, row 3: a quotation mark is not closed where its cell ends',
  ],
  [
    'with text behind a closed quotation mark',
    (sheet) => sheet.replace('The Times', '"The" Times'),
    'sources.csv, row 3: a quotation mark is not closed where its cell ends',
  ],
];

describe('a file that is no table', () => {
  it.each(tables)('An import refuses a file %s.', (_, alter, ...problems) => {
    expect(importTexts({ sources: alter(smallSheets.sources) }).problems).toEqual(problems);
  });

  it('An import refuses an empty file for each of its columns.', () => {
    expect(importTexts({ sources: '' }).problems).toHaveLength(5);
  });
});
