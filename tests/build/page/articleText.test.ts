import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { articleText } from '../../../src/build/page/articleText.ts';
import { darkPalette, lightPalette } from '../../../src/view/theme/palette.ts';
import { textOf } from '../../fixtures/project.ts';
import { changedStory, story } from '../../fixtures/story.ts';
import { front } from '../editions.ts';

/** What the marks of a page become. */
const filled = (html: string, given = story) =>
  JSDOM.fragment(`<div>${articleText(html, { ...front.en, story: given })}</div>`)
    .firstElementChild as Element;

it('A page has the colours of the figure that it shares.', () => {
  expect(articleText('<style>p { top: 0 }</style>', front.en)).toContain(
    `<style>html { --ground: light-dark(${lightPalette.ground}, ${darkPalette.ground}); --ink:`,
  );
});

it('The article has the title, deck, method, sentence and number of sources of its story.', () => {
  const { textContent } = filled('<h1>%title%</h1><p>%deck%</p>%method%<p>%sentence% · %allSources%</p>');
  const { title, deck, method, sources } = story;
  for (const each of [title, deck, ...method.map(({ text }) => text), '5 states and D.C. keep the letter'])
    expect(textContent).toContain(each);
  expect(textContent).toContain(` · All ${Object.keys(sources).length} sources`);
  expect(textContent).not.toContain('%');
});

it('The article has each paragraph of the method under its heading, if it has one.', () => {
  const given = changedStory(['method', [{ text: 'One.' }, { heading: 'Two', text: 'Three.' }]]);
  expect(filled('%method%', given).innerHTML.replace(/>\s+</g, '><')).toBe(
    '<p>One.</p><h3>Two</h3><p>Three.</p>',
  );
});

it('The article lists the corrections below the method, the newest and the last of a day first, and has no empty list.', () => {
  const [first, second, newest] = [
    { date: '2017-08-01', text: 'A name.' },
    { date: '2017-08-01', text: 'A day.' },
    { date: '2017-08-02', text: 'An office.' },
  ] as const;
  const given = changedStory(['corrections', [first, second, newest]]);
  const entries = [...filled('%method%', given).querySelectorAll('li')];
  expect(entries.map(({ textContent }) => textContent?.split(' · ')[1])).toEqual(
    [newest, second, first].map(({ text }) => text),
  );
  expect(filled('%method%').querySelectorAll('h3, li')).toHaveLength(0);
});

it('A mark in a text of the story stays, and so does an unknown mark.', () => {
  const given = changedStory(['method', [{ text: 'The %title% of 5%.' }]]);
  expect(filled('%method%', given).textContent).toBe('The %title% of 5%.');
  expect(articleText('width: 100%; %other% %constructor% 5%', front.en)).toBe(
    'width: 100%; %other% %constructor% 5%',
  );
});

it('The words of the article are in the language of the edition.', () => {
  const html = articleText('<html lang="en">%howWeCount% · %data% · %everyQuotation%', front.es);
  expect(html).toContain('<html lang="es">Cómo contamos · Datos · ');
  expect(html).toContain('palabra por palabra, en inglés, con');
  expect(articleText('%everyQuotation%', front.en)).toContain('word for word, with');
});

it('The article of a story without quotations does not speak of them.', () => {
  const silent = changedStory(['responses', story.responses.map((each) => ({ ...each, quotes: [] }))]);
  expect(filled('%everyQuotation%%rights%', silent).textContent).toBe('');
});

it.each(['index.html', 'embed.html', 'src/page/sources.html'])('No mark is left unfilled in %s.', (path) => {
  const page = textOf(path);
  expect(page).toMatch(/%(title|sentence)%/);
  expect(articleText(page, front.en)).not.toMatch(/%[a-z]\w*%/i);
});
