import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { oembed } from '../../../src/build/shareAssets/oembed.ts';
import { base, front, other } from '../editions.ts';

const answerOf = (edition: typeof front.en) => JSON.parse(oembed(edition, base));

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

it.each([
  ['the front story in English', front.en, base, '5 states and D.C. keep the letter'],
  ['the front story in Spanish', front.es, `${base}es/`, '5 estados y D.C. se quedan con la carta'],
  ['another story', other.en, `${base}bridges/`, '5 states and D.C. have counted their bridges'],
])(
  'The oEmbed answer of %s is of the type "rich": a quotation with a link to the page, then the frame, both with the sentence of the map.',
  (_, edition, page, sentence) => {
    expect(answerOf(edition)).toEqual({
      version: '1.0',
      type: 'rich',
      title: edition.story.title,
      provider_name: 'Tally Map',
      provider_url: base,
      cache_age: 86400,
      thumbnail_url: `${page}card.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
      html:
        `<blockquote><a href="${page}">${sentence}</a></blockquote>` +
        `<iframe src="${page}embed/" width="100%" height="830" frameborder="0" marginwidth="0" ` +
        `marginheight="0" scrolling="auto" title="${sentence}"></iframe>`,
      width: 640,
      height: 830,
    });
  },
);

it('WordPress removes nothing from an oEmbed answer, but other elements and attributes: a control.', () => {
  expect(refused(answerOf(front.en).html)).toEqual([]);
  expect(refused('<p>a</p><iframe src="https://desk.example/" allow="fullscreen"></iframe>')).toEqual([
    'p',
    'iframe allow',
  ]);
});
