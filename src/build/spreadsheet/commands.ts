import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { decodeText, readStoryFile } from '../check/readStoryFile.ts';
import { findStoryFile, translationFiles } from '../check/storyFiles.ts';
import { pluralize } from '../pluralize.ts';
import { responsesSheet, sourcesSheet } from './columns.ts';
import { type Import, importSheets } from './importSheets.ts';
import type { Change } from './mergeList.ts';
import { type StoryText, storyTextOf } from './storyText.ts';
import { type Sheets, writeSheets } from './writeSheets.ts';

const names = [responsesSheet.file, sourcesSheet.file];

/**
 * Writes a story's responses and sources as two files for a spreadsheet.
 * @param args the story's name and the folder
 * @returns the outcome in words
 * @throws if a sheet cannot hold the story, or if the folder has changes that were not imported
 */
export async function exportCommand(args: readonly string[], root: string): Promise<string> {
  const { file, folder, story } = await readArguments('export', args, root);
  const sheets = writeSheets(story.value);
  const findings = importSheets(story, sheets, false);
  if (!isNothing(findings))
    throw new Error(
      `${file} cannot be put into a spreadsheet: run npm run check.\n${findings.problems.join('\n') || listChanges(findings.changes)}`,
    );
  const there = names.filter((name) => existsSync(resolve(root, folder, name)));
  if (there.length > 0 && !(await saysTheSame(story, resolve(root, folder))))
    throw new Error(
      `${there.join(' and ')} in that folder would be overwritten, and the story says something else: import them first, delete them, or name another folder.`,
    );
  await mkdir(resolve(root, folder), { recursive: true }).catch(() => {
    throw new Error(`${folder} cannot be a folder: name another.`);
  });
  await writeFile(resolve(root, folder, responsesSheet.file), sheets.responses);
  await writeFile(resolve(root, folder, sourcesSheet.file), sheets.sources);
  const answers = `${join(folder, responsesSheet.file)} has ${pluralize(story.value.responses.length, 'answer')}`;
  const sources = `${join(folder, sourcesSheet.file)} has ${pluralize(Object.keys(story.value.sources).length, 'source')}`;
  return `${answers}, and ${sources}. Read them back with: npm run import -- ${basename(file, '.json')} ${folder}`;
}

const saysTheSame = (story: StoryText, folder: string): Promise<boolean> =>
  readSheets(folder).then(
    (sheets) => isNothing(importSheets(story, sheets, true)),
    () => false,
  );

const isNothing = ({ problems, changes }: Import): boolean => problems.length + changes.length === 0;

/**
 * Reads the two files back into the story.
 * @param args the story's name and the folder, and `--remove` if rows may be missing
 * @returns the changes in words
 * @throws with every problem, if there is one; then nothing is written
 */
export async function importCommand(args: readonly string[], root: string): Promise<string> {
  const { file, folder, story, mayRemove } = await readArguments('import', args, root);
  const { text, changes, problems } = importSheets(story, await readSheets(resolve(root, folder)), mayRemove);
  if (problems.length > 0)
    throw new Error(
      `${file} is left as it was, for ${pluralize(problems.length, 'problem')}:\n${problems.join('\n')}`,
    );
  if (changes.length === 0) return `${file} says the same already: nothing is written.`;
  await writeFile(join(root, file), text);
  const translations = [...(await translationFiles(join(root, file))).values()];
  return [
    `${file}: ${countChanges(changes)}.`,
    listChanges(changes),
    ...translations.map((path) => `Its words in ${relative(root, path)} stay as they are.`),
    'Now run: npm run check',
  ].join('\n');
}

/** @throws with an example if the arguments are too few, too many or unknown; if the story cannot be read */
async function readArguments(command: 'export' | 'import', args: readonly string[], root: string) {
  const [name, folder, ...more] = args.filter((arg) => !arg.startsWith('--'));
  const flags = args.filter((arg) => arg.startsWith('--'));
  const isUnknown = (flag: string) => command !== 'import' || flag !== '--remove';
  if (!name || !folder || more.length > 0 || flags.some(isUnknown))
    throw new Error(
      `Write npm run ${command} -- <story> <folder>${command === 'import' ? ' [--remove]' : ''}, for example: npm run ${command} -- voter-rolls out/`,
    );
  const file = await findStoryFile(root, name);
  try {
    const story = storyTextOf(await readStoryFile(resolve(root, file), root));
    return { file, folder, story, mayRemove: flags.length > 0 };
  } catch (error) {
    throw new Error(`${file} cannot be read: run npm run check. ${(error as Error).message}`);
  }
}

/** @throws if one of the two files is missing, or no text in UTF-8 */
async function readSheets(folder: string): Promise<Sheets> {
  const [responses = '', sources = ''] = await Promise.all(names.map((name) => readSheet(folder, name)));
  return { responses, sources };
}

async function readSheet(folder: string, name: string): Promise<string> {
  const path = join(folder, name);
  if (!existsSync(path)) {
    const found = (await readdir(folder).catch(() => [])).filter((each) =>
      /\.(csv|tsv|txt|xlsx?|ods|numbers)$/i.test(each),
    );
    const remedy =
      found.length > 0
        ? `save it there under this name; there is ${found.join(', ')}`
        : 'export the story first';
    throw new Error(`There is no ${path}: ${remedy}.`);
  }
  const bytes = await readFile(path);
  const text = decodeText(bytes);
  const other = otherFormat(bytes.toString('latin1'), text);
  if (other) throw new Error(`${name} is ${other}: save it again as "CSV UTF-8".`);
  return text as string;
}

/** What a file is that holds no CSV in UTF-8. A workbook is a ZIP archive. "CSV" of Excel is not UTF-8. */
function otherFormat(bytes: string, text: string | undefined): string | undefined {
  if (bytes.startsWith('PK')) return 'a workbook';
  if (/^\s*</.test(text ?? '')) return 'HTML';
  if (text === undefined) return 'not UTF-8';
  return text.trim() === '' ? 'empty' : undefined;
}

/** The changes in one line. @example '2 answers changed, 1 quotation added' */
function countChanges(changes: readonly Change[]): string {
  const kinds = new Map(changes.map(({ what, how }) => [`${what} ${how}`, { what, how }]));
  return [...kinds.values()]
    .map((kind) => {
      const { length } = changes.filter(({ what, how }) => what === kind.what && how === kind.how);
      return `${pluralize(length, kind.what)} ${kind.how}`;
    })
    .join(', ');
}

/** The changes, a line for each. */
const listChanges = (changes: readonly Change[]): string =>
  changes.map(({ what, how, name }) => `  ${what} ${how}: ${name}`).join('\n');
