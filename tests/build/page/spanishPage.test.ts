import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { englishPage, spanishPage } from '../../../src/build/page/page.ts';
import { pageLanguages } from '../../../src/build/page/pageWords.ts';
import { outlines } from '../../../src/geometry/outlines.ts';
import { spanish } from '../../../src/i18n/es.ts';
import { changedStory, story } from '../../fixtures/story.ts';

const html = readFileSync(new URL('../../../index.html', import.meta.url), 'utf8');
const parts = {
  story: story,
  geometry: outlines(),
  base: null,
  frozen: null,
  css: { opening: '', later: '' },
};
const pages = { en: englishPage(html, parts), es: spanishPage(html, parts, 'assets/words.js') };
const { document } = new JSDOM(pages.es).window;
const figure = (document.querySelector('template') as HTMLTemplateElement).content;
const textOf = (selector: string, within: ParentNode = document) =>
  within.querySelector(selector)?.textContent ?? '';

/** The language that a node is marked with, the figure's own shadow root included. */
const langOf = (node: Element): string | null | undefined =>
  node.closest('[lang]')?.getAttribute('lang') ?? 'es';

describe.each(['en', 'es'] as const)('the page in the language %s', (lang) => {
  const { window } = new JSDOM(pages[lang]);

  it(`The page in ${lang} says its language, its title and its description.`, () => {
    const { document } = window;
    expect(document.documentElement.lang).toBe(lang);
    expect(document.title).toBe(pageLanguages[lang].title(story));
    expect(textOf('h1', document)).toBe(document.title);
    const description = document.querySelector('meta[name=description]')?.getAttribute('content');
    expect(description).toBe(pageLanguages[lang].deck(story));
  });

  it(`The page in ${lang} leaves no mark unfilled.`, () => {
    expect(pages[lang].replace(/<style>[\s\S]*?<\/style>/g, '')).not.toMatch(/%[a-z]\w*%/i);
  });

  it(`The page in ${lang} links to the other version, to see and for machines.`, () => {
    const base = lang === 'en' ? 'https://desk.example/tally/' : 'https://desk.example/tally/es/';
    const link = window.document.querySelector('.other a');
    expect(new URL(link?.getAttribute('href') ?? '', base).pathname).toBe(
      lang === 'en' ? '/tally/es/' : '/tally/',
    );
    const other = lang === 'en' ? 'es' : 'en';
    expect([link?.getAttribute('hreflang'), link?.getAttribute('lang')]).toEqual([other, other]);
    const alternates = [...window.document.querySelectorAll('link[rel=alternate]')].map((each) => [
      each.getAttribute('hreflang'),
      new URL(each.getAttribute('href') ?? '', base).pathname,
    ]);
    expect(alternates).toEqual([
      ['en', '/tally/'],
      ['es', '/tally/es/'],
    ]);
  });
});

describe('the page in Spanish', () => {
  it('The Spanish page leads up to story, sources and icon.', () => {
    const map = document.querySelector('tally-map');
    expect(map?.getAttribute('lang')).toBe('es');
    expect(map?.getAttribute('src')).toBe('../voter-rolls.json');
    const links = [...document.querySelectorAll('section a, link[rel=icon], link[rel=modulepreload]')];
    expect(links.map((link) => link.getAttribute('href')).sort()).toEqual([
      '../assets/words.js',
      '../icon.svg',
      '../sources.html',
      '../voter-rolls.json',
    ]);
    expect(pages.es).not.toMatch(/\s(href|src)="\.\//);
  });

  it('The Spanish page has the figure in Spanish.', () => {
    expect(figure.querySelector('.figure')?.getAttribute('lang')).toBe('es');
    expect(textOf('[part=tally]', figure)).toBe('5');
    expect(textOf('[part=headline]', figure)).toBe(`5 ${spanish.headline.reports(5, true)}`);
    expect(textOf('[part=date]', figure)).toBe('Al 5 de julio de 2017');
    expect(textOf('[part=legend] [data-level=refused]', figure)).toContain('Se negó');
  });

  it('The Spanish description tells the story’s figure and its first day.', () => {
    const deck = pageLanguages.es.deck;
    expect(deck(story)).toContain('5 estados y el Distrito de Columbia');
    expect(deck(changedStory(['timeline.start', '2017-06-27']))).toContain('27 de junio de 2017');
  });

  it('The Spanish page says in Spanish how it is counted.', () => {
    const told = [...document.querySelectorAll('section p')].map(({ textContent }) => textContent ?? '');
    for (const text of Object.values(pageLanguages.es.method(story))) expect(told).toContain(text);
    for (const text of Object.values(story.method)) expect(told).not.toContain(text);
  });

  it('The Spanish figure marks as English what the story says, and as Spanish what the interface says.', () => {
    const inStory = new Set([
      ...story.responses.flatMap(({ summary, quotes }) => [
        summary,
        ...quotes.flatMap(({ text, office, note }) => [`“${text}”`, office, note]),
      ]),
      ...story.reports.map(({ note }) => note),
      ...story.milestones.flatMap(({ text, label }) => [text, label]),
      ...Object.values(story.method),
      ...story.credits,
    ]);
    let told = 0;
    for (const node of figure.querySelectorAll('*:not(:has(*), style)')) {
      const text = node.textContent?.trim() ?? '';
      if (!text || node.closest('cite')) continue;
      const isOfStory = inStory.has(text);
      told += Number(isOfStory);
      expect([text, langOf(node)]).toEqual([text, isOfStory ? 'en' : 'es']);
    }
    expect(told).toBeGreaterThan(20);
  });

  it('The Spanish figure leaves out what cannot be marked: the levels’ descriptions.', () => {
    expect(figure.querySelectorAll('[part=legend] [title]')).toHaveLength(0);
    expect(pages.en).toContain(`title="${story.levels.refused.description}"`);
  });

  it('The Spanish page shows text that looks like markup as text.', () => {
    const odd = changedStory(['method.counted', '<i id="odd">'], ['credits', ['<i id="odd">']]);
    expect(spanishPage(html, { ...parts, story: odd })).not.toContain('<i id="odd">');
  });
});
