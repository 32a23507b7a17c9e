import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { prerenderFigure, shadowTemplate } from '../../../src/build/figure/prerender.ts';
import { articleText } from '../../../src/build/page/articleText.ts';
import { sourcesPage } from '../../../src/build/page/sourcesPage.ts';
import { themeScript } from '../../../src/build/page/themeScript.ts';
import { escaped } from '../../../src/dialogs/embed/markup.ts';
import { jurisdictions } from '../../../src/geography/jurisdictions.ts';
import { outlines } from '../../../src/geometry/outlines.ts';
import { previewOf } from '../../../src/story/answers.ts';
import { changedStory, story } from '../../fixtures/story.ts';

const textOf = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const geometry = outlines();
const markup = '<script>alert("1 & 2")</script><b title=\'x\'>bold</b>';

describe('the figure that the build renders', () => {
  let figure: Element;

  beforeAll(() => {
    figure = JSDOM.fragment(prerenderFigure(story, geometry)).firstElementChild as Element;
  });

  it('The figure is one wrapper element.', () => {
    expect(JSDOM.fragment(prerenderFigure(story, geometry)).childNodes).toHaveLength(1);
    expect(figure.className).toBe('figure');
  });

  it('The figure has 51 shapes with their outlines, one a place.', () => {
    const shapes = [...figure.querySelectorAll('[part=map] path[data-state]')];
    expect(shapes.map((shape) => shape.getAttribute('data-state'))).toEqual(
      jurisdictions.map(({ postal }) => postal),
    );
    for (const shape of shapes) expect(shape.getAttribute('d')).toMatch(/^m[\d\s.-]+/);
  });

  it('The figure has the opening view: the number 5, and the table of 51.', () => {
    expect(figure.querySelector('[part=tally]')?.textContent).toBe('5');
    expect(figure.querySelectorAll('[part=table] tr[data-state]')).toHaveLength(51);
  });

  it('The figure is the same each time it is rendered.', () => {
    expect(prerenderFigure(story, geometry)).toBe(prerenderFigure(story, geometry));
  });

  it('The figure shows text that looks like markup as text.', () => {
    const quoted = previewOf(story, 'MS', '2017-07-05')?.quoted;
    if (!quoted) throw new Error('Mississippi has a quotation.');
    const index = story.responses.indexOf(quoted.response);
    const place = quoted.response.quotes.indexOf(quoted.quote);
    const changed = changedStory(
      ['levels.refused.label', markup],
      [`responses[${index}].summary`, markup],
      [`responses[${index}].quotes[${place}].text`, markup],
      ['method.dispute', markup],
      ['credits', [markup]],
    );
    const odd = JSDOM.fragment(prerenderFigure(changed, geometry));
    expect(odd.querySelectorAll('script')).toHaveLength(0);
    for (const part of ['legend', 'table', 'method'])
      expect(odd.querySelector(`[part=${part}]`)?.textContent).toContain(markup);
    const texts = [...odd.querySelectorAll('.quoted')].map(({ textContent }) => textContent);
    expect(texts).toContain(`“${markup}”`);
  });

  it('The figure stands in a declarative shadow root with its style sheet.', () => {
    expect(shadowTemplate('<div></div>', 'a{}', 'b{}')).toMatch(
      /^<template shadowrootmode="open"><style>a{}<\/style><div><\/div><style>b{}<\/style><\/template>/,
    );
  });
});

describe('the theme script', () => {
  it('The theme script takes only the words that the element knows.', () => {
    for (const [query, theme] of [
      ['?theme=dark', 'dark'],
      ['?theme=light', 'light'],
      ['?at=tribune&theme=auto', 'auto'],
      ['?theme=darker', undefined],
      ['?theme=', undefined],
      ['', undefined],
    ] as const) {
      const { window } = new JSDOM(`<tally-map>${themeScript}</tally-map>`, {
        url: `https://example.org/${query}`,
        runScripts: 'dangerously',
      });
      expect(window.document.querySelector('tally-map')?.getAttribute('theme') ?? undefined).toBe(theme);
    }
  });
});

describe('the text of the article', () => {
  it('The article says what the story says of itself.', () => {
    const html = '<h1>%title%</h1><p>%deck% %counted% %answered%</p><p>%sentence% · %allSources%</p>';
    const { title, deck, method, sources } = story;
    const text = JSDOM.fragment(articleText(html, story)).textContent ?? '';
    for (const each of [title, deck, method.counted, method.answered, '5 states and D.C. won’t hand over'])
      expect(text).toContain(each);
    expect(text).toContain(` · All ${Object.keys(sources).length} sources`);
    expect(text).not.toContain('%');
  });

  it('The article shows text that looks like markup as text.', () => {
    const html = articleText('<h1 title="%title%">%title%</h1>', changedStory(['title', markup]));
    const heading = JSDOM.fragment(html).firstElementChild as Element;
    expect(heading.children).toHaveLength(0);
    expect(heading.textContent).toBe(markup);
    expect(heading.getAttribute('title')).toBe(markup);
  });

  it('What is no mark of the article is left alone.', () => {
    expect(articleText('width: 100%; %other% 5%', story)).toBe('width: 100%; %other% 5%');
  });

  it('Each sign of markup is escaped.', () => {
    expect(escaped('<a href="x">&amp;</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;');
  });

  it('No mark is left unfilled in the page.', () => {
    const page = textOf('index.html');
    expect(page).toMatch(/%title%/);
    expect(articleText(page, story)).not.toMatch(/%[a-z]\w*%/i);
  });
});

describe('the page of sources', () => {
  const template = textOf('src/page/sources.html');
  const list = (html: string) => [...new JSDOM(html).window.document.querySelectorAll('#sources > li')];

  it('The page of sources lists every source once, by publisher.', () => {
    const entries = list(sourcesPage(story, template));
    expect(entries.map(({ id }) => id).sort()).toEqual(Object.keys(story.sources).sort());
    const publishers = entries.map((entry) => entry.querySelector('cite')?.textContent ?? '');
    expect(publishers).toEqual([...publishers].sort((a, b) => a.localeCompare(b, 'en')));
  });

  it('The page of sources ends no sentence twice, also where a publisher or a title ends in a point.', () => {
    const twice = (text: string) => /[.?!…]”?\.(?!\.)/.exec(text)?.[0];
    expect(['D.C..', 'Why?”.', 'No.”.'].map(twice)).toEqual(['..', '?”.', '.”.']);
    for (const entry of list(sourcesPage(story, template)))
      expect(twice(entry.textContent?.split('http')[0] ?? ''), entry.id).toBeUndefined();
  });

  it('The page of sources gives each its title, its address and an archived copy, where they are known.', () => {
    for (const entry of list(sourcesPage(story, template))) {
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

  it('The page of sources shows text that looks like markup as text.', () => {
    const id = Object.keys(story.sources)[0] as string;
    const html = sourcesPage(changedStory([`sources.${id}.publisher`, markup]), template);
    const entry = list(html).find((each) => each.id === id);
    expect(entry?.querySelector('cite')?.textContent).toBe(markup);
    expect(entry?.querySelector('script')).toBeNull();
  });
});
