import { escaped } from '../dialogs/embed/markup.ts';
import type { Story } from '../domain/story.ts';
import { type PageWords, pageLanguages } from './pageWords.ts';

/**
 * Fills the page's `%name%` marks with what the record says of itself (`%counted%`, `%answered%`, `%dispute%`,
 * always in English) and with the words of a language, which are the marks of `textsOf`.
 */
export function articleText(html: string, story: Story, words: PageWords = pageLanguages.en): string {
  const texts = textsOf(story, words);
  return html.replace(/%(\w+)%/g, (mark, name) =>
    Object.hasOwn(texts, name) ? escaped(texts[name] as string) : mark,
  );
}

/** Every mark that a page may hold, and what stands there. */
function textsOf(story: Story, words: PageWords): Record<string, string> {
  const { howWeCount, theDispute, theRecord, everyQuotation, areListed, theFile, isJson, rights } = words;
  const { figure } = words;
  return {
    ...story.method,
    title: words.title(story),
    deck: words.deck(story),
    howWeCount,
    theDispute,
    theRecord,
    everyQuotation,
    allSources: words.allSources(Object.keys(story.sources).length),
    areListed,
    theFile,
    isJson,
    asOf: figure.updated(figure.fullDay(story.asOf)),
    rights,
  };
}
