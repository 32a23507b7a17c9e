import { dsvFormat } from 'd3-dsv';
import { expect, it } from 'vitest';
import { responsesSheet, sourcesSheet } from '../../../src/build/spreadsheet/columns.ts';
import { readTable, writeTable } from '../../../src/build/spreadsheet/csvTable.ts';
import { importTexts, smallSheets, smallText } from './smallStory.ts';

/** A sheet with another delimiter. */
const delimited = (sheet: string, delimiter: string) =>
  dsvFormat(delimiter).formatRows(dsvFormat(',').parseRows(sheet.replace(/^\ufeff/, '')));

/** How programs save a sheet. */
const variants: [name: string, save: (sheet: string) => string][] = [
  ['with CR', (sheet) => sheet.replaceAll('\r\n', '\r')],
  ['without an end of its last line', (sheet) => sheet.trimEnd()],
  ['with tabs', (sheet) => delimited(sheet, '\t')],
  [
    'with semicolons, a byte order mark and CRLF',
    (sheet) => `\ufeff${delimited(sheet, ';').replaceAll('\n', '\r\n')}`,
  ],
  ['with the line that names its delimiter', (sheet) => `sep=;\r\n${delimited(sheet, ';')}`],
  [
    'with quotation marks around every cell',
    (sheet) =>
      dsvFormat(',')
        .parseRows(sheet.slice(1))
        .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
        .join('\n'),
  ],
  ['with headers in capitals', (sheet) => sheet.replace(/^.*/, (head) => head.toUpperCase())],
  [
    'with empty columns and rows at its end',
    (sheet) => `${delimited(sheet, ',').replaceAll(/(?<=lead|published|\d)\n|$/g, ',,\n')},,,\n,,,\n`,
  ],
];

it.each(variants)('A sheet %s changes nothing.', (_, save) => {
  const [responses, sources] = [save(smallSheets.responses), save(smallSheets.sources)];
  expect(sources).not.toBe(smallSheets.sources);
  expect(importTexts({ responses, sources })).toEqual({ text: smallText, changes: [], problems: [] });
});

it('The sheets begin with a byte order mark and their headers, and each line ends with CRLF.', () => {
  expect(smallSheets.responses).toMatch(
    /^\ufeffanswer,state,date,precision,level,note,summary,source,also,quote,speaker,office,party,said,quote_note,quote_source,lead\r\n/,
  );
  expect(smallSheets.sources).toMatch(/^\ufeffid,publisher,title,url,published\r\n/);
  expect(smallSheets.sources.split('\r\n')).toHaveLength(6);
});

it('An answer with two quotations has two rows with equal columns of the answer; an answer without quotations has one row.', () => {
  const rows = readTable(responsesSheet, smallSheets.responses, []) ?? [];
  expect(
    rows.map(({ number, cells }) => [number, cells.answer, cells.summary, cells.also, cells.quote]),
  ).toEqual([
    [2, 'AK 2017-07-01', 'Alaska agreed.', '', ''],
    [3, 'MS 2017-07-04', 'Mississippi refused.', 'times; wire', 'No, “never”.'],
    [4, 'MS 2017-07-04', 'Mississippi refused.', 'times; wire', 'Not now.'],
    [5, 'MS 2017-07-04 2', 'And again.', '', ''],
    [6, 'WY 2017-07-05', 'Wyoming\nagreed.', '', ''],
  ]);
  expect(
    rows.map(({ cells }) => [cells.said, cells.quote_note, cells.quote_source, cells.lead]),
  ).toContainEqual(['unknown', 'By mail.', 'times', '']);
});

it('A cell that a spreadsheet may run as a formula is written with an apostrophe before it, and read without it.', () => {
  const row = ['=a', '+b', '-c', '@d', "'=e"];
  const text = writeTable(sourcesSheet, [row]);
  expect(text).toContain("\r\n'=a,'+b,'-c,'@d,''=e\r\n");
  expect(Object.values(readTable(sourcesSheet, text, [])?.[0]?.cells ?? {})).toEqual([...row, '']);
});
