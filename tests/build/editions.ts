import {
  type Edition,
  type EditionLocation,
  editionLocations,
  type SiteResources,
} from '../../src/build/site/edition.ts';
import { english, type Messages } from '../../src/i18n/en.ts';
import { words as spanish } from '../../src/i18n/es.ts';
import { englishPageWords } from '../../src/i18n/pageWords.ts';
import type { Story } from '../../src/story/form/schema.ts';
import { geometry } from '../fixtures/dom/servedFigure.ts';
import { spanishStory, story, twoLevels } from '../fixtures/story.ts';

/** What the editions share, without a style and without a public address. */
const resources: SiteResources = { geometry, css: { opening: 'a{}', later: 'b{}' }, base: null };

/** The public address of `published` editions. */
export const base = 'https://desk.example/tally/';

/** An edition on a site with a public address. */
export const published = (edition: Edition): Edition => ({ ...edition, base });

const words: Record<'en' | 'es', Messages> = { en: english, es: spanish };

/** An edition of a story at a location. */
function editionAt(
  story: Story,
  lang: keyof typeof words,
  languages: readonly [EditionLocation, ...EditionLocation[]],
): Edition {
  const location = languages.find((each) => each.lang === lang) as EditionLocation;
  return {
    ...resources,
    ...location,
    story,
    text: JSON.stringify(story),
    words: words[lang],
    pageWords: words[lang].pageWords ?? englishPageWords,
    languages,
    frozen: null,
  };
}

const letters = editionLocations('letters', true, 'en', ['es']);

/** The made-up story as the front story of a site, in both of its languages. */
export const front = {
  en: editionAt(story, 'en', letters),
  es: editionAt(spanishStory, 'es', letters),
} as const;

const bridges = editionLocations('bridges', false, 'en', ['es']);

/** The story of two levels in a folder of its own; its second edition is as if it had been translated. */
export const other = {
  en: editionAt(twoLevels, 'en', editionLocations('bridges', false, 'en', [])),
  es: editionAt({ ...twoLevels, lang: 'es', quotedIn: 'en' }, 'es', bridges),
} as const;
