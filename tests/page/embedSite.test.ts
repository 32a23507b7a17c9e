import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import type { TallyMapElement } from '../../src/element/tallyMapElement.ts';
import { embedSite } from '../../src/page/embedSite.ts';

const url = 'https://desk.example/some/tally/es/index.html?utm_source=x&at=cnn#amp=1';

/**
 * Where a page says that the site is.
 * @param metas the content of each, by name
 * @param src the address of the map's story
 */
const siteIn = (metas: Record<string, string>, src: string | null = null) => {
  const { document } = new JSDOM('', { url }).window;
  for (const [name, content] of Object.entries(metas)) {
    const meta = document.createElement('meta');
    meta.name = `tally-${name}`;
    meta.content = content;
    document.head.append(meta);
  }
  const map = Object.assign(document.createElement('tally-map'), { src });
  return embedSite(map as unknown as TallyMapElement);
};

it.each([
  ['../', 'https://desk.example/some/tally/'],
  ['./', 'https://desk.example/some/tally/es/'],
  ['https://news.example/map/', 'https://news.example/map/'],
])('The site of a page is the address in its head: %s', (content, site) => {
  expect(siteIn({ site: content }).site).toBe(site);
});

it('The site of a page is its folder if the head has no address.', () => {
  expect(siteIn({})).toMatchObject({ site: 'https://desk.example/some/tally/es/', frozen: null });
});

it('The site of a page has the frozen version in its head.', () => {
  const { frozen } = siteIn({ site: '../', frozen: 'v/1a2b3c4d5e6f/' });
  expect(frozen).toBe('https://desk.example/some/tally/v/1a2b3c4d5e6f/');
});

it('The story of a page is the address in its map, relative to the page.', () => {
  expect(siteIn({ site: '../' }, '../story.json').data).toBe('https://desk.example/some/tally/story.json');
  expect(siteIn({}, 'https://data.example/story.json').data).toBe('https://data.example/story.json');
});

it('The languages of a story are those in the head of the page, by default English.', () => {
  expect(siteIn({ languages: 'es en' }).languages).toEqual(['es', 'en']);
  expect(siteIn({}).languages).toEqual(['en']);
});
