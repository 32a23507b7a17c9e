import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArguments } from './arguments.ts';
import { type Change, countChanges, listChanges, numbered } from './changes.ts';
import { loadStoryText, translationsOf } from './loadStoryText.ts';
import { importSheets } from './merge/importSheets.ts';
import { responsesSheet, sourcesSheet } from './sheets/columns.ts';
import { readSheets, refuseToOverwrite, writeSheetFiles } from './sheets/sheetFiles.ts';
import { writeSheets } from './sheets/writeSheets.ts';

/**
 * Writes a story's answers and sources as two files for a spreadsheet.
 * @param args the story's name and the folder
 * @param root the project's folder
 * @returns what was written, in words
 * @throws where the story cannot be shown so, or where the folder holds changes that were not read back
 */
export async function exportCommand(args: readonly string[], root = process.cwd()): Promise<string> {
  const { name, folder, file } = parseArguments('export', args);
  const story = await loadStoryText(root, file);
  const sheets = writeSheets(story);
  const { problems, changes } = importSheets(story, sheets, false);
  if (problems.length + changes.length > 0)
    throw new Error(
      `${file} cannot be put into a spreadsheet: run npm run check.\n${lines(problems, changes)}`,
    );
  await refuseToOverwrite(story, resolve(root, folder));
  await writeSheetFiles(resolve(root, folder), sheets);
  const answers = `${join(folder, responsesSheet.file)} has ${numbered(story.responses.items.length, 'answer')}`;
  const sources = `${join(folder, sourcesSheet.file)} ${numbered(story.sources.items.length, 'source')}`;
  return `${answers}, ${sources}. Read them back with: npm run import -- ${name} ${folder}`;
}

/**
 * Reads the two files back into the story.
 * @param args the story's name and the folder, and `--remove` where rows may be missing
 * @param root the project's folder
 * @returns what was changed, in words
 * @throws with every problem, where there is one; then nothing is written
 */
export async function importCommand(args: readonly string[], root = process.cwd()): Promise<string> {
  const { name, folder, file, mayRemove } = parseArguments('import', args);
  const story = await loadStoryText(root, file);
  const { text, changes, problems } = importSheets(story, await readSheets(resolve(root, folder)), mayRemove);
  if (problems.length > 0)
    throw new Error(
      `${file} is left as it was, for ${numbered(problems.length, 'problem')}:\n${problems.join('\n')}`,
    );
  if (changes.length === 0) return `${file} says the same already: nothing is written.`;
  await writeFile(join(root, file), text);
  const translations = (await translationsOf(root, name)).map(
    (each) => `Its words in ${each} stay as they are.`,
  );
  return [
    `${file}: ${countChanges(changes)}.`,
    listChanges(changes),
    ...translations,
    'Now run: npm run check',
  ].join('\n');
}

const lines = (problems: readonly string[], changes: readonly Change[]): string =>
  problems.length > 0 ? problems.join('\n') : listChanges(changes);
