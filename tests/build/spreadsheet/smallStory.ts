import { csvFormat, csvParse } from 'd3-dsv';
import { type Import, importSheets } from '../../../src/build/spreadsheet/merge/importSheets.ts';
import { type Sheets, writeSheets } from '../../../src/build/spreadsheet/sheets/writeSheets.ts';
import { readStory } from '../../../src/build/spreadsheet/storyText.ts';

const source = (publisher: string) => ({
  publisher,
  title: null,
  url: 'https://example.org/',
  published: '2017-07-04',
});

/** A made-up story of four answers: two of one day, one with two quotations and keys that have no column. */
export const smallStory = {
  title: 'Small',
  levels: [{ id: 'yes' }, { id: 'no' }],
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
export const textOf = (story: unknown): string => `${JSON.stringify(story, null, 2)}\n`;

/** The small story's file, and its two sheets. */
export const smallText = textOf(smallStory);
export const smallSheets: Sheets = writeSheets(readStory(smallText));

type Rows = Record<string, string>[];

/** A sheet after an edit of its rows, as a spreadsheet would save it: without the byte order mark, with LF. */
export function edited(sheet: string, edit: (rows: Rows) => Rows | undefined): string {
  const rows = csvParse(sheet.replace(/^\ufeff/, ''));
  return csvFormat(edit(rows) ?? [...rows], rows.columns);
}

/** What an import into the small story says of sheets that were edited. */
export function importEdited(
  edits: { responses?: (rows: Rows) => Rows | undefined; sources?: (rows: Rows) => Rows | undefined },
  mayRemove = false,
): Import {
  const keep = () => undefined;
  return importSheets(
    readStory(smallText),
    {
      responses: edited(smallSheets.responses, edits.responses ?? keep),
      sources: edited(smallSheets.sources, edits.sources ?? keep),
    },
    mayRemove,
  );
}

/** What an import says of other sheets than those of the small story. */
export const importTexts = (sheets: Partial<Sheets>, mayRemove = false): Import =>
  importSheets(readStory(smallText), { ...smallSheets, ...sheets }, mayRemove);
