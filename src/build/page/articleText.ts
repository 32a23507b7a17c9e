import { escaped } from '../../dialogs/embed/markup.ts';
import { tallyInWords } from '../../picture/viewInWords.ts';
import type { Story } from '../../story/schema.ts';
import { openingModel } from '../figure/openingModel.ts';
import { type PageWords, pageLanguages } from './pageWords.ts';

/** Fills the `%name%` marks of a page with the words of a language: the marks are those of `textsOf`. */
export function articleText(html: string, story: Story, words: PageWords = pageLanguages.en): string {
  const texts = textsOf(story, words);
  return html.replace(/%(\w+)%/g, (mark, name) =>
    Object.hasOwn(texts, name) ? escaped(texts[name] as string) : mark,
  );
}

/** Every mark that a page may hold, and what stands there. */
function textsOf(story: Story, words: PageWords): Record<string, string> {
  const { figure, howWeCount, theData, everyQuotation, areListed, theFile, rights } = words;
  return {
    title: story.title,
    deck: story.deck,
    sentence: tallyInWords(openingModel(story, words)),
    howWeCount,
    theData,
    everyQuotation,
    allSources: words.allSources(Object.keys(story.sources).length),
    areListed,
    theFile,
    asOf: figure.updated(figure.fullDay(story.asOf)),
    rights,
  };
}
