import { csvFormat, csvParse } from 'd3-dsv';
import { readJson } from '../../../src/build/check/readStoryFile.ts';
import { type Import, importSheets } from '../../../src/build/spreadsheet/importSheets.ts';
import { type StoryText, storyTextOf } from '../../../src/build/spreadsheet/storyText.ts';
import { type Sheets, writeSheets } from '../../../src/build/spreadsheet/writeSheets.ts';

const source = (publisher: string) => ({
  publisher,
  title: null,
  url: 'https://example.org/',
  published: '2017-07-04',
});

const level = (id: string, look: string) => ({ id, label: id, description: `It is ${id}.`, look });

/** A made-up story of four answers: two of one day, one with two quotations and keys that have no column. */
export const smallStory = {
  title: 'Small',
  levels: [level('yes', 'deep'), { ...level('no', 'blank'), before: true }],
  responses: [
    { state: 'AK', date: '2017-07-01', level: 'yes', summary: 'Alaska agreed.', source: 'post' },
    {
      date: '2017-07-04',
      state: 'MS',
      precision: 'on-or-before',
      level: 'no',
      extra: { kept: [1, 2] },
      summary: 'Mississippi refused.',
      quotes: [
        { lead: true, text: 'No, “never”.', speaker: 'Ann', office: 'governor', party: 'R' },
        {
          text: 'Not now.',
          speaker: 'Bo',
          office: 'clerk',
          party: null,
          said: null,
          note: 'By mail.',
          source: 'times',
        },
      ],
      source: 'post',
      also: ['times', 'wire'],
    },
    {
      state: 'MS',
      date: '2017-07-04',
      level: 'no',
      note: 'again',
      summary: 'And again.',
      quotes: [],
      source: 'times',
    },
    {
      state: 'WY',
      date: '2017-07-05',
      level: 'yes',
      summary: 'Wyoming\nagreed.',
      quotes: [],
      source: 'wire',
    },
  ],
  milestones: [{ date: '2017-07-01', text: 'It began.', source: 'gazette' }],
  sources: {
    post: source('The Post'),
    times: source('The Times'),
    wire: source('Wire'),
    gazette: source('Gazette'),
  },
};

/** A story as its file has it. */
export const fileTextOf = (story: unknown): string => `${JSON.stringify(story, null, 2)}\n`;

/** A story from the text of its file. */
export const readStoryText = (text: string): StoryText => storyTextOf(readJson(text));

/** The small story's file, and its two sheets. */
export const smallText = fileTextOf(smallStory);
export const smallSheets: Sheets = writeSheets(readStoryText(smallText).value);

export type Rows = Record<string, string>[];
export type Edit = (rows: Rows) => Rows | undefined;

/** Other cells in a row; the first is 0. */
export const set =
  (row: number, cells: Record<string, string>): Edit =>
  (rows) =>
    void Object.assign(rows[row] as object, cells);

/** One more row. */
export const add =
  (cells: Record<string, string>): Edit =>
  (rows) => [
    ...rows,
    { ...Object.fromEntries(Object.keys(rows[0] as object).map((name) => [name, ''])), ...cells },
  ];

/** The rows without those of a value. */
export const without =
  (name: string, value: string): Edit =>
  (rows) =>
    rows.filter((row) => row[name] !== value);

/** A sheet after an edit of its rows, as a spreadsheet would save it: without the byte order mark, with LF. */
export function edited(sheet: string, edit: Edit): string {
  const rows = csvParse(sheet.replace(/^\ufeff/, ''));
  return csvFormat(edit(rows) ?? [...rows], rows.columns);
}

/** What an import into the small story says of sheets that were edited. */
export function importEdited(edits: { responses?: Edit; sources?: Edit }, mayRemove = false): Import {
  const after = (sheet: keyof Sheets) => edited(smallSheets[sheet], edits[sheet] ?? (() => undefined));
  return importTexts({ responses: after('responses'), sources: after('sources') }, mayRemove);
}

/** What an import says of other sheets than those of the small story. */
export const importTexts = (sheets: Partial<Sheets>, mayRemove = false): Import =>
  importSheets(readStoryText(smallText), { ...smallSheets, ...sheets }, mayRemove);
