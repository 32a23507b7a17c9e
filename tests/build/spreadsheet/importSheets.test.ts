import { describe, expect, it } from 'vitest';
import { importSheets } from '../../../src/build/spreadsheet/importSheets.ts';
import type { Change } from '../../../src/build/spreadsheet/mergeList.ts';
import { writeSheets } from '../../../src/build/spreadsheet/writeSheets.ts';
import {
  add,
  edited,
  fileTextOf,
  importEdited,
  type Rows,
  readStoryText,
  set,
  smallSheets,
  smallStory,
  smallText,
} from './smallStory.ts';

/** The small story with other answers, as its file would have them. */
const withResponses = (change: (responses: (typeof smallStory)['responses']) => unknown) =>
  fileTextOf({ ...smallStory, responses: change(structuredClone(smallStory.responses)) });

const kindsOf = (changes: readonly Change[]) => changes.map(({ what, how }) => `${what} ${how}`);

const bare = { state: 'MS', date: 'Jul. 4, 2017', level: 'yes', summary: 'New.', source: 'post' };

it.each([
  [0, 'AK 2017-07-01', 'Alaska agreed.'],
  [3, 'MS 2017-07-04 2', 'And again.'],
])(
  'A changed cell in row %i changes a value of the answer %s, and nothing else of the file.',
  (row, name, was) => {
    const { text, changes } = importEdited({ responses: set(row, { summary: 'Another.' }) });
    expect(text).toBe(smallText.replace(was, 'Another.'));
    expect(changes).toEqual([{ what: 'answer', how: 'changed', name: `${name} (summary)` }]);
  },
);

it('An emptied cell removes its key.', () => {
  const { text } = importEdited({
    responses: (rows) => rows.map((row) => ({ ...row, precision: '', also: '' })),
  });
  expect(text).toBe(withResponses((all) => all.map(({ precision: _, also: __, ...rest }) => rest)));
});

it('A filled cell adds its key in the order of the form.', () => {
  const { text } = importEdited({ responses: set(4, { note: 'By mail.', also: 'post, times' }) });
  const [, , , filled] = JSON.parse(text).responses;
  expect(filled).toMatchObject({ note: 'By mail.', also: ['post', 'times'] });
  expect(Object.keys(filled)).toEqual([
    'state',
    'date',
    'level',
    'note',
    'summary',
    'quotes',
    'source',
    'also',
  ]);
});

it.each([
  ['said', '', undefined],
  ['said', 'Unknown', null],
  ['said', 'Jul. 2, 2017', '2017-07-02'],
  ['lead', 'TRUE', true],
  ['lead', 'no', undefined],
])('In the column %s the cell %j leads to the value %j of a quotation.', (column, cell, value) => {
  const { text, problems } = importEdited({ responses: set(2, { [column]: cell }) });
  expect([problems, JSON.parse(text).responses[1].quotes[1][column]]).toEqual([[], value]);
});

it('A day with slashes has the month first if another day of the sheet shows it; a cell becomes one line.', () => {
  const { text, problems } = importEdited({
    sources: (rows) => [
      ...rows.map((row) => ({ ...row, published: '7/5/2017' })),
      { ...rows[0], id: 'star', publisher: 'The\r\nStar\t', published: '7/14/2017' } as Rows[number],
    ],
  });
  const { star, wire } = JSON.parse(text).sources;
  expect([problems, wire.published, star.publisher]).toEqual([[], '2017-07-05', 'The Star']);
});

it('An emptied party, title or day of a source is null.', () => {
  const { text } = importEdited({
    responses: set(1, { party: '' }),
    sources: set(0, { url: '', published: '' }),
  });
  const { responses, sources } = JSON.parse(text);
  expect(responses[1].quotes[0].party).toBeNull();
  expect(sources.post).toEqual({ publisher: 'The Post', title: null, url: null, published: null });
});

it('Quotation marks and spaces around a cell are ignored, except those inside and those of a headline.', () => {
  const { text } = importEdited({
    responses: set(2, { quote: ' “No” is not “never” ', speaker: ' “Bo” ' }),
    sources: set(0, { title: ' “Never” ' }),
  });
  expect(text).toBe(
    smallText.replace('Not now.', '“No” is not “never”').replace('"title": null', '"title": "“Never”"'),
  );
});

it('Days that a spreadsheet shows in its own form are no change.', () => {
  const show = ({ date = '', ...row }) => ({ ...row, date: date.replace(/20(..)-0(.)-0(.)/, '$2/$3/$1') });
  expect(importEdited({ responses: (rows) => rows.map(show) })).toMatchObject({
    text: smallText,
    problems: [],
  });
});

it('A sheet that was sorted changes nothing.', () => {
  const reverse = (rows: Rows) => rows.toReversed();
  const result = importEdited({ responses: reverse, sources: reverse });
  expect(result).toEqual({ text: smallText, changes: [], problems: [] });
});

it('A row with the name of an answer and a quotation adds the quotation after the others.', () => {
  const quotation = { quote: 'Later.', speaker: 'Cy', office: 'mayor' };
  const { text, changes } = importEdited({ responses: add({ answer: 'MS 2017-07-04', ...quotation }) });
  const { quotes } = JSON.parse(text).responses[1];
  expect(JSON.stringify(quotes[2])).toBe('{"text":"Later.","speaker":"Cy","office":"mayor","party":null}');
  expect(kindsOf(changes)).toEqual(['quotation added']);
});

it('A quotation is added to an answer without a list of them, in the order of the form.', () => {
  const quotation = { quote: 'Yes.', speaker: 'Cy', office: 'mayor', lead: 'x' };
  const [answer] = JSON.parse(importEdited({ responses: set(0, quotation) }).text).responses;
  expect(Object.keys(answer)).toEqual(['state', 'date', 'level', 'summary', 'quotes', 'source']);
  expect(JSON.stringify(answer.quotes)).toBe(
    '[{"lead":true,"text":"Yes.","speaker":"Cy","office":"mayor","party":null}]',
  );
});

it('A row without a name adds an answer after the earlier ones of its state.', () => {
  const { text, changes } = importEdited({
    responses: add({ ...bare, answer: 'MS 2017-07-04 3', also: 'wire', precision: 'on-or-before' }),
  });
  const added = JSON.parse(text).responses[3];
  expect(Object.keys(added)).toEqual(['state', 'date', 'precision', 'level', 'summary', 'source', 'also']);
  expect(added).toMatchObject({ date: '2017-07-04', summary: 'New.', also: ['wire'] });
  expect(kindsOf(changes)).toEqual(['answer added']);
});

it.each([
  ['AZ', '2017-07-01', 1],
  ['MS', '2017-07-03', 1],
  ['MS', '2017-07-05', 3],
  ['WI', '2017-07-05', 3],
  ['WY', '2017-07-06', 4],
])('A new answer of %s on %s is put at position %d.', (state, date, at) => {
  const { text } = importEdited({ responses: add({ ...bare, state, date }) });
  expect(JSON.parse(text).responses[at]).toEqual({ ...bare, state, date });
});

it('An answer with a new day moves to its position among those of its state.', () => {
  const { text, changes } = importEdited({
    responses: (rows) =>
      rows.map((row) => (row.answer === 'MS 2017-07-04' ? { ...row, date: '2017-07-08' } : row)),
  });
  const days = JSON.parse(text).responses.map(
    ({ state, date }: Record<string, string>) => `${state} ${date}`,
  );
  expect(days).toEqual(['AK 2017-07-01', 'MS 2017-07-04', 'MS 2017-07-08', 'WY 2017-07-05']);
  expect(kindsOf(changes)).toEqual(['answer changed']);
});

it('A sheet that was imported can be imported again, with new rows and other days, and changes nothing.', () => {
  const edit = (rows: Rows) =>
    add({ ...bare, state: 'AZ' })(
      rows.map((row) => (row.state === 'WY' ? { ...row, date: '2017-07-09' } : row)),
    );
  const changed = { ...smallSheets, responses: edited(smallSheets.responses, edit) };
  const { text } = importSheets(readStoryText(smallText), changed, false);
  expect(text).not.toBe(smallText);
  expect(importSheets(readStoryText(text), changed, false)).toEqual({ text, changes: [], problems: [] });
});

it('A new source follows the others.', () => {
  const star = { publisher: 'The Star', title: 'A', url: 'https://star.example/', published: '2017-07-05' };
  const row = { ...star, id: 'star-2017', published: '5-Jul-2017' };
  const { text } = importEdited({ sources: (rows) => [row, ...rows] });
  expect(text).toBe(fileTextOf({ ...smallStory, sources: { ...smallStory.sources, 'star-2017': star } }));
});

it('With --remove, entries without a row are removed from the story.', () => {
  const { text, changes } = importEdited(
    { responses: (rows) => rows.filter(({ state, speaker }) => state !== 'WY' && speaker !== 'Bo') },
    true,
  );
  expect(text).toBe(
    withResponses((all) => {
      all[1]?.quotes?.pop();
      return all.slice(0, 3);
    }),
  );
  expect(kindsOf(changes)).toEqual(['answer removed', 'quotation removed']);
});

describe('the file of the story', () => {
  const edit = (text: string) => {
    const sheets = writeSheets(readStoryText(text).value);
    const responses = edited(sheets.responses, set(0, { summary: 'Alaska did not.' }));
    return importSheets(readStoryText(text), { ...sheets, responses }, false).text;
  };

  it.each([
    ['its line ends', smallText.replaceAll('\n', '\r\n')],
    ['its indentation', `${JSON.stringify(smallStory, null, '\t')}\n`],
    ['its one line', JSON.stringify(smallStory)],
    ['its byte order mark', `\ufeff${smallText}`],
    ['what was set by hand elsewhere', smallText.replace(/\[\s+"times",\s+"wire"\s+\]/, '["times", "wire"]')],
    ['how a character is written elsewhere', smallText.replace('“never”', '\\u201cnever\\u201d')],
  ])('A story keeps %s when an answer is changed.', (_, text) => {
    expect(text).not.toBe(smallText);
    expect(edit(text)).toBe(text.replace('Alaska agreed.', 'Alaska did not.'));
  });
});
