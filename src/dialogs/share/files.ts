import { slug } from '../../domain/slug.ts';
import type { Story } from '../../domain/story.ts';

/** Longest name of a file without its ending, in signs. */
const longest = 60;

/**
 * The name of a file of the record: that of the story's own address, else its title.
 * @param src the address that it was fetched from, where there is one
 * @example recordName(story, './data/voter-rolls.json?v=2', 'csv') // "voter-rolls.csv"
 */
export function recordName({ title }: Story, src: string | null, ending: string): string {
  const file = src
    ?.replace(/[?#].*$/, '')
    .split('/')
    .at(-1)
    ?.replace(/\.\w+$/, '');
  return `${cut(slug(file ?? '')) || cut(slug(title)) || 'record'}.${ending}`;
}

const cut = (name: string): string => name.slice(0, longest).replace(/-$/, '');
