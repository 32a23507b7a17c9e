import { basename, dirname } from 'node:path';
import { embedFiles } from '../embeds/embedFiles.ts';
import { pictureNames } from '../shareAssets/pictures.ts';
import { shareAssets } from '../shareAssets/shareAssets.ts';
import { shareFiles } from '../site/publicUrls.ts';
import { editionsOf, type Site } from '../site/site.ts';
import { type SiteFiles, storyPages } from '../site/siteFiles.ts';

/** Finds what a build would publish beside the pages, by its name from the root of the site. */
export type FindFile = (name: string) => Promise<string | Uint8Array | undefined>;

/** A finder for the files of a site. It makes a file on the first request, and no other files than those made with it. */
export function fileFinder(root: string, site: Site): FindFile {
  const made = new Map<string, Promise<SiteFiles>>();
  const once = (key: string, make: () => Promise<SiteFiles>): Promise<SiteFiles> => {
    const files = made.get(key) ?? make();
    made.set(key, files);
    return files;
  };
  return async (name) => {
    const folder = name.includes('/') ? `${dirname(name)}/` : '';
    const editions = editionsOf(site);
    for (const edition of editions) {
      const pages = await once(`${edition.folder} story`, () => storyPages(root, edition));
      if (pages[name] !== undefined) return pages[name];
      if (folder === edition.folder && isShareAsset(name))
        return (await once(`${folder} share assets`, () => shareAssets(edition, site.resources)))[name];
    }
    if (!isEmbed(name)) return undefined;
    return (await once('embeds', () => embedFiles(editions, site.resources, { root, minify: false })))[name];
  };
}

const isShareAsset = (name: string): boolean =>
  ([...pictureNames, ...Object.values(shareFiles)] as string[]).includes(basename(name));

const isEmbed = (name: string): boolean => ['embed.js', 'frame.js', 'fragment.html'].includes(basename(name));
