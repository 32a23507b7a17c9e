import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The name of the file that holds the notices. */
export const licencesFile = 'LICENSES.txt';

/**
 * The notices of all code of others that the built scripts hold, which MIT and ISC ask for: each package once, with its
 * version and the whole text of its licence.
 * @param moduleIds the ids of the bundled modules, as the bundler lists them
 * @throws where a package has no licence's text beside it, since then it may not be handed out
 */
export async function licences(moduleIds: readonly string[]): Promise<string> {
  const folders = [...new Set(moduleIds.flatMap((id) => packageFolder(id) ?? []))].sort();
  const notices = await Promise.all(folders.map(noticeOf));
  return `The scripts of this site hold code of these packages.\n\n${notices.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

/** The folder of the package that a module is in; `undefined` where it is of our own. */
const packageFolder = (id: string): string | undefined =>
  /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(id.replace(/^\0/, ''))?.[0];

async function noticeOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  ) as Record<string, string>;
  const file = (await readdir(folder)).find((each) => /^licen[cs]e(\.\w+)?$/i.test(each));
  if (!file) throw new Error(`${name} ${version} (${license}) has no text of its licence in ${folder}.`);
  return `${name} ${version} (${license})\n\n${(await readFile(join(folder, file), 'utf8')).trim()}\n`;
}
