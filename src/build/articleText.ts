import type { Dataset } from '../domain/dataset.ts';
import { escaped } from '../view/embedding/markup.ts';
import { type PageWords, pageLanguages } from './pageWords.ts';

/**
 * Fills the page's `%name%` marks with what the record says of itself (`%counted%`, `%answered%`, `%dispute%`,
 * always in English) and with the words of a language, which are the marks of `textsOf`.
 */
export function articleText(html: string, dataset: Dataset, words: PageWords = pageLanguages.en): string {
  const texts = textsOf(dataset, words);
  return html.replace(/%(\w+)%/g, (mark, name) =>
    Object.hasOwn(texts, name) ? escaped(texts[name] as string) : mark,
  );
}

/** Every mark that a page may hold, and what stands there. */
function textsOf(dataset: Dataset, words: PageWords): Record<string, string> {
  const { howWeCount, theDispute, theRecord, everyQuotation, areListed, theFile, isJson, rights } = words;
  const { figure } = words;
  return {
    ...dataset.method,
    title: words.title(dataset),
    deck: words.deck(dataset),
    howWeCount,
    theDispute,
    theRecord,
    everyQuotation,
    allSources: words.allSources(Object.keys(dataset.sources).length),
    areListed,
    theFile,
    isJson,
    asOf: figure.recordAsOf(figure.fullDay(dataset.asOf)),
    rights,
  };
}
