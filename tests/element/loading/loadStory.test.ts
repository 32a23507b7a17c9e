import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchStory, loadStory, translationUrl } from '../../../src/element/loading/loadStory.ts';
import { english } from '../../../src/i18n/en.ts';
import { words as spanish } from '../../../src/i18n/es.ts';
import { brokenStory, rawStory, spanishStory, story } from '../../fixtures/story.ts';

const { signal } = new AbortController();
const broken = brokenStory(['responses[0].state', 'XX']);
const problem = 'responses[0].state: "XX" is not valid:';
const { document } = new JSDOM('', { url: 'https://desk.example/tally/' }).window;

/** An element with these children. */
const holding = (children = ''): HTMLElement =>
  JSDOM.fragment(`<tally-map>${children}</tally-map>`).firstElementChild as HTMLElement;
const inline = (value: unknown) =>
  holding(`<script type="application/json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`);

/** Lets each address answer with the value that stands by the end of it; others are not there. */
function answering(values: Record<string, unknown>, status = 200): void {
  vi.stubGlobal('fetch', async (url: string) => {
    const found = Object.entries(values).find(([end]) => url.endsWith(end));
    const response = new Response(JSON.stringify(found?.[1] ?? null), { status: found ? status : 404 });
    return Object.defineProperty(response, 'url', { value: url });
  });
}

beforeEach(() => void vi.stubGlobal('document', document));
afterEach(() => void vi.unstubAllGlobals());

describe('the story of an element', () => {
  it('The story inside an element takes precedence over its `src`, and keeps its language.', async () => {
    answering({ '.json': {} });
    expect(await loadStory(inline(rawStory()), 'other.json', 'es', signal)).toMatchObject({
      story,
      words: english,
    });
    expect(await loadStory(inline(spanishStory), null, 'en', signal)).toMatchObject({
      story: spanishStory,
      words: spanish,
    });
  });

  it('A story is fetched in the requested language if it is published in that, else in its own.', async () => {
    answering({ 'story.json': rawStory(), 'story.es.json': spanishStory, 'other.json': rawStory() });
    expect(await loadStory(holding(), 'story.json', 'en', signal)).toMatchObject({ story, words: english });
    expect(await loadStory(holding(), 'story.json', 'es', signal)).toMatchObject({
      story: spanishStory,
      words: spanish,
    });
    expect(await loadStory(holding(), 'other.json', 'es', signal)).toMatchObject({ story, words: english });
  });

  it('A story that was written in Spanish is fetched in English if it is published in that.', async () => {
    answering({ 'carta.json': spanishStory, 'carta.en.json': rawStory(), 'sola.json': spanishStory });
    expect(await fetchStory('carta.json', 'en')).toMatchObject({ story, words: english });
    expect(await fetchStory('sola.json', 'en')).toMatchObject({ story: spanishStory, words: spanish });
  });

  it.each([
    ['inside an element', inline(broken)],
    ['from an address', holding()],
  ])('A story %s that breaks the schema is refused with its problem.', async (_, element) => {
    answering({ 'story.json': broken });
    await expect(loadStory(element, 'story.json', 'en', signal)).rejects.toThrow(problem);
  });

  it('A story whose URL gives no file is refused with the status.', async () => {
    answering({ 'story.json': null }, 503);
    await expect(loadStory(holding(), 'story.json', 'en', signal)).rejects.toThrow('story.json answers 503.');
    await expect(fetchStory('missing.json', 'en')).rejects.toThrow('missing.json answers 404.');
  });

  it('An element without a story and without a `src` says what to write.', async () => {
    await expect(loadStory(holding(), null, 'en', signal)).rejects.toThrow(
      'there is no story. Write a "src", or put a story in a JSON script inside the element.',
    );
  });
});

describe('the address of a translation', () => {
  it.each([
    ['story.json', 'https://desk.example/tally/story.es.json'],
    ['../a/story.json?v=2', 'https://desk.example/a/story.es.json?v=2'],
    ['https://other.example/story', 'https://other.example/story.es'],
  ])('A story at %s lies in another language beside it.', (src, address) => {
    expect(translationUrl(src, 'es')).toBe(address);
  });
});
