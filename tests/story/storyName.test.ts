import { describe, expect, it } from 'vitest';
import { storyName } from '../../src/story/storyName.ts';
import { story } from '../fixtures/story.ts';

describe('the name of a story’s files', () => {
  it.each([
    ['six-states.json', 'six-states'],
    ['./data/six-states.json?v=2#a', 'six-states'],
    ['https://news.example/2017/Six%20States.json', 'six-20states'],
    ['https://news.example/suffrage/story.json', 'how-six-states-answered-a-letter'],
    ['..', 'how-six-states-answered-a-letter'],
    ['/api/', 'how-six-states-answered-a-letter'],
    [null, 'how-six-states-answered-a-letter'],
  ])('The files of a story from the address %j are named %s.', (src, name) => {
    expect(storyName(story, src)).toBe(name);
  });

  it.each([
    ['¿Qué dijo Nuevo México?', 'que-dijo-nuevo-mexico'],
    ['a/b\\c:d*e"f<g>h|i\u0000j\u202ek', 'a-b-c-d-e-f-g-h-i-j-k'],
    ['???', 'story'],
    ['a'.repeat(300), 'a'.repeat(60)],
  ])('The files of a story with the title %j and no address are named %s.', (title, name) => {
    expect(storyName({ title }, null)).toBe(name);
  });
});
