/**
 * A field of a translation, or a list or an object of them.
 *
 * - `text`: translated wherever the story has it
 * - `free`: independent of the story's
 * - `key`: as in the story, to say which entry of a list it is
 */
export type Shape = 'text' | 'free' | 'key' | readonly [Shape] | { readonly [field: string]: Shape };

const level = { label: 'text', short: 'free', description: 'text' } as const;

/** The fields of a translation, in the shape of a story. */
export const translationShape: Shape = {
  title: 'text',
  deck: 'text',
  credits: ['text'],
  words: {
    headline: 'text',
    caption: 'text',
    legend: 'text',
    hint: 'text',
    count: 'text',
    basis: 'text',
    none: 'text',
  },
  levels: [{ id: 'key', ...level }],
  outside: level,
  goal: { label: 'text' },
  method: [{ heading: 'text', text: 'text' }],
  aside: { title: 'text', text: 'text', figures: [{ text: 'text', split: [{ label: 'text' }] }] },
  reports: {
    words: {
      headline: 'text',
      count: 'text',
      basis: 'text',
      lists: 'text',
      counts: 'text',
      countsNamedBy: 'text',
      countsCanBeNamed: 'text',
    },
    unsorted: level,
    unnamed: level,
    list: [{ id: 'key', note: 'text' }],
  },
  responses: [{ state: 'key', date: 'key', note: 'text', summary: 'text', quotes: [{ note: 'text' }] }],
  milestones: [{ date: 'key', label: 'text', text: 'text' }],
  corrections: [{ date: 'key', text: 'text' }],
};
