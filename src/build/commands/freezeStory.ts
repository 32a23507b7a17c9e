import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { BuildOptions } from '../embeds/bundle.ts';
import { embedPage } from '../embeds/embedPage.ts';
import { fragment } from '../embeds/fragment.ts';
import { elementScript, frameScripts } from '../embeds/scripts.ts';
import { configuredSite } from '../site/configuredSite.ts';
import { type Edition, sourceOf } from '../site/edition.ts';
import { baseUrlSetting } from '../site/publicUrls.ts';
import { readSite } from '../site/site.ts';
import { checksumFile, checksums, frozenFolder, versionOf } from './frozenVersion.ts';

/** The editions of one story, its own language first. */
type StoryEditions = readonly [Edition, ...Edition[]];

/**
 * Writes a story's map as it is today into the folder of its version, to be committed. Later corrections and deploys do not
 * change the folder. An existing version is left as it is.
 * @param name the story; by default the front story
 * @returns the outcome in a sentence or two
 * @throws if there is no such story; with the lines of the check if it cannot be published
 */
export async function freezeStory(root: string, name?: string): Promise<string> {
  const options = await configuredSite(root);
  const stories = await readSite(options);
  const story = stories.find((each) => each.name === (name ?? options.front));
  if (!story)
    throw new Error(
      `There is no story "${name}": use one of ${stories.map((each) => each.name).join(', ')}.`,
    );
  if (story.editions.length === 0) throw new Error(story.lines.join('\n'));
  return writeVersion(root, story.editions as StoryEditions, options.base !== null);
}

/** @param hasBase whether the public URL of the site is known */
async function writeVersion(root: string, editions: StoryEditions, hasBase: boolean): Promise<string> {
  const [{ frozen }] = editions;
  if (frozen) return `public/${frozen} has this story already, and is left as it is.`;
  const version = versionOf(editions.map(({ text }) => text));
  const files = await versionFiles(editions, `v/${version}/`, { root, minify: true });
  const folder = join(root, frozenFolder, version);
  for (const [name, content] of Object.entries({ ...files, [checksumFile]: checksums(files) })) {
    await mkdir(join(folder, dirname(name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return hasBase
    ? `${frozenFolder}/${version}/ is written: commit it, and leave it as it is from then on.`
    : `${frozenFolder}/${version}/ is written without links to the page: if embeds shall have them, delete the folder, set ${baseUrlSetting} and freeze again.`;
}

/** The files of a version: the script with its opening view, and the story, frame and fragment of each language. */
async function versionFiles(
  editions: StoryEditions,
  folder: string,
  options: BuildOptions,
): Promise<Record<string, string>> {
  const [own] = editions;
  const source = basename(sourceOf(own));
  const [html, scripts, element] = await Promise.all([
    readFile(join(options.root, 'embed.html'), 'utf8'),
    frameScripts(options),
    elementScript(own, options, source),
  ]);
  const files: Record<string, string> = {};
  for (const edition of editions) files[basename(edition.data)] = edition.text;
  files['embed.js'] = element.code;
  for (const edition of editions) {
    const below = edition.folder.slice(own.folder.length);
    files[`${below}embed.html`] = embedPage(html, edition, scripts);
    files[`${below}fragment.html`] = fragment(edition, folder + source);
  }
  return files;
}
