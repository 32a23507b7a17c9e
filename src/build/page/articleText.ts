import { escaped } from '../../dialogs/embed/snippets/markup.ts';
import { lastFirst } from '../../lib/plainDate.ts';
import { tallyInWords } from '../../picture/viewInWords.ts';
import { languageOfQuotes } from '../../story/responses.ts';
import { openingModel } from '../figure/prerenderFigure.ts';
import { pageColours } from '../figure/themeStyle.ts';
import { type Edition, pathFrom, sourceOf } from '../site/edition.ts';

/**
 * Fills the `%name%` marks of a page from an edition, and adds the language and the colours that the page shares with the
 * figure. Unknown marks stay.
 */
export function articleText(html: string, edition: Edition): string {
  const texts = { ...textsOf(edition), ...linksOf(edition) };
  const markup = new Map(Object.entries(texts).map(([name, text]) => [name, escaped(text)]));
  markup.set('method', methodMarkup(edition));
  return html
    .replace(/<html lang="\w+"/, `<html lang="${edition.lang}"`)
    .replace('<style>', (open) => open + pageColours())
    .replace(/%(\w+)%/g, (mark, name) => markup.get(name) ?? mark);
}

/** The texts for `%name%`. */
function textsOf(edition: Edition): Record<string, string> {
  const { story, words, pageWords, lang } = edition;
  const { rights, sources, backToMap, everySource } = pageWords;
  const quotedIn = languageOfQuotes(story);
  const n = Object.keys(story.sources).length;
  const hasQuotes = story.responses.some(({ quotes }) => quotes.length > 0);
  return {
    title: story.title,
    deck: story.deck,
    sentence: tallyInWords(openingModel(edition)),
    rights: hasQuotes ? rights : '',
    sources,
    backToMap,
    everySource,
    howWeCount: words.howWeCount,
    data: words.data,
    everyQuotation: hasQuotes
      ? pageWords.everyQuotation(quotedIn === lang ? undefined : languageName(quotedIn, lang))
      : '',
    allSources: pageWords.allSources(n),
    theFile: words.saveJson,
    asOf: words.updated(words.fullDay(story.asOf)),
  };
}

/** The name of a language in another, or its tag if it has no name: `languageName('es', 'en')` is `"Spanish"`. */
function languageName(language: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}

/** The links for `%name%`, relative to the page. */
const linksOf = ({ folder, data, languages }: Edition): Record<string, string> => ({
  storyFile: pathFrom(folder, sourceOf({ languages })),
  dataFile: pathFrom(folder, data),
  sourcesPage: './sources.html',
});

/** The method of a story: paragraphs under headings, then the corrections. */
const methodMarkup = (edition: Edition): string =>
  [...paragraphs(edition), ...corrections(edition)].join('\n        ');

const paragraphs = ({ story }: Edition): string[] =>
  story.method.flatMap(({ heading, text }) => [
    ...(heading ? [`<h3>${escaped(heading)}</h3>`] : []),
    `<p>${escaped(text)}</p>`,
  ]);

/** The corrections, the newest and the last of a day first. */
function corrections({ story, words }: Edition): string[] {
  const newestFirst = lastFirst(story.corrections);
  if (newestFirst.length === 0) return [];
  const lines = newestFirst.map(
    ({ date, text }) => `<li><b>${escaped(words.fullDay(date))}</b> · ${escaped(text)}</li>`,
  );
  return [`<h3>${escaped(words.corrections)}</h3>`, `<ul>${lines.join('')}</ul>`];
}
