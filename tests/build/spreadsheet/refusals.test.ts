import { expect, it } from 'vitest';
import { add, type Edit, importEdited, importTexts, set, smallSheets, without } from './smallStory.ts';

const empty = 'it is empty, and must not be';
const sheetError = (text: string) => `"${text}" is an error of the spreadsheet; write what belongs here`;
const noHead =
  'it is empty, and no other row is of this answer; write its state, date and the rest, or the name of an answer in the column answer';
const noDay = (cell: string) =>
  `"${cell}" is no day that can be read; write year, month and day, as in 2017-07-04`;
const noRow = (what: string) =>
  `the ${what} has no row; put it back, or add --remove to take it out of the story`;
const noSource = (id: string) => `sources.csv has no "${id}"; write an id of it, or add a row there`;
const other = (row: number, name: string) =>
  `row ${row} is of the same answer (${name}) and says something else; write the same in both`;
const bare = { state: 'AZ', date: 'Jul. 4, 2017', level: 'yes', source: 'post' };

/** What is wrong with the responses, and the sentences for it behind the name of the file. */
const inResponses: [what: string, edit: Edit, ...problems: string[]][] = [
  ['a day that is none', set(0, { date: 'soon' }), `row 2, column date: ${noDay('soon')}`],
  [
    'a day that has the day before the month',
    set(4, { date: '05/07/2017' }),
    'row 6, column date: "05/07/2017" has the day before the month; write 2017-07-05, and so in the whole column',
  ],
  [
    'a day that may be two, and what else is wrong in its row',
    set(4, { state: 'wy', date: '05/07/2018', precision: 'about', summary: '#REF!', note: '####' }),
    'row 6, column date: "05/07/2018" may be two days; write 2018-05-07 or 2018-07-05, in a cell of the format Text',
    `row 6, column note: ${sheetError('####')}`,
    `row 6, column summary: ${sheetError('#REF!')}`,
    'row 6, column precision: "about" is not valid: write "on-or-before", or leave "precision" out.',
    'row 6, column state: "wy" is not a postal code: write "WY".',
  ],
  [
    'a level by its label',
    set(0, { level: 'Yes' }),
    'row 2, column level: "Yes" is no level here: write one of yes, no.',
  ],
  [
    'no level and no summary',
    set(0, { level: '', summary: ' ' }),
    `row 2, column level: ${empty}`,
    `row 2, column summary: ${empty}`,
  ],
  ['a quotation without words', set(2, { quote: '' }), `row 4, column quote: ${empty}`],
  [
    'a lead that is neither yes nor no',
    set(1, { lead: 'first' }),
    'row 3, column lead: "first" is neither yes nor empty; write yes, or leave it empty',
  ],
  [
    'two rows of one answer that differ',
    set(2, { level: 'yes' }),
    `row 4, column level: ${other(3, 'MS 2017-07-04')}`,
  ],
  [
    'two new answers of one day without names',
    (rows) => [...rows, { ...bare, summary: 'A' }, { ...bare, summary: 'B' }],
    `row 8, column summary: ${other(7, 'AZ 2017-07-04')}, or "AZ 2017-07-04 2" in the column answer where it is another`,
  ],
  [
    'a source that is in no row',
    set(0, { source: 'post; times' }),
    `row 2, column source: ${noSource('post; times')}`,
  ],
  [
    'a further source that is in no row',
    set(0, { also: 'post telegraph' }),
    `row 2, column also: ${noSource('telegraph')}`,
  ],
  [
    'a lost character',
    set(0, { summary: 'It isn\ufffdt.' }),
    'row 2, column summary: it contains \ufffd, where a character was lost; type it again, and save the file as UTF-8',
  ],
  [
    'a name that the story does not have',
    add({ ...bare, answer: 'AK 2017-01-01', summary: 'A' }),
    'row 7, column answer: the story has no answer "AK 2017-01-01"; leave the cell empty for a new one, or export anew',
  ],
  [
    'a quotation without an answer',
    add({ quote: 'A', speaker: 'B', office: 'C' }),
    `row 7, column state: ${noHead}`,
  ],
  [
    'a quotation of an answer that has no other row',
    (rows) => [
      ...rows.filter(({ state }) => state !== 'WY'),
      { answer: 'WY 2017-07-05', quote: 'A', speaker: 'B', office: 'C' },
    ],
    `row 6, column state: ${noHead}`,
    noRow('answer WY 2017-07-05'),
  ],
  ['an answer that has no row', without('state', 'AK'), noRow('answer AK 2017-07-01')],
  ['a quotation that has no row', without('speaker', 'Bo'), noRow('quotation MS 2017-07-04, “Not now.”')],
];

const inSources: typeof inResponses = [
  ['without an id', add({ publisher: 'A' }), `row 6, column id: ${empty}`],
  [
    'with one id twice',
    add({ id: 'post', publisher: 'A' }),
    'row 6, column id: another row has "post" already; give this one its own',
  ],
  [
    'with a new one without a publisher',
    add({ id: 'star', title: 'A' }),
    `row 6, column publisher: ${empty}`,
  ],
  [
    'with a day that the calendar does not have',
    set(1, { published: '2/30/2017' }),
    `row 3, column published: ${noDay('2/30/2017')}`,
  ],
  [
    'with an address that is none',
    set(0, { url: 'example.org' }),
    'row 2, column url: "example.org" is not valid: write an address that begins with http:// or https://.',
  ],
];

/** The sentences of a file: a row follows a comma, a whole file a colon. */
const of = (file: string, problems: readonly string[]) =>
  problems.map((each) => `${file}${each.startsWith('row') ? ',' : ':'} ${each}`);

it.each(inResponses)('An import refuses %s.', (_, responses, ...problems) => {
  expect(importEdited({ responses }).problems).toEqual(of('responses.csv', problems));
});

it('An import may remove neither all answers nor a source that a milestone cites.', () => {
  const edits = { responses: () => [], sources: without('id', 'gazette') };
  expect(importEdited(edits, true).problems).toEqual([
    '"responses" of the story: This is not valid: write one response at least.',
    '"milestones[0].source" of the story: "gazette" is not in "sources": add it there, or correct the id.',
  ]);
});

it.each(inSources)('An import refuses sources %s, with --remove too.', (_, sources, ...problems) => {
  for (const mayRemove of [false, true])
    expect(importEdited({ sources }, mayRemove).problems).toEqual(of('sources.csv', problems));
});

/** A sheet of sources that cannot be read as a table, and the sentences for it. */
const tables: [what: string, alter: (sheet: string) => string, ...problems: string[]][] = [
  [
    'with other columns',
    (sheet) => sheet.replace('publisher', 'paper').replace('published', 'published,title'),
    'sources.csv, row 1: add the missing "publisher"; take out or rename "paper"; keep only one "title"',
  ],
  [
    'with rows above its headers',
    (sheet) => sheet.replace('\ufeff', 'Phones,,,,\r\n,,,,\r\n'),
    'sources.csv, row 1: the names of the columns are in row 3; delete the rows above it',
  ],
  [
    'without headers',
    (sheet) => sheet.replace(/.*\r\n/, ''),
    'sources.csv, row 1: the names of the columns are missing; copy the first row of a new export',
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
];

it.each(tables)('An import refuses a file %s.', (_, alter, ...problems) => {
  expect(importTexts({ sources: alter(smallSheets.sources) }).problems).toEqual(problems);
});
