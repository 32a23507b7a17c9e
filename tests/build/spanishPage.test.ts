import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { englishPage, spanishPage } from '../../src/build/page.ts';
import { pageLanguages } from '../../src/build/pageWords.ts';
import { spanish } from '../../src/domain/spanish.ts';
import { outlines } from '../../src/geometry/outlines.ts';
import { changedStory, record } from '../fixtures/story.ts';

const html = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');
const parts = {
  dataset: record,
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

  it('says its language, its title and its description', () => {
    const { document } = window;
    expect(document.documentElement.lang).toBe(lang);
    expect(document.title).toBe(pageLanguages[lang].title(record));
    expect(textOf('h1', document)).toBe(document.title);
    const description = document.querySelector('meta[name=description]')?.getAttribute('content');
    expect(description).toBe(pageLanguages[lang].deck(record));
  });

  it('leaves no mark unfilled', () => {
    expect(pages[lang].replace(/<style>[\s\S]*?<\/style>/g, '')).not.toMatch(/%[a-z]\w*%/i);
  });

  it('links to the other version, to see and for machines', () => {
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
  it('leads up to record, sources and icon', () => {
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

  it('has the figure in Spanish', () => {
    expect(figure.querySelector('.figure')?.getAttribute('lang')).toBe('es');
    expect(textOf('[part=tally]', figure)).toBe('44');
    expect(textOf('[part=headline]', figure)).toBe(`44 ${spanish.headline(44, true)}`);
    expect(textOf('[part=date]', figure)).toBe('5 de julio de 2017:');
    expect(textOf('[part=legend] [data-level=refused] .label', figure)).toBe('Negativa total ');
  });

  it('tells the record’s figure in its own description, whatever the record', () => {
    const deck = pageLanguages.es.deck;
    expect(deck(record)).toContain('44 estados y el Distrito de Columbia');
    expect(deck(changedStory(['timeline.start', '2017-06-27']))).toContain('27 de junio de 2017');
  });

  it('marks as English what the record says of its method', () => {
    for (const text of Object.values(record.method)) {
      const found = [...document.querySelectorAll('section p')].find((p) => p.textContent === text);
      expect(found && langOf(found)).toBe('en');
    }
  });

  it('marks as English what the record says in the figure, and as Spanish what the interface says', () => {
    const inRecord = new Set([
      ...record.responses.flatMap(({ summary, quotes }) => [
        summary,
        ...quotes.flatMap(({ text, office, note }) => [text, office, note]),
      ]),
      ...record.reports.map(({ note }) => note),
      ...record.milestones.flatMap(({ text, label }) => [text, label]),
      ...Object.values(record.method),
      ...Object.values(record.sources).map(({ title }) => title),
      ...record.credits,
    ]);
    let told = 0;
    for (const node of figure.querySelectorAll('*:not(:has(*))')) {
      const text = node.textContent?.trim() ?? '';
      if (!text || node.closest('cite')) continue;
      const isRecords = inRecord.has(text);
      told += Number(isRecords);
      expect([text, langOf(node)]).toEqual([text, isRecords ? 'en' : 'es']);
    }
    expect(told).toBeGreaterThan(100);
  });

  it('leaves out what cannot be marked: the levels’ descriptions', () => {
    expect(figure.querySelectorAll('[part=legend] [title]')).toHaveLength(0);
    expect(pages.en).toContain(`title="${record.levels.refused.description}"`);
  });

  it('shows text that looks like markup as text', () => {
    const odd = changedStory(['method.dispute', '<i id="odd">'], ['credits', ['<i id="odd">']]);
    expect(spanishPage(html, { ...parts, dataset: odd })).not.toContain('<i id="odd">');
  });
});
