import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { dataTag, frameTags, headTags } from '../../../src/build/page/headTags.ts';
import { pageLanguages } from '../../../src/build/page/pageWords.ts';
import { truncate } from '../../../src/lib/truncate.ts';
import { changedStory, story } from '../../fixtures/story.ts';

const base = 'https://desk.example/tally/';
const hostile = '</title></script><!--"><script>alert(1)</script>\'& \u2028';

/** All that a page says to machines. */
const tagsOf = (...about: Parameters<typeof headTags>): string => headTags(...about) + dataTag(...about);

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

const languages = [
  {
    lang: 'en',
    page: base,
    locale: 'en_US',
    other: 'es_LA',
    alt:
      'Map of the United States. 5 states and D.C. won’t hand over all the voter data Trump’s election commission ' +
      'asked for. As of July 5, 2017. Refused outright 4, Buy or file a request 1, Public records only 1, ' +
      'Counted, no detail 0, Not named yet 45.',
  },
  {
    lang: 'es',
    page: `${base}es/`,
    locale: 'es_LA',
    other: 'en_US',
    alt:
      'Mapa de Estados Unidos. 5 estados y D.C. no darán a la comisión electoral de Trump todos los datos de ' +
      'votantes. Al 5 de julio de 2017. Se negó 4, Exige compra o solicitud 1, Solo datos públicos 1, ' +
      'En el recuento, sin decidir 0, Fuera del recuento 45.',
  },
] as const;

describe.each(languages)(
  'the head of the page in the language $lang',
  ({ lang, page, locale, other, alt }) => {
    const words = pageLanguages[lang];
    const head = headOf(tagsOf(story, words, base));

    it(`The head in ${lang} says the page’s address, and where its oEmbed answer lies.`, () => {
      expect(linksOf(head)).toEqual([
        ['canonical', page],
        ['alternate', `${page}oembed.json`],
      ]);
      const answer = head.querySelector('link[rel=alternate]');
      expect(answer?.getAttribute('type')).toBe('application/json+oembed');
      expect(answer?.getAttribute('title')).toBe(words.title(story));
    });

    it(`The head in ${lang} has the tags of Open Graph, with the card as their image.`, () => {
      expect(openGraphOf(head)).toEqual({
        'og:type': 'article',
        'og:url': page,
        'og:title': words.title(story),
        'og:description': words.deck(story),
        'og:locale': locale,
        'og:locale:alternate': other,
        'og:image': `${page}card.png`,
        'og:image:type': 'image/png',
        'og:image:width': '1200',
        'og:image:height': '630',
        'og:image:alt': alt,
      });
    });

    it(`The head in ${lang} has the tags of X.`, () => {
      expect(namedOf(head)).toEqual({
        'twitter:card': 'summary_large_image',
        'twitter:title': words.title(story),
        'twitter:description': truncate(words.deck(story), 200),
      });
    });

    it(`The head in ${lang} describes the story as a data set, with nothing that the story does not say.`, () => {
      expect(dataOf(head)).toEqual({
        '@context': 'https://schema.org',
        '@type': 'Dataset',
        name: words.title(story),
        description: words.deck(story),
        url: page,
        dateModified: story.asOf,
        temporalCoverage: '2017-05-11/2018-01-03',
        spatialCoverage: 'United States',
        inLanguage: 'en',
        isAccessibleForFree: true,
        distribution: {
          '@type': 'DataDownload',
          encodingFormat: 'application/json',
          contentUrl: `${base}voter-rolls.json`,
        },
      });
    });

    it(`The head in ${lang} has, where the address is unknown, the data set alone, and no address in it.`, () => {
      const bare = headOf(tagsOf(story, words, null));
      expect([...bare.children].map(({ localName }) => localName)).toEqual(['script']);
      const { url, distribution, ...others } = dataOf(head);
      expect(dataOf(bare)).toEqual(others);
      expect([url, distribution.contentUrl].every((each) => each.startsWith(base))).toBe(true);
      expect(bare.innerHTML.replace('https://schema.org', '')).not.toMatch(/https?:|\.\//);
    });

    it(`The head of a frame in ${lang} says which page it belongs to, and where the oEmbed answer lies.`, () => {
      const framed = headOf(frameTags(story, words, base));
      expect(linksOf(framed)).toEqual(linksOf(head));
      expect(framed.children).toHaveLength(2);
      expect(frameTags(story, words, null)).toBe('');
    });
  },
);

describe('the tags of a head', () => {
  it.each([
    ['with an address', base],
    ['without one', null],
  ])('A head %s keeps a title and a deck that look like markup as text.', (_, address) => {
    const story = changedStory(['title', hostile], ['deck', hostile]);
    const plain = headOf(tagsOf(story, pageLanguages.en, address));
    const { ownerDocument, children } = headOf(tagsOf(story, pageLanguages.en, address));
    const shapeOf = (nodes: Iterable<Element>) => [...nodes].map(({ localName }) => localName);
    expect(shapeOf(children)).toEqual(shapeOf(plain.children));
    expect(ownerDocument.body.childNodes).toHaveLength(0);
    expect(dataOf(ownerDocument.head)).toMatchObject({ name: hostile, description: hostile });
    if (address) expect(openGraphOf(ownerDocument.head)['og:title']).toBe(hostile);
  });

  it('The tags of X cut a long title and a long deck after a word, and those of Open Graph do not.', () => {
    const title = 'How the states answered one letter of a commission that asked for all of their rolls';
    const deck = 'Every state was asked, and every state has answered, '.repeat(5);
    const head = headOf(tagsOf(changedStory(['title', title], ['deck', deck]), pageLanguages.en, base));
    expect(namedOf(head)['twitter:title']).toBe(
      'How the states answered one letter of a commission that asked for all…',
    );
    const { 'twitter:description': description = '' } = namedOf(head);
    expect(description.length).toBeLessThanOrEqual(200);
    expect(description).toMatch(/[^\s,;:.]…$/);
    expect(deck.startsWith(description.slice(0, -1))).toBe(true);
    expect(openGraphOf(head)).toMatchObject({ 'og:title': title, 'og:description': deck });
  });
});

describe('a truncated text', () => {
  const text = 'One two, three four';

  it.each([
    [19, text],
    [18, 'One two, three…'],
    [15, 'One two, three…'],
    [14, 'One two…'],
    [9, 'One two…'],
    [8, 'One two…'],
    [7, 'One…'],
    [3, 'On…'],
  ])('The text of at most %i signs is %j.', (limit, short) => {
    expect(truncate(text, limit)).toBe(short);
    expect(short.length).toBeLessThanOrEqual(limit);
  });

  it('A text is cut between whole signs.', () => {
    expect(truncate('🗳🗳🗳', 2)).toBe('🗳…');
  });
});
