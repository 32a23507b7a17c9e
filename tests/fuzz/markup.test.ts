import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { fragment } from '../../src/build/embeds/fragment.ts';
import { prerenderFigure } from '../../src/build/figure/prerenderFigure.ts';
import { editionPage } from '../../src/build/page/editionPage.ts';
import { sourcesPage } from '../../src/build/page/sourcesPage.ts';
import { dataTag } from '../../src/build/page/structuredData.ts';
import { oembed } from '../../src/build/shareAssets/oembed.ts';
import { card, pictures } from '../../src/build/shareAssets/shareAssets.ts';
import type { Edition } from '../../src/build/site/edition.ts';
import { iframeSnippet } from '../../src/dialogs/embed/snippets/iframeSnippet.ts';
import { scriptSnippet } from '../../src/dialogs/embed/snippets/scriptSnippet.ts';
import { storyCsv } from '../../src/dialogs/share/csv.ts';
import { parseStory } from '../../src/story/form/parseStory.ts';
import type { Story } from '../../src/story/form/schema.ts';
import { StoryError } from '../../src/story/form/storyError.ts';
import { base, front, published } from '../build/editions.ts';
import { requestOf } from '../fixtures/embeds.ts';
import { brokenStory } from '../fixtures/story.ts';
import { hostileStory } from './hostileStory.ts';
import { payloads } from './payloads.ts';

/** What a story may hold: half a character is refused. */
const shown = payloads.filter((each) => !/\p{Cs}/u.test(each));
const html =
  '<!doctype html><html lang="%lang%"><head><title>%title%</title></head><body><p class="other"></p> <h1>%title%</h1><tally-map src="./a.json"></tally-map></body></html>';
const sources =
  '<!doctype html><html><head><title>%title%</title></head><body><ul id="sources"></ul></body></html>';

const editionOf = (story: Story): Edition => published({ ...front.en, story, text: JSON.stringify(story) });

const titledBy = ({ title }: Story) => requestOf({}, { title, pictureAlt: title });

/** Each way in which a story becomes markup, by name. */
const ways: Readonly<Record<string, (edition: Edition) => string>> = {
  'the page': (edition) => editionPage(html, edition),
  'the fragment': (edition) => fragment(edition),
  'the figure with its quotations': (edition) =>
    prerenderFigure(edition, {}, { state: 'MS', open: 'quotations' }),
  'the figure with its method': (edition) => prerenderFigure(edition, {}, { open: 'method' }),
  'the page of the sources': (edition) => sourcesPage(sources, edition),
  'the answer of oEmbed': (edition) => (JSON.parse(oembed(edition, base)) as { html: string }).html,
  'the structured data': (edition) => dataTag(edition),
  'the code of a frame': ({ story }) => iframeSnippet(titledBy(story)),
  'the code of a script': ({ story }) => scriptSnippet(titledBy(story)),
};

/** The names of all elements of a markup and of their attributes, sorted, and where links lead by their kind. */
function bones(markup: string): string[] {
  const { document } = new JSDOM(markup).window;
  const walk = (root: ParentNode): string[] =>
    [...root.querySelectorAll('*')].flatMap((node) => {
      const kinds = ['href', 'src', 'action', 'xlink:href']
        .map((name) => /^\s*([a-z]+):/i.exec(node.getAttribute(name) ?? '')?.[1])
        .filter(Boolean);
      const own = `${node.localName} ${node.getAttributeNames().join(' ')} ${kinds.join(' ')}`;
      return [own, ...(node.localName === 'template' ? walk((node as HTMLTemplateElement).content) : [])];
    });
  return walk(document).sort();
}

/** The same text of letters alone, as long and with its spaces where they were. */
const harmless = (text: string): string => text.replace(/[^\s\p{Cc}]/gu, 'x');

/** The bones of a story with payloads, and of the same with harmless texts. */
const both = (way: (edition: Edition) => string, textAt: (n: number) => string) =>
  [(text: string) => text, harmless].map((made) =>
    bones(way(editionOf(hostileStory((n) => made(textAt(n)))))),
  );

describe.each(Object.keys(ways))('%s', (name) => {
  const way = ways[name] as (edition: Edition) => string;

  it.each([0, 1, 2])(
    'A story with a payload in each text makes the same elements as one with harmless texts, turn %i.',
    (turn) => {
      const [found, expected] = both(way, (n) => shown[(n * 3 + turn) % shown.length] as string);
      expect(found).toEqual(expected);
    },
  );

  it(`A story with all ${shown.length} payloads in each text makes the same elements as one with harmless texts.`, () => {
    const [found, expected] = both(way, () => shown.join(' '));
    expect(found).toEqual(expected);
  });
});

it('Markup that got through is found: a control.', () => {
  const page = (ways['the page'] as (edition: Edition) => string)(editionOf(hostileStory(() => 'A text')));
  const spoilt = page.replace('<h1>A text', '<h1><img src=x onerror=alert(1)>');
  expect(bones(spoilt)).not.toEqual(bones(page));
});

it('Pictures and cards of a story with payloads are drawn as text, and are well-formed.', async () => {
  const edition = editionOf(hostileStory((n) => shown[n % shown.length] as string));
  const { 'picture.svg': drawn } = pictures(edition);
  const { document } = new JSDOM(drawn, { contentType: 'image/svg+xml' }).window;
  const refused = 'script, foreignObject, a[href^="javascript"], image, use, animate';
  expect(document.querySelector(refused)).toBeNull();
  const names = [...document.querySelectorAll('*')].flatMap((node) => node.getAttributeNames());
  expect(names.filter((each) => each.startsWith('on'))).toEqual([]);
  expect(card(edition).length).toBeGreaterThan(1000);
});

it('No cell of a CSV begins as a formula does.', () => {
  for (const payload of shown) {
    const rows = storyCsv(hostileStory(() => payload)).split('\r\n');
    for (const row of rows) expect(row).not.toMatch(/(^|,)"?[=+@\t-](?!\d)/);
  }
});

it.each(payloads)('The text %j is refused as an address of a source, or leads to the web.', (payload) => {
  for (const address of [payload, `https://${payload}`, `https://a.example/${payload}`])
    try {
      const { sources: taken } = parseStory(brokenStory(['sources.history.url', address]));
      expect(new URL(taken.history?.url as string).protocol).toBe('https:');
    } catch (error) {
      expect(error).toBeInstanceOf(StoryError);
    }
});

it.each(payloads)('The text %j is refused as the id of a level or a report, or is a valid id.', (payload) => {
  for (const path of ['levels[0].id', 'reports.list[0].id'])
    try {
      const taken = parseStory(brokenStory([path, payload]));
      expect(JSON.stringify(taken)).not.toMatch(/"id":"[^a-z]/);
    } catch (error) {
      expect(error).toBeInstanceOf(StoryError);
    }
});
