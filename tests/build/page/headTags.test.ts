import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { frameTags, headTags } from '../../../src/build/page/headTags.ts';
import { dataTag } from '../../../src/build/page/structuredData.ts';
import type { Edition } from '../../../src/build/site/edition.ts';
import { attributesOf } from '../../fixtures/embeds.ts';
import { base, front, other, published } from '../editions.ts';

/** All that a page says to machines. */
const tagsOf = (edition: Edition): string => headTags(edition) + dataTag(edition);

/** The head of a page with tags in it. */
const headOf = (tags: string): HTMLHeadElement =>
  new JSDOM(`<!doctype html><html><head>${tags}</head><body></body></html>`).window.document.head;

/** Each tag of a kind, by one attribute: `{ 'og:type': 'article' }`. */
const pairsOf = (head: Element, selector: string, key: string, value: string): [string, string][] =>
  [...head.querySelectorAll(selector)].map((node) => [
    node.getAttribute(key) ?? '',
    node.getAttribute(value) ?? '',
  ]);
const openGraphOf = (head: Element) =>
  Object.fromEntries(pairsOf(head, 'meta[property]', 'property', 'content'));
const namedOf = (head: Element) => Object.fromEntries(pairsOf(head, 'meta[name]', 'name', 'content'));
const linksOf = (head: Element) => pairsOf(head, 'link', 'rel', 'href');
const dataOf = (head: Element) =>
  JSON.parse(head.querySelector('script[type="application/ld+json"]')?.textContent ?? '');

const ourDays = '2017-05-11/2018-01-03';

it.each([
  {
    of: 'the front story in English',
    edition: front.en,
    page: base,
    locales: { 'og:locale': 'en_US', 'og:locale:alternate': 'es_LA' },
    alt: /^Map of the United States\. 5 states and D\.C\. .*\. As of July 5, 2017.*\. Refused outright 4, /,
    data: { contentUrl: `${base}letters.json`, covered: ourDays },
  },
  {
    of: 'the front story in Spanish',
    edition: front.es,
    page: `${base}es/`,
    locales: { 'og:locale': 'es_LA', 'og:locale:alternate': 'en_US' },
    alt: /^Mapa de Estados Unidos\. 5 estados y D\.C\. .*\. Al 5 jul\. 2017.*\. /,
    data: { contentUrl: `${base}letters.es.json`, covered: ourDays },
  },
  {
    of: 'another story',
    edition: other.en,
    page: `${base}bridges/`,
    locales: { 'og:locale': 'en_US' },
    alt: /^Map .* 5 states and D\.C\. have counted their bridges\. As of Jan\. 15, 1931\. Counted 6, Not yet 45\.$/,
    data: { contentUrl: `${base}bridges/story.json`, covered: '1930-03-01/1931-01-15' },
  },
])(
  'The head of $of has its address, its oEmbed answer, its card for Open Graph and X, and its data set.',
  ({ edition, page, locales, alt, data }) => {
    const head = headOf(tagsOf(published(edition)));
    const { title, deck, asOf } = edition.story;
    expect(linksOf(head)).toEqual([
      ['canonical', page],
      ['alternate', `${page}oembed.json`],
    ]);
    expect(attributesOf(head.querySelector('link[rel=alternate]'))).toMatchObject({
      type: 'application/json+oembed',
      title,
    });
    expect(openGraphOf(head)).toEqual({
      'og:type': 'article',
      'og:url': page,
      'og:title': title,
      'og:description': deck,
      ...locales,
      'og:image': `${page}card.png`,
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': expect.stringMatching(alt),
    });
    expect(namedOf(head)).toEqual({ 'twitter:card': 'summary_large_image' });
    expect(dataOf(head)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: title,
      description: deck,
      url: page,
      dateModified: asOf,
      temporalCoverage: data.covered,
      spatialCoverage: 'United States',
      inLanguage: edition.lang,
      isAccessibleForFree: true,
      distribution: {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: data.contentUrl,
      },
    });
  },
);

it('Without a public address a head has only the data set, without an address in it.', () => {
  const bare = headOf(tagsOf(front.en));
  expect([...bare.children].map(({ localName }) => localName)).toEqual(['script']);
  const { url: _, distribution: __, ...others } = dataOf(headOf(tagsOf(published(front.en))));
  expect(dataOf(bare)).toEqual(others);
  expect(bare.innerHTML.replace('https://schema.org', '')).not.toMatch(/https?:|\.\//);
});

it('The head of a frame links to its page and to the oEmbed answer.', () => {
  const framed = headOf(frameTags(published(front.es)));
  expect(linksOf(framed)).toEqual(linksOf(headOf(tagsOf(published(front.es)))));
  expect(framed.children).toHaveLength(2);
  expect(frameTags(front.es)).toBe('');
});
