import { writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { storyFileOf, translationFiles } from '../check/storyFiles.ts';
import { numbered } from '../numbered.ts';
import { countChanges, listChanges } from './changes.ts';
import { importSheets } from './merge/importSheets.ts';
import { responsesSheet, sourcesSheet } from './sheets/columns.ts';
import { readSheets, refuseToOverwrite, writeSheetFiles } from './sheets/sheetFiles.ts';
import { writeSheets } from './sheets/writeSheets.ts';
import { loadStoryText } from './storyText.ts';

/**
 * Writes a story's responses and sources as two files for a spreadsheet.
 * @param args the story's name and the folder
 * @param root the project's folder
 * @returns what was written, in words
 * @throws if a sheet cannot show the story, or if the folder holds changes that were not imported
 */
export async function exportCommand(args: readonly string[], root = process.cwd()): Promise<string> {
  const { file, folder } = await parseArguments('export', args, root);
  const story = await loadStoryText(root, file);
  const sheets = writeSheets(story);
  const { problems, changes } = importSheets(story, sheets, false);
  if (problems.length + changes.length > 0)
    throw new Error(
      `${file} cannot be put into a spreadsheet: run npm run check.\n${problems.join('\n') || listChanges(changes)}`,
    );
  await refuseToOverwrite(story, resolve(root, folder));
  await writeSheetFiles(resolve(root, folder), sheets);
  const answers = `${join(folder, responsesSheet.file)} has ${numbered(story.responses.items.length, 'answer')}`;
  const sources = `${join(folder, sourcesSheet.file)} ${numbered(story.sources.items.length, 'source')}`;
  return `${answers}, ${sources}. Read them back with: npm run import -- ${basename(file, '.json')} ${folder}`;
}

/**
 * Reads the two files back into the story.
 * @param args the story's name and the folder, and `--remove` if rows may be missing
 * @param root the project's folder
 * @returns what was changed, in words
 * @throws with every problem, if there is one; then nothing is written
 */
export async function importCommand(args: readonly string[], root = process.cwd()): Promise<string> {
  const { file, folder, mayRemove } = await parseArguments('import', args, root);
  const story = await loadStoryText(root, file);
  const { text, changes, problems } = importSheets(story, await readSheets(resolve(root, folder)), mayRemove);
  if (problems.length > 0)
    throw new Error(
      `${file} is left as it was, for ${numbered(problems.length, 'problem')}:\n${problems.join('\n')}`,
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

/** @throws if the arguments are too few, too many or unknown, with a line to follow; or if there is no such story */
async function parseArguments(command: 'export' | 'import', args: readonly string[], root: string) {
  const [name, folder, ...more] = args.filter((arg) => !arg.startsWith('--'));
  const flags = args.filter((arg) => arg.startsWith('--'));
  const isUnknown = (flag: string) => command !== 'import' || flag !== '--remove';
  if (!name || !folder || more.length > 0 || flags.some(isUnknown))
    throw new Error(
      `Write npm run ${command} -- <story> <folder>${command === 'import' ? ' [--remove]' : ''}, for example: npm run ${command} -- voter-rolls out/`,
    );
  return { file: await storyFileOf(root, name), folder, mayRemove: flags.length > 0 };
}
