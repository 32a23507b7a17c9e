import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { sourcesPage } from '../../../src/build/page/sourcesPage.ts';
import { textOf } from '../../fixtures/project.ts';
import { story } from '../../fixtures/story.ts';
import { front, other } from '../editions.ts';

const template = textOf('src/page/sources.html');
const list = (html: string) => [...new JSDOM(html).window.document.querySelectorAll('#sources > li')];

it('The page of sources lists every source once, by publisher.', () => {
  const entries = list(sourcesPage(template, front.en));
  expect(entries.map(({ id }) => id).sort()).toEqual(Object.keys(story.sources).sort());
  const publishers = entries.map((entry) => entry.querySelector('cite')?.textContent ?? '');
  expect(publishers).toEqual([...publishers].sort((a, b) => a.localeCompare(b, 'en')));
});

it('The page of sources ends each sentence with one full stop, also after a publisher or a title with a full stop.', () => {
  const twice = (text: string) => /[.?!…]”?\.(?!\.)/.exec(text)?.[0];
  expect(['D.C..', 'Why?”.', 'No.”.'].map(twice)).toEqual(['..', '?”.', '.”.']);
  for (const entry of list(sourcesPage(template, front.en)))
    expect(twice(entry.textContent?.split('http')[0] ?? ''), entry.id).toBeUndefined();
});

it('The page of sources has the title, the address and an archived copy of each source, if they are known.', () => {
  for (const entry of list(sourcesPage(template, front.en))) {
    const { publisher, title, url } = story.sources[entry.id] as (typeof story.sources)[string];
    expect(entry.querySelector('cite')?.textContent).toBe(publisher);
    if (title) expect(entry.textContent).toContain(`“${title}`);
    const links = [...entry.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toHaveLength(url ? 2 : 0);
    if (!url) continue;
    expect(links[0]).toBe(url);
    expect(links[1]).toMatch(/^https:\/\/web\.archive\.org\/web\/\d{8}\/https?:/);
    expect(links[1]?.endsWith(`/${url}`)).toBe(true);
  }
});

it('The page of sources is in the language of its edition, and marks the language of publishers and titles.', () => {
  const { document } = new JSDOM(sourcesPage(template, front.es)).window;
  expect(document.documentElement.lang).toBe('es');
  expect(document.querySelector('h1')?.textContent).toBe('Fuentes');
  expect(document.querySelector('p a')?.textContent).toBe('Volver al mapa');
  for (const node of document.querySelectorAll('li cite, li span'))
    expect(node.getAttribute('lang')).toBe('en');
  const own = new JSDOM(sourcesPage(template, front.en)).window.document;
  expect(own.querySelectorAll('li [lang]')).toHaveLength(0);
});

it('The page of sources contains its icon, and links to the map in its folder.', () => {
  const linksOf = (...[edition]: [typeof front.en]) => {
    const { document } = new JSDOM(sourcesPage(template, edition)).window;
    return ['link[rel=icon]', 'p a'].map((each) => document.querySelector(each)?.getAttribute('href'));
  };
  expect(linksOf(front.en)).toEqual([expect.stringMatching(/^data:image/), './']);
  expect(linksOf(other.es)).toEqual([expect.stringMatching(/^data:image/), './']);
});
