import { frameFiles } from '../embeds/embedPage.ts';
import type { Edition } from '../site/edition.ts';
import type { ReadStory } from '../site/readStory.ts';

/** What lies at a path of the site: a page, a framed map, a folder that was written without its slash. */
export type PageAt =
  | { readonly kind: 'page' | 'frame'; readonly edition: Edition }
  | { readonly kind: 'folder'; readonly folder: string };

const frames = [...frameFiles, 'embed/'];

/** The page at a path from the root of the site; `undefined` where there is none. */
export function pageAt(path: string, editions: readonly Edition[]): PageAt | undefined {
  for (const edition of editions) {
    const { folder } = edition;
    if (path === folder || path === `${folder}index.html`) return { kind: 'page', edition };
    if (`${path}/` === folder || path === `${folder}embed`) return { kind: 'folder', folder: `${path}/` };
    if (frames.some((file) => path === folder + file)) return { kind: 'frame', edition };
  }
  return undefined;
}

/** The story that a page at a path would be of, which may have none yet: by its folder, else the front story. */
export function storyAt(path: string, stories: readonly ReadStory[]): ReadStory | undefined {
  if (!/(^|\/|\.html)$/.test(path)) return undefined;
  const [folder, ...rest] = path.split('/');
  return rest.length > 0 && stories.some(({ name }) => name === folder)
    ? stories.find(({ name }) => name === folder)
    : stories[0];
}
