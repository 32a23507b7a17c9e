import { escaped } from '../../dialogs/embed/snippets/markup.ts';
import { tallyInWords } from '../../picture/viewInWords.ts';
import { languageOfQuotes } from '../../story/responses.ts';
import { openingModel } from '../figure/openingModel.ts';
import { pageColours } from '../figure/themeStyle.ts';
import { type Edition, pathFrom, sourceOf } from '../site/edition.ts';
import { methodMarkup } from './methodMarkup.ts';

/**
 * Gives a page its language and the colours that it shares with the figure, and fills its `%name%` marks with what an
 * edition has for them; others are left alone.
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

/** Every text that a page may ask for. */
function textsOf(edition: Edition): Record<string, string> {
  const { story, words, page, lang } = edition;
  const { howWeCount, theData, theFile, rights, sources, backToMap, everySource } = page;
  const quotedIn = languageOfQuotes(story);
  const n = Object.keys(story.sources).length;
  return {
    title: story.title,
    deck: story.deck,
    sentence: tallyInWords(openingModel(edition)),
    ...{ howWeCount, theData, theFile, rights, sources, backToMap, everySource },
    everyQuotation: page.everyQuotation(quotedIn === lang ? undefined : quotedIn),
    allSources: page.allSources(n),
    areListed: page.areListed(n),
    asOf: words.updated(words.fullDay(story.asOf)),
  };
}

/** Every link that a page may ask for: from its folder. */
const linksOf = ({ folder, data, languages }: Edition): Record<string, string> => ({
  storyFile: pathFrom(folder, sourceOf({ languages })),
  dataFile: pathFrom(folder, data),
  sourcesPage: './sources.html',
  icon: pathFrom(folder, 'icon.svg'),
});
