import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { editionPage } from '../../../src/build/page/editionPage.ts';
import { textOf } from '../../fixtures/project.ts';
import { base, front, other, published } from '../editions.ts';

const html = textOf('index.html');
const documentOf = (page: string) => new JSDOM(page).window.document;
const figureOf = (document: Document) =>
  (document.querySelector('template') as HTMLTemplateElement).content.querySelector('.figure');

describe.each([
  { of: 'the front story in English', edition: front.en, folder: '', source: 'letters.json' },
  { of: 'the front story in Spanish', edition: front.es, folder: 'es/', source: 'letters.json' },
  { of: 'another story', edition: other.en, folder: 'bridges/', source: 'bridges/story.json' },
  { of: 'another story in Spanish', edition: other.es, folder: 'bridges/es/', source: 'bridges/story.json' },
])('the page of $of', ({ of, edition, folder, source }) => {
  const document = documentOf(editionPage(html, edition, 'assets/words.js'));
  /** Where a link of the page leads, from the root of the site. */
  const pathOf = (link: Element | null, name = 'href') =>
    new URL(link?.getAttribute(name) ?? 'missing:', base + folder).href.replace(base, '');

  it(`The page of ${of} has its language, its title, its description and its figure.`, () => {
    const { title, deck } = edition.story;
    const figure = figureOf(document);
    expect([document.documentElement.lang, figure?.getAttribute('lang')]).toEqual([
      edition.lang,
      edition.lang,
    ]);
    expect([document.title, document.querySelector('h1')?.textContent]).toEqual([title, title]);
    expect(document.querySelector('meta[name=description]')?.getAttribute('content')).toBe(deck);
    expect(figure?.querySelector('[part=tally]')?.textContent).toBe('5');
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
    const others = [...document.querySelectorAll('.other a')];
    const wanted = edition.languages.map(({ lang, folder }) => [lang, folder]);
    const said = (link: Element) => [link.getAttribute('hreflang'), pathOf(link)];
    expect(others.map(said)).toEqual(wanted.filter(([lang]) => lang !== edition.lang));
    expect(document.querySelectorAll('.other')).toHaveLength(others.length);
    for (const at of [document, documentOf(editionPage(html, published(edition)))])
      expect([...at.querySelectorAll('link[hreflang]')].map(said)).toEqual(wanted.length > 1 ? wanted : []);
  });
});

it('In another language than its story’s own a page marks quotations and offices with theirs, and other texts with its own.', () => {
  const { story } = front.es;
  const figure = figureOf(documentOf(editionPage(html, front.es))) as Element;
  const quoted = new Set(
    story.responses.flatMap(({ quotes }) => quotes.flatMap(({ text, office }) => [`“${text}”`, office])),
  );
  let found = 0;
  for (const node of figure.querySelectorAll('*:not(:has(*), style)')) {
    const text = node.textContent?.trim() ?? '';
    if (!text || node.closest('cite')) continue;
    found += Number(quoted.has(text));
    const lang = node.closest('[lang]')?.getAttribute('lang');
    expect([text, lang]).toEqual([text, quoted.has(text) ? 'en' : 'es']);
  }
  expect(found).toBeGreaterThan(5);
});
