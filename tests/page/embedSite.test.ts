import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import type { EmbedSite } from '../../src/dialogs/embed/snippets/embedUrls.ts';
import type { TallyMapElement } from '../../src/element/tallyMapElement.ts';
import { embedSite } from '../../src/page/embedSite.ts';

const url = 'https://desk.example/some/tally/es/index.html?utm_source=x&at=cnn#amp=1';

/**
 * Where a page says that the site is.
 * @param metas the content of each, by name
 * @param src the address of the map's story
 */
const siteIn = (metas: Record<string, string>, src: string | null) => {
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

const tally = 'https://desk.example/some/tally/';

it.each<[of: string, metas: Record<string, string>, src: string | null, expected: Partial<EmbedSite>]>([
  ['at the address in its head', { site: '../' }, null, { site: tally }],
  ['on another host', { site: 'https://news.example/map/' }, null, { site: 'https://news.example/map/' }],
  [
    'in its folder, if its head says nothing',
    {},
    null,
    { site: `${tally}es/`, languages: ['en'], frozen: null },
  ],
  ['with a frozen version', { site: '../', frozen: 'v/1a2b/' }, null, { frozen: `${tally}v/1a2b/` }],
  ['with the languages of its story', { languages: 'es en' }, null, { languages: ['es', 'en'] }],
  ['with its story beside it', { site: '../' }, '../story.json', { data: `${tally}story.json` }],
  ['with a story elsewhere', {}, 'https://data.example/a.json', { data: 'https://data.example/a.json' }],
])('A page tells the embeds where its site is: %s.', (_, metas, src, expected) => {
  expect(siteIn(metas, src)).toMatchObject(expected);
});
