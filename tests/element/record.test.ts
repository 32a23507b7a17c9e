import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { recordOf } from '../../src/element/record.ts';
import { brokenStory, rawStory, story } from '../fixtures/story.ts';

const { signal } = new AbortController();
const broken = brokenStory(['responses[0].state', 'XX']);
const problem = 'responses[0].state: "XX" will not do.';

/** An element with these children. */
const holding = (children = ''): HTMLElement =>
  JSDOM.fragment(`<tally-map>${children}</tally-map>`).firstElementChild as HTMLElement;
const inline = (value: unknown) =>
  holding(`<script type="application/json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`);

/** Lets each address answer with a text. */
function answering(text: string, status = 200): void {
  vi.stubGlobal('fetch', async (url: string) =>
    Object.defineProperty(new Response(text, { status }), 'url', { value: url }),
  );
}

afterEach(() => void vi.unstubAllGlobals());

describe('the story of an element', () => {
  it('The story inside an element goes before the one that its address names.', async () => {
    answering('{}');
    expect(await recordOf(inline(rawStory()), 'other.json', signal)).toEqual(story);
  });

  it('The story of an element that holds none is fetched from its address.', async () => {
    answering(JSON.stringify(rawStory()));
    expect(await recordOf(holding(), 'story.json', signal)).toEqual(story);
  });

  it.each([
    ['inside an element', inline(broken)],
    ['from an address', holding()],
  ])('A story %s that breaks the schema is refused with its problem.', async (_, element) => {
    answering(JSON.stringify(broken));
    await expect(recordOf(element, 'story.json', signal)).rejects.toThrow(problem);
  });

  it('An address that does not answer with a file is refused with its status.', async () => {
    answering('', 503);
    await expect(recordOf(holding(), 'story.json', signal)).rejects.toThrow('story.json answers 503.');
  });

  it('An element with neither a story nor an address says so.', async () => {
    await expect(recordOf(holding(), null, signal)).rejects.toThrow(
      '<tally-map> has neither a record inside it nor a "src" to fetch one from.',
    );
  });
});
