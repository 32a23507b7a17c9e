import { frameFiles } from '../embeds/embedPage.ts';
import type { Edition } from '../site/edition.ts';
import type { SiteStory } from '../site/siteStory.ts';

/** What a path of the site leads to: a page, a framed map, or a folder that was written without its slash. */
export type PageAt =
  | { readonly kind: 'page' | 'frame'; readonly edition: Edition }
  | { readonly kind: 'folder'; readonly folder: string };

const frames = [...frameFiles, 'embed/'];

/** The page at a path from the root of the site; `undefined` if there is none. */
export function pageAt(path: string, editions: readonly Edition[]): PageAt | undefined {
  for (const edition of editions) {
    const { folder } = edition;
    if (path === folder || path === `${folder}index.html`) return { kind: 'page', edition };
    if (`${path}/` === folder || path === `${folder}embed`) return { kind: 'folder', folder: `${path}/` };
    if (frames.some((file) => path === folder + file)) return { kind: 'frame', edition };
  }
  return undefined;
}

/** The story whose page would be at a path, by its folder; the front story for all other pages. */
export function storyAt(path: string, stories: readonly SiteStory[]): SiteStory | undefined {
  if (!/(^|\/|\.html)$/.test(path)) return undefined;
  const [folder, ...rest] = path.split('/');
  return rest.length > 0 && stories.some(({ name }) => name === folder)
    ? stories.find(({ name }) => name === folder)
    : stories[0];
}
