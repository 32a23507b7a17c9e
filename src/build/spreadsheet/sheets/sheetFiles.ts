import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeText } from '../../check/json/decodeText.ts';
import { importSheets } from '../merge/importSheets.ts';
import type { StoryText } from '../storyText.ts';
import { responsesSheet, sourcesSheet } from './columns.ts';
import type { Sheets } from './writeSheets.ts';

const names = [responsesSheet.file, sourcesSheet.file];

/** @throws with a sentence for each of the two files that is missing or not UTF-8 */
export async function readSheets(folder: string): Promise<Sheets> {
  const read = await Promise.allSettled(names.map((name) => readSheet(folder, name)));
  const problems = read.flatMap((each) => (each.status === 'rejected' ? [each.reason.message] : []));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const [responses = '', sources = ''] = read.map((each) => (each.status === 'fulfilled' ? each.value : ''));
  return { responses, sources };
}

async function readSheet(folder: string, name: string): Promise<string> {
  const path = join(folder, name);
  if (!existsSync(path)) throw new Error(`There is no ${path}: export the story first.`);
  const text = decodeText(await readFile(path));
  // As after "CSV" instead of "CSV UTF-8" in Excel.
  if (text === undefined) throw new Error(`${name} is not UTF-8: save it again as "CSV UTF-8".`);
  return text;
}

/** Writes both files, and makes the folder if it is missing. */
export async function writeSheetFiles(folder: string, { responses, sources }: Sheets): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, responsesSheet.file), responses);
  await writeFile(join(folder, sourcesSheet.file), sources);
}

/** @throws if the folder holds files that say something else than the story: an export over them would lose it */
export async function refuseToOverwrite(story: StoryText, folder: string): Promise<void> {
  const there = names.filter((name) => existsSync(join(folder, name)));
  if (there.length === 0 || (there.length === names.length && saysTheSame(story, await readSheets(folder))))
    return;
  throw new Error(
    `${there.join(' and ')} in that folder would be lost, and the story does not say the same: import first what is your work, delete what is old, or name another folder.`,
  );
}

function saysTheSame(story: StoryText, sheets: Sheets): boolean {
  const { problems, changes } = importSheets(story, sheets, true);
  return problems.length + changes.length === 0;
}
