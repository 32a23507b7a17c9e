import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportCommand, importCommand } from '../../../src/build/spreadsheet/commands.ts';
import { smallText } from './smallStory.ts';

let root: string;
const read = (file: string) => readFile(join(root, file), 'utf8');
const write = (file: string, content: string | Buffer) => writeFile(join(root, file), content);
const edit = async (file: string, from: string, to: string) =>
  write(file, (await read(file)).replaceAll(from, to));
const args = ['small', 'out'];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tally-map-sheet-'));
  await mkdir(join(root, 'data'));
  await write('data/small.json', smallText);
});
afterEach(() => rm(root, { recursive: true }));

it('An export makes the folder, writes both files, and says how to read them back.', async () => {
  expect(await exportCommand(args, root)).toBe(
    `${join('out', 'responses.csv')} has 4 answers, and ${join('out', 'sources.csv')} has 4 sources. Read them back with: npm run import -- small out`,
  );
  expect(await read('out/responses.csv')).toMatch(/^\ufeffanswer,/);
  expect(await read('out/sources.csv')).toMatch(/^\ufeffid,/);
});

it('An export overwrites equal files, and refuses to overwrite an edit that was not imported.', async () => {
  await exportCommand(args, root);
  await exportCommand(args, root);
  await edit('out/responses.csv', 'Alaska agreed', 'Alaska did not');
  await expect(exportCommand(args, root)).rejects.toThrow(
    'responses.csv and sources.csv in that folder would be overwritten, and the story says something else: import them first, delete them, or name another folder.',
  );
  await importCommand(args, root);
  await exportCommand(args, root);
});

it('An export refuses a folder that is a file.', async () => {
  await expect(exportCommand(['small', 'data/small.json'], root)).rejects.toThrow(
    new Error('data/small.json cannot be a folder: name another.'),
  );
});

it.each([
  [
    'has an answer with a source that there is not',
    '"source": "wire"',
    '"source": "wires"',
    /run npm run check\.\nresponses\.csv, row 6, column source/,
  ],
  [
    'is broken',
    '"title": "Small",',
    '"title": "Small"',
    /^data\/small\.json cannot be read: run npm run check\. /,
  ],
  [
    'has an answer that is none',
    '"quotes": []',
    '"quotes": [1]',
    /It lacks the responses or the sources of a story\.$/,
  ],
])('An export refuses a story that %s.', async (_, from, to, sentence) => {
  await edit('data/small.json', from, to);
  await expect(exportCommand(args, root)).rejects.toThrow(sentence);
});

describe('npm run import', () => {
  beforeEach(() => exportCommand(args, root));

  it('An import of unchanged sheets does not write the story’s file.', async () => {
    const { mtimeMs } = await stat(join(root, 'data/small.json'));
    expect(await importCommand(args, root)).toBe(
      'data/small.json says the same already: nothing is written.',
    );
    expect((await stat(join(root, 'data/small.json'))).mtimeMs).toBe(mtimeMs);
  });

  it('An import lists the changes, the translations that stay, and the next step.', async () => {
    await write('data/small.es.json', '{}');
    await write('data/smaller.es.json', '{}');
    await edit('out/responses.csv', 'Alaska agreed', 'Alaska did not');
    await edit('out/responses.csv', 'Not now', 'Not ever');
    expect(await importCommand(args, root)).toBe(
      [
        'data/small.json: 1 answer changed, 1 quotation changed.',
        '  answer changed: AK 2017-07-01 (summary)',
        '  quotation changed: MS 2017-07-04 (text)',
        'Its words in data/small.es.json stay as they are.',
        'Now run: npm run check',
      ].join('\n'),
    );
    expect(await read('data/small.json')).toBe(
      smallText.replace('Alaska agreed', 'Alaska did not').replace('Not now', 'Not ever'),
    );
  });

  it('An import with problems reports all of them and writes nothing.', async () => {
    await edit('out/responses.csv', 'Alaska agreed', 'Alaska did not');
    await edit('out/responses.csv', ',2017-07-05,', ',soon,');
    await edit('out/sources.csv', 'Wire', '');
    await expect(importCommand(args, root)).rejects.toThrow(
      [
        'data/small.json is left as it was, for 2 problems:',
        'responses.csv, row 6, column date: "soon" is no day that can be read; write year, month and day, as in 2017-07-04',
        'sources.csv, row 4, column publisher: it is empty, and must not be',
      ].join('\n'),
    );
    expect(await read('data/small.json')).toBe(smallText);
  });

  it('An import removes entries without a row only with --remove.', async () => {
    await edit('out/responses.csv', 'AK 2017-07-01,AK,2017-07-01,,yes,,Alaska agreed.,post,,,,,,,,,\r\n', '');
    await expect(importCommand(args, root)).rejects.toThrow(
      /^data\/small\.json is left as it was, for 1 problem:/,
    );
    expect(await importCommand([...args, '--remove'], root)).toContain('1 answer removed.');
    expect(await read('data/small.json')).not.toContain('Alaska');
  });

  it.each([
    ['not UTF-8', Buffer.from('é', 'latin1')],
    ['a workbook', Buffer.from('PK\u0003\u0004')],
    ['HTML', '\ufeff<table>'],
    ['empty', '\r\n'],
  ])('A file that is %s is refused in one sentence.', async (what, content) => {
    await write('out/responses.csv', content);
    await expect(importCommand(args, root)).rejects.toThrow(
      new Error(`responses.csv is ${what}: save it again as "CSV UTF-8".`),
    );
  });

  it('An import names a file that is missing.', async () => {
    await expect(importCommand(['small', 'nowhere'], root)).rejects.toThrow(
      /^There is no .*responses\.csv: export the story first\.$/,
    );
    await rename(join(root, 'out/responses.csv'), join(root, 'out/responses (1).csv'));
    await expect(importCommand(args, root)).rejects.toThrow(
      /responses\.csv: save it there under this name; there is responses \(1\)\.csv, sources\.csv\.$/,
    );
  });

  it.each([[[]], [['small']], [['small', 'out', 'more']], [['small', 'out', '--force']]])(
    'With the arguments %j an import prints its usage.',
    async (given) => {
      await expect(importCommand(given, root)).rejects.toThrow(
        'Write npm run import -- <story> <folder> [--remove], for example: npm run import -- voter-rolls out/',
      );
    },
  );
});
