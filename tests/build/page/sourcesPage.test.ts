import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { sourcesPage } from '../../../src/build/page/sourcesPage.ts';
import { textOf } from '../../fixtures/project.ts';
import { story } from '../../fixtures/story.ts';
import { front, other } from '../editions.ts';

const template = textOf('src/page/sources.html');
const pageOf = (edition: typeof front.en) => new JSDOM(sourcesPage(template, edition)).window.document;
const page = pageOf(front.en);
const entries = [...page.querySelectorAll('#sources > li')];

it('The page of sources lists every source once, by publisher.', () => {
  expect(entries.map(({ id }) => id).sort()).toEqual(Object.keys(story.sources).sort());
  const publishers = entries.map((entry) => entry.querySelector('cite')?.textContent ?? '');
  expect(publishers).toEqual([...publishers].sort((a, b) => a.localeCompare(b, 'en')));
});

it('The page of sources ends each sentence with one full stop, also after a publisher or a title with a full stop.', () => {
  const twice = (text: string) => /[.?!…]”?\.(?!\.)/.exec(text)?.[0];
  expect(['D.C..', 'Why?”.', 'No.”.'].map(twice)).toEqual(['..', '?”.', '.”.']);
  for (const entry of entries)
    expect(twice(entry.textContent?.split('http')[0] ?? ''), entry.id).toBeUndefined();
});

it.each([
  ['The Gazette', 'The Gazette. '],
  ['Gazette Co.', 'Gazette Co. '],
  ['The “Gazette”', 'The “Gazette”. '],
])('The publisher %s is followed by “%s” alone.', (publisher, text) => {
  const sources = { only: { publisher, title: null, url: null, published: null } };
  const edition = { ...front.en, story: { ...front.en.story, sources } };
  expect(pageOf(edition).querySelector('#sources > li')?.textContent).toBe(text);
});

it('The page of sources has the title, the address and an archived copy of each source, if they are known.', () => {
  for (const entry of entries) {
    const { publisher, title, url } = story.sources[entry.id] as (typeof story.sources)[string];
    expect(entry.querySelector('cite')?.textContent).toBe(publisher);
    if (title) expect(entry.textContent).toContain(`“${title}`);
    const links = [...entry.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    const copy = expect.stringMatching(/^https:\/\/web\.archive\.org\/web\/\d{8}\/https?:/);
    expect(links).toEqual(url ? [url, copy] : []);
    if (url) expect(links[1]?.endsWith(`/${url}`)).toBe(true);
  }
});

it('The page of sources is in the language of its edition, and marks the language of publishers and titles.', () => {
  const spanish = pageOf(front.es);
  expect(spanish.documentElement.lang).toBe('es');
  expect(['h1', 'p a'].map((each) => spanish.querySelector(each)?.textContent)).toEqual([
    'Fuentes',
    'Volver al mapa',
  ]);
  for (const node of spanish.querySelectorAll('li cite, li span'))
    expect(node.getAttribute('lang')).toBe('en');
  expect(page.querySelectorAll('li [lang]')).toHaveLength(0);
});

it.each([front.en, other.es])(
  'The page of sources contains its icon, and links to the map in its folder.',
  (edition) => {
    const links = ['link[rel=icon]', 'p a'].map((each) =>
      pageOf(edition).querySelector(each)?.getAttribute('href'),
    );
    expect(links).toEqual([expect.stringMatching(/^data:image/), './']);
  },
);
