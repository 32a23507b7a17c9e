import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { oembed } from '../../../src/build/shareAssets/oembed.ts';
import { previewSizes } from '../../../src/dialogs/embed/snippets/frameHeights.ts';
import { base, front, other } from '../editions.ts';

const editions = [
  {
    of: 'the front story in English',
    edition: front.en,
    page: base,
    sentence: '5 states and D.C. keep the letter',
  },
  {
    of: 'the front story in Spanish',
    edition: front.es,
    page: `${base}es/`,
    sentence: expect.stringMatching(/^5 estados y D\.C\. /),
  },
  {
    of: 'another story',
    edition: other.en,
    page: `${base}bridges/`,
    sentence: '5 states and D.C. have counted their bridges',
  },
] as const;

/** What WordPress lets through of an unknown provider's answer. Source: `wp_filter_oembed_result`. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};

/** What WordPress would take out: `"script"`, `"iframe allow"`. */
const refused = (html: string): string[] =>
  [...JSDOM.fragment(html).querySelectorAll('*')].flatMap((node) => {
    const known = allowed[node.localName];
    if (!known) return [node.localName];
    return node
      .getAttributeNames()
      .filter((name) => !known.includes(name))
      .map((name) => `${node.localName} ${name}`);
  });

const answerOf = (edition: typeof front.en) => JSON.parse(oembed(edition, base));

describe.each(editions)('the oEmbed answer of $of', ({ of, edition, page, sentence }) => {
  const answer = answerOf(edition);
  const { html } = answer;
  const fragment = JSDOM.fragment(html);

  it(`The oEmbed answer of ${of} has the fields that the specification asks of the type "rich".`, () => {
    expect(answer).toEqual({
      version: '1.0',
      type: 'rich',
      title: edition.story.title,
      provider_name: 'Tally Map',
      provider_url: base,
      cache_age: 86400,
      thumbnail_url: `${page}card.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
      html,
      ...previewSizes.column,
    });
  });

  it(`The oEmbed answer of ${of} has a quotation with a link to the page, then the frame.`, () => {
    expect([...fragment.children].map(({ localName }) => localName)).toEqual(['blockquote', 'iframe']);
    expect(fragment.childNodes).toHaveLength(2);
    const link = fragment.querySelector('blockquote > a');
    expect(link?.getAttribute('href')).toBe(page);
    expect(link?.textContent).toEqual(sentence);
  });

  it(`The oEmbed answer of ${of} has a frame with the sentence of the map as its title, no border, and the height of the map.`, () => {
    const frame = fragment.querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe(`${page}embed/`);
    expect(frame?.getAttribute('title')).toEqual(sentence);
    expect(frame?.getAttribute('frameborder')).toBe('0');
    expect([frame?.getAttribute('width'), frame?.getAttribute('height')]).toEqual([
      '100%',
      String(previewSizes.column.height),
    ]);
  });

  it(`The oEmbed answer of ${of} has nothing that WordPress removes.`, () => {
    expect(refused(html)).toEqual([]);
  });
});

it('The check of what WordPress removes reports an element and an attribute.', () => {
  expect(refused('<p>a</p><iframe src="https://desk.example/" allow="fullscreen"></iframe>')).toEqual([
    'p',
    'iframe allow',
  ]);
});
