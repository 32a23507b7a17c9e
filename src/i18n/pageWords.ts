import type { Widened } from './widened.ts';

/** The words of the article and of the page of sources in English. */
export const englishPageWords = {
  /** @param language the language of the quotations, if the page has another one: `"Spanish"` */
  everyQuotation: (language?: string) =>
    `Every quotation is given word for word${language ? `, in ${language}` : ''}, with its speaker, office, day and source.`,
  /** The link to the page of sources. */
  allSources: (n: number) => (n === 1 ? 'The one source' : `All ${n} sources`),
  rights: 'The quotations belong to their speakers and publishers.',
  sources: 'Sources',
  backToMap: 'Back to the map',
  everySource: 'Every page that something on the map was taken from, by publisher.',
  archivedCopy: 'archived copy',
} as const;

/** The words of the article in one language. */
export type PageWords = Widened<typeof englishPageWords>;
