import { expect, it } from 'vitest';
import { storyBeside } from '../../src/embed/storyBeside.ts';

it.each([
  ['https://desk.example/tally/embed.js', 'letters.json', 'https://desk.example/tally/letters.json'],
  ['https://desk.example/tally/embed.js?x#y', 'letters.json', 'https://desk.example/tally/letters.json'],
  ['https://desk.example/tally/embed/1/embed.js', 'letters.json', 'https://desk.example/tally/letters.json'],
  ['https://desk.example/embed/1/embed.js', 'trees/story.json', 'https://desk.example/trees/story.json'],
  [
    'https://desk.example/v/1a2b3c4d5e6f/embed.js',
    'story.json',
    'https://desk.example/v/1a2b3c4d5e6f/story.json',
  ],
  ['https://desk.example/embed/embed.js', 'letters.json', 'https://desk.example/embed/letters.json'],
])('The script %s finds the story %s at %s.', (script, story, address) => {
  expect(storyBeside(script, story)).toBe(address);
});
