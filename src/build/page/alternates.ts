import { type Edition, otherLanguages, pathFrom } from '../site/edition.ts';
import { pageAddress } from '../site/publicAddresses.ts';
import { openTag } from './openTag.ts';
import { pageWords } from './pageWords.ts';

/**
 * Where a page is in each language that its story has, for machines: nothing where it has one alone.
 * @param base from `publicAddress`; without it the links count from the page
 */
export const alternateLinks = (edition: Edition, base: string | null): string =>
  edition.languages.length < 2
    ? ''
    : edition.languages
        .map((each) =>
          openTag('link', {
            rel: 'alternate',
            hreflang: each.lang,
            href: base === null ? pathFrom(edition.folder, each.folder) : pageAddress(base, each),
          }),
        )
        .join('');

/** The links to a page in the other languages of its story, each in that language, for readers. */
export const languageLinks = (edition: Edition): string =>
  otherLanguages(edition)
    .map(({ lang, folder }) => {
      const tag = openTag('a', { href: pathFrom(edition.folder, folder), hreflang: lang, lang });
      return `${tag}${pageWords[lang]?.inThisLanguage}</a>`;
    })
    .join(' ');
