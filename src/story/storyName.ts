import { slug } from '../lib/slug.ts';
import type { Story } from './form/schema.ts';

/** The longest name, in characters. */
const longest = 60;

/**
 * The name for files about a story: from the story's URL, else from its title.
 * @param src the URL from which it was fetched, if it was
 * @example storyName(story, './data/voter-rolls.json?v=2') // "voter-rolls"
 */
export function storyName({ title }: Pick<Story, 'title'>, src: string | null): string {
  const file = src
    ?.replace(/[?#].*$/, '')
    .split('/')
    .at(-1)
    ?.replace(/\.\w+$/, '');
  // In a folder every story's file has this name.
  const own = file === 'story' ? '' : cut(slug(file ?? ''));
  return own || cut(slug(title)) || 'story';
}

const cut = (name: string): string => name.slice(0, longest).replace(/-$/, '');
