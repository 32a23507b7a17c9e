import { expect, it } from 'vitest';
import { recordBeside } from '../../src/embed/recordBeside.ts';

it.each([
  ['https://desk.example/tally/embed.js', 'https://desk.example/tally/voter-rolls.json'],
  ['https://desk.example/tally/embed.js?x#y', 'https://desk.example/tally/voter-rolls.json'],
  ['https://desk.example/tally/embed/1/embed.js', 'https://desk.example/tally/voter-rolls.json'],
  ['https://desk.example/v/1a2b3c4d5e6f/embed.js', 'https://desk.example/v/1a2b3c4d5e6f/voter-rolls.json'],
  ['https://desk.example/embed/embed.js', 'https://desk.example/embed/voter-rolls.json'],
])('The story of the script %s lies at %s.', (script, record) => {
  expect(recordBeside(script)).toBe(record);
});
