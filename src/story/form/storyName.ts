import { slug } from '../../lib/slug.ts';
import type { Story } from './schema.ts';

/** Longest name, in signs. */
const longest = 60;

/**
 * What the files of a story are named by: the story's own address, else its title.
 * @param src the address that it was fetched from, where there is one
 * @example storyName(story, './data/voter-rolls.json?v=2') // "voter-rolls"
 */
export function storyName({ title }: Pick<Story, 'title'>, src: string | null): string {
  const file = src
    ?.replace(/[?#].*$/, '')
    .split('/')
    .at(-1)
    ?.replace(/\.\w+$/, '');
  // Under a folder of its own every story's file is called the same, which names none of them.
  const own = file === 'story' ? '' : cut(slug(file ?? ''));
  return own || cut(slug(title)) || 'story';
}

const cut = (name: string): string => name.slice(0, longest).replace(/-$/, '');
