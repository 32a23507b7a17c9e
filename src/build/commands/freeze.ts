import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { embedFiles } from '../embeds/embedFiles.ts';
import { recordToBuild } from '../loadStory.ts';
import type { PageParts } from '../page/page.ts';
import { checksumFile, checksums, frozenFolder, frozenVersion, versionOf } from './frozen.ts';

/** What a frozen version holds: the frame, the script with its opening view, the fragment, and the record. */
const frozenNames = ['embed.html', 'embed.js', 'fragment.html'] as const;

/**
 * Writes the map as it is today into the folder of its record, to be committed: what an article takes from there is
 * changed by no correction and no deploy. A version that is there already is left as it is.
 * @param root the project's root
 * @returns what came of it, in a sentence
 */
export async function freeze(root: string, parts: PageParts): Promise<string> {
  const record = await readFile(join(root, recordToBuild()), 'utf8');
  const known = frozenVersion(root, record);
  if (known) return `public/${known} holds this record already, and is left as it is.`;
  const version = versionOf(record);
  const made = await embedFiles(root, parts, true, `v/${version}/voter-rolls.json`);
  const files: Record<string, string> = { 'voter-rolls.json': record };
  for (const name of frozenNames) files[name] = made[name] as string;
  const folder = join(root, frozenFolder, version);
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries({ ...files, [checksumFile]: checksums(files) }))
    await writeFile(join(folder, name), content);
  return `${frozenFolder}/${version}/ is written: commit it, and leave it as it is from then on.`;
}
