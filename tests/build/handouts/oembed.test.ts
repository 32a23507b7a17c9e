import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { oembed, oembedHtml } from '../../../src/build/handouts/oembed.ts';
import { pageLanguages } from '../../../src/build/page/pageWords.ts';
import { changedStory, story } from '../../fixtures/story.ts';

const base = 'https://desk.example/tally/';
const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>\'&';
const sizes = { width: 600, height: 900 };
const languages = [
  { lang: 'en', page: base, src: `${base}embed/` },
  { lang: 'es', page: `${base}es/`, src: `${base}embed/?lang=es` },
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

const answerOf = (html: string, lang: 'en' | 'es' = 'en', given = story) =>
  JSON.parse(oembed({ story: given, words: pageLanguages[lang], base, html, ...sizes }));

describe.each(languages)('the oEmbed answer in the language $lang', ({ lang, page, src }) => {
  const words = pageLanguages[lang];
  const sentence = `5 ${words.figure.headline.reports(5, true)}`;
  const html = oembedHtml({ story, words, base, height: sizes.height });
  const fragment = JSDOM.fragment(html);

  it(`The oEmbed answer in ${lang} has what the specification asks for of the type "rich".`, () => {
    expect(answerOf(html, lang)).toEqual({
      version: '1.0',
      type: 'rich',
      title: words.title(story),
      provider_name: 'Tally Map',
      provider_url: base,
      cache_age: 86400,
      thumbnail_url: `${page}card.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
      html,
      ...sizes,
    });
  });

  it(`The oEmbed answer in ${lang} has a quotation first, whose link leads to the page, and then the frame.`, () => {
    expect([...fragment.children].map(({ localName }) => localName)).toEqual(['blockquote', 'iframe']);
    expect(fragment.childNodes).toHaveLength(2);
    const link = fragment.querySelector('blockquote > a');
    expect(link?.getAttribute('href')).toBe(page);
    expect(link?.textContent).toBe(sentence);
  });

  it(`The oEmbed answer in ${lang} frames a folder, named by the sentence of the map, without a border, and of a height that the host can use at once.`, () => {
    const frame = fragment.querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe(src);
    expect(new URL(src).pathname).toMatch(/\/embed\/$/);
    expect(frame?.getAttribute('title')).toBe(sentence);
    expect(frame?.getAttribute('frameborder')).toBe('0');
    expect([frame?.getAttribute('width'), frame?.getAttribute('height')]).toEqual(['100%', '900']);
  });

  it(`The oEmbed answer in ${lang} has nothing that WordPress takes out.`, () => {
    expect(refused(html)).toEqual([]);
  });
});

describe('the check of what WordPress takes out', () => {
  it('The check of what WordPress takes out reports an element and an attribute.', () => {
    expect(refused('<p>a</p><iframe src="https://desk.example/" allow="fullscreen"></iframe>')).toEqual([
      'p',
      'iframe allow',
    ]);
  });
});

describe('an oEmbed answer', () => {
  it('An oEmbed answer gives a title that looks like markup as text, and puts nothing of it into the frame.', () => {
    const given = changedStory(['title', hostile]);
    const html = oembedHtml({ story: given, words: pageLanguages.en, base, height: 900 });
    expect(refused(html)).toEqual([]);
    expect(answerOf(html, 'en', given).title).toBe(hostile);
  });
});
