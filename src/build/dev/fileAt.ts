import { basename, dirname } from 'node:path';
import { embedFiles } from '../embeds/embedFiles.ts';
import { pictureNames } from '../shareAssets/pictures.ts';
import { handouts } from '../shareAssets/shareAssets.ts';
import { besidePage } from '../site/publicAddresses.ts';
import { editionsOf, type Site } from '../site/site.ts';
import { type SiteFiles, storyPages } from '../site/siteFiles.ts';

/** Finds what a build would publish beside the pages, by its name from the root of the site. */
export type FileAt = (name: string) => Promise<string | Uint8Array | undefined>;

/** What finds the files of a site: each is made when it is first asked for, and only what is made with it. */
export function filesOf(root: string, site: Site): FileAt {
  const made = new Map<string, Promise<SiteFiles>>();
  const once = (key: string, make: () => Promise<SiteFiles>): Promise<SiteFiles> => {
    const files = made.get(key) ?? make();
    made.set(key, files);
    return files;
  };
  return async (name) => {
    const folder = folderOf(name);
    const editions = editionsOf(site);
    for (const edition of editions) {
      const pages = await once(`${edition.folder} story`, () => storyPages(root, edition));
      if (pages[name] !== undefined) return pages[name];
      if (folder === edition.folder && isHandout(name))
        return (await once(`${folder} handouts`, () => handouts(edition, site.shared)))[name];
    }
    if (!isEmbed(name)) return undefined;
    return (await once('embeds', () => embedFiles(editions, site.shared, { root, minify: false })))[name];
  };
}

const folderOf = (name: string): string => (name.includes('/') ? `${dirname(name)}/` : '');

const isHandout = (name: string): boolean =>
  ([...pictureNames, ...Object.values(besidePage)] as string[]).includes(basename(name));

const isEmbed = (name: string): boolean => ['embed.js', 'frame.js', 'fragment.html'].includes(basename(name));
