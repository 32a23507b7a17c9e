import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { embedPage } from '../embeds/embedPage.ts';
import { fragment } from '../embeds/fragment.ts';
import { elementScript, frameScripts, type ScriptOptions } from '../embeds/scripts.ts';
import { type Edition, sourceOf } from '../site/edition.ts';
import type { SiteResources } from '../site/siteResources.ts';
import { checksumFile, checksums, frozenFolder, versionOf } from './frozen.ts';

/**
 * Writes a story's map as it is today into a folder named after the story, to be committed: what an article takes from
 * there is changed by no correction and no deploy. A version that is there already is left as it is.
 * @param root the project's root
 * @param editions those of one story, its own language first
 * @returns what came of it, in a sentence
 */
export async function freeze(
  root: string,
  editions: readonly [Edition, ...Edition[]],
  resources: SiteResources,
): Promise<string> {
  const [{ frozen }] = editions;
  if (frozen) return `public/${frozen} holds this story already, and is left as it is.`;
  const version = versionOf(editions.map(({ text }) => text));
  const files = await frozenFiles(editions, resources, `v/${version}/`, { root, minify: true });
  const folder = join(root, frozenFolder, version);
  for (const [name, content] of Object.entries({ ...files, [checksumFile]: checksums(files) })) {
    await mkdir(join(folder, dirname(name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return `${frozenFolder}/${version}/ is written: commit it, and leave it as it is from then on.`;
}

/** What a frozen version holds: the script with its opening view, and the story, frame and fragment of each language. */
async function frozenFiles(
  editions: readonly [Edition, ...Edition[]],
  resources: SiteResources,
  folder: string,
  options: ScriptOptions,
): Promise<Record<string, string>> {
  const [own] = editions;
  const source = basename(sourceOf(own));
  const [html, framed, element] = await Promise.all([
    readFile(join(options.root, 'embed.html'), 'utf8'),
    frameScripts(options),
    elementScript(own, resources, options, source),
  ]);
  const scripts = { height: framed.height.code, main: framed.main.code };
  const files: Record<string, string> = {};
  for (const edition of editions) files[basename(edition.data)] = edition.text;
  files['embed.js'] = element.code;
  for (const edition of editions) {
    const below = edition.folder.slice(own.folder.length);
    files[`${below}embed.html`] = embedPage(html, edition, resources, scripts);
    files[`${below}fragment.html`] = fragment(edition, resources, folder + source);
  }
  return files;
}
