import { truncate } from '../../lib/truncate.ts';
import { cardSize } from '../../picture/card.ts';
import { cardInWords } from '../../picture/viewInWords.ts';
import type { Story } from '../../story/schema.ts';
import { openTag } from '../figure/markup.ts';
import { openingModel } from '../figure/openingModel.ts';
import { besideAddress, besidePage, pageAddressIn } from '../site/addresses.ts';
import { type PageWords, pageLanguages } from './pageWords.ts';

/** The most signs that X shows. Source: its documentation of card markup. */
const longest = { title: 70, description: 200, alt: 420 } as const;

/**
 * The languages as Open Graph writes them. Facebook takes only those of its own list, which has no Spanish of the
 * United States: `es_LA` is its name for Spanish in general. Source: its `FacebookLocales.xml`.
 */
const locales: Readonly<Record<string, string>> = { en: 'en_US', es: 'es_LA' };

/**
 * The tags of Open Graph, with the card as their image. @param base from `publicAddress`
 * Source: ogp.me.
 */
export function openGraph(story: Story, words: PageWords, base: string): string {
  const image = {
    'og:image': besideAddress(base, words, besidePage.card),
    'og:image:type': 'image/png',
    'og:image:width': String(cardSize.width),
    'og:image:height': String(cardSize.height),
    'og:image:alt': alternative(story, words),
  };
  const told = {
    'og:type': 'article',
    'og:url': pageAddressIn(base, words),
    'og:title': story.title,
    'og:description': story.deck,
    'og:locale': localeOf(words),
  };
  return [...Object.entries({ ...told, ...image }), ...otherLocales(words)]
    .map(([property, content]) => openTag('meta', { property, content }))
    .join('');
}

const otherLocales = (words: PageWords): (readonly [property: string, content: string])[] =>
  Object.values(pageLanguages)
    .map(localeOf)
    .filter((locale) => locale !== localeOf(words))
    .map((locale) => ['og:locale:alternate', locale]);

const localeOf = ({ figure: { lang } }: PageWords): string => locales[lang] as string;

/** The tags that X asks for besides: it takes the image from Open Graph. */
export const xCard = (story: Story): string =>
  Object.entries({
    'twitter:card': 'summary_large_image',
    'twitter:title': truncate(story.title, longest.title),
    'twitter:description': truncate(story.deck, longest.description),
  })
    .map(([name, content]) => openTag('meta', { name, content }))
    .join('');

/** What the card shows, for those who do not see it. */
const alternative = (story: Story, words: PageWords): string =>
  truncate(`${words.figure.mapName}. ${cardInWords(openingModel(story, words))}`, longest.alt);
