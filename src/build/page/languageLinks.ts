import { openTag, tag } from '../../dialogs/embed/snippets/markup.ts';
import { languages } from '../../i18n/languages.ts';
import { type Edition, otherLanguages, pathFrom } from '../site/edition.ts';
import { pageUrl } from '../site/publicUrls.ts';

/**
 * The links for search engines to each language of a story; empty if it has one language.
 * @param base from `parseBaseUrl`; without it the links are relative to the page
 */
export const alternateLinks = (edition: Edition, base: string | null): string =>
  edition.languages.length < 2
    ? ''
    : edition.languages
        .map((each) =>
          openTag('link', {
            rel: 'alternate',
            hreflang: each.lang,
            href: base === null ? pathFrom(edition.folder, each.folder) : pageUrl(base, each),
          }),
        )
        .join('');

/** The links for readers to the other languages of a story, each by its own name. */
export const languageLinks = (edition: Edition): string =>
  otherLanguages(edition)
    .map(({ lang, folder }) => {
      const href = pathFrom(edition.folder, folder);
      return tag('a', { href, hreflang: lang, lang }, languages[lang]?.name);
    })
    .join(' ');
