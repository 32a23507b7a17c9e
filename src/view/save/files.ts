import type { Dataset } from '../../domain/dataset.ts';
import { slug } from '../../domain/slug.ts';

/** Longest name of a file without its ending, in signs. */
const longest = 60;

/**
 * The name of a file of the record: that of the dataset's own address, else its title.
 * @param src the address that it was fetched from, where there is one
 * @example recordName(dataset, './data/voter-rolls.json?v=2', 'csv') // "voter-rolls.csv"
 */
export function recordName({ title }: Dataset, src: string | null, ending: string): string {
  const file = src
    ?.replace(/[?#].*$/, '')
    .split('/')
    .at(-1)
    ?.replace(/\.\w+$/, '');
  return `${cut(slug(file ?? '')) || cut(slug(title)) || 'record'}.${ending}`;
}

const cut = (name: string): string => name.slice(0, longest).replace(/-$/, '');
