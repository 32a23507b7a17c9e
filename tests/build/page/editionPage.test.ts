import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { editionPage } from '../../../src/build/page/editionPage.ts';
import { textOf } from '../../fixtures/project.ts';
import { base, front, other, published } from '../editions.ts';

const html = textOf('index.html');
const site = 'https://desk.example/tally/';
const editions = [
  { of: 'the front story in English', edition: front.en, folder: '', source: 'letters.json' },
  { of: 'the front story in Spanish', edition: front.es, folder: 'es/', source: 'letters.json' },
  { of: 'another story', edition: other.en, folder: 'bridges/', source: 'bridges/story.json' },
  { of: 'another story in Spanish', edition: other.es, folder: 'bridges/es/', source: 'bridges/story.json' },
] as const;

const documentOf = (page: string) => new JSDOM(page).window.document;
const figureOf = (document: Document) =>
  (document.querySelector('template') as HTMLTemplateElement).content.querySelector('.figure');

describe.each(editions)('the page of $of', ({ of, edition, folder, source }) => {
  const page = editionPage(html, edition, 'assets/words.js');
  const document = documentOf(page);
  /** Where a link of the page leads, from the root of the site. */
  const pathOf = (link: Element | null, name = 'href') =>
    new URL(link?.getAttribute(name) ?? 'missing:', site + folder).href.replace(site, '');

  it(`The page of ${of} has its language, its title and its description.`, () => {
    const { title, deck } = edition.story;
    expect(document.documentElement.lang).toBe(edition.lang);
    expect([document.title, document.querySelector('h1')?.textContent]).toEqual([title, title]);
    expect(document.querySelector('meta[name=description]')?.getAttribute('content')).toBe(deck);
  });

  it(`The page of ${of} leaves no mark unfilled.`, () => {
    expect(page.replace(/<style>[\s\S]*?<\/style>/g, '')).not.toMatch(/%[a-z]\w*%/i);
  });

  it(`The page of ${of} links to its story, its files, and the shared files of the site.`, () => {
    const map = document.querySelector('tally-map');
    expect(pathOf(map, 'src')).toBe(source);
    expect(map?.getAttribute('lang')).toBe(edition.lang === 'en' ? null : 'es');
    expect(pathOf(document.querySelector('a[download]'))).toBe(edition.data);
    expect(pathOf(document.querySelector('a[href$="sources.html"]'))).toBe(`${folder}sources.html`);
    // In the page, since the browser asks for it again with each change of the address.
    expect(document.querySelector('link[rel=icon]')?.getAttribute('href')).toMatch(/^data:image\/svg/);
    expect(pathOf(document.querySelector('link[rel=modulepreload]'))).toBe('assets/words.js');
  });

  it(`The page of ${of} gives its script the address of the site and the languages of its story.`, () => {
    const said = (name: string, at = document) => at.querySelector(`meta[name="tally-${name}"]`);
    expect(pathOf(said('site'), 'content')).toBe('');
    expect(said('languages')?.getAttribute('content')).toBe(
      edition.languages.map(({ lang }) => lang).join(' '),
    );
    expect(said('frozen')).toBeNull();
    const frozen = documentOf(editionPage(html, published({ ...edition, frozen: 'v/1/' })));
    expect(said('frozen', frozen)?.getAttribute('content')).toBe('v/1/');
    expect(said('site', frozen)?.getAttribute('content')).toBe(base);
  });

  it(`The page of ${of} links to the other languages of its story only, for readers and for search engines.`, () => {
    const folders = edition.languages.map(({ folder }) => folder);
    const others = [...document.querySelectorAll('.other a')];
    expect(others.map((link) => pathOf(link))).toEqual(folders.filter((each) => each !== folder));
    for (const link of others) expect(link.getAttribute('hreflang')).toBe(link.getAttribute('lang'));
    const alternates = (at: Document) =>
      [...at.querySelectorAll('link[hreflang]')].map((link) => [link.getAttribute('hreflang'), pathOf(link)]);
    const wanted = folders.length > 1 ? edition.languages.map(({ lang, folder }) => [lang, folder]) : [];
    expect(alternates(document)).toEqual(wanted);
    expect(alternates(documentOf(editionPage(html, published(edition))))).toEqual(wanted);
    expect(document.querySelectorAll('.other')).toHaveLength(others.length);
  });

  it(`The page of ${of} has its figure in its language, and the method of its story.`, () => {
    const figure = figureOf(document);
    expect(figure?.getAttribute('lang')).toBe(edition.lang);
    expect(figure?.querySelector('[part=tally]')?.textContent).toBe('5');
    const texts = [...document.querySelectorAll('section p')].map(({ textContent }) => textContent);
    expect(texts).toEqual(expect.arrayContaining(edition.story.method.map(({ text }) => text)));
  });
});

describe('a page in another language than its story’s own', () => {
  const { es } = front;
  const figure = figureOf(documentOf(editionPage(html, es))) as Element;

  /** The language that a node is marked with. */
  const langOf = (node: Element) => node.closest('[lang]')?.getAttribute('lang');

  it('Quotations and offices are marked with their language, and other texts with the language of the page.', () => {
    const quoted = new Set(
      es.story.responses.flatMap(({ quotes }) => quotes.flatMap(({ text, office }) => [`“${text}”`, office])),
    );
    let found = 0;
    for (const node of figure.querySelectorAll('*:not(:has(*), style)')) {
      const text = node.textContent?.trim() ?? '';
      if (!text || node.closest('cite')) continue;
      found += Number(quoted.has(text));
      expect([text, langOf(node)]).toEqual([text, quoted.has(text) ? 'en' : 'es']);
    }
    expect(found).toBeGreaterThan(5);
  });
});
