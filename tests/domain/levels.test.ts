import { describe, expect, it } from 'vitest';
import { answerLevels, levels, pushesBack, sortedLevels } from '../../src/domain/levels.ts';
import { story } from '../fixtures/story.ts';

describe('The levels', () => {
  it('The levels are the six of answers, then the two that only the news tallies has.', () => {
    expect(levels).toEqual([
      'refused',
      'conditional',
      'public-only',
      'reviewing',
      'no-answer',
      'provided',
      'unspecified',
      'plain',
    ]);
    expect(Object.keys(answerLevels)).toEqual(levels.slice(0, 6));
  });

  it('A state pushes back where it withholds all, sets a condition or gives public records alone.', () => {
    expect(levels.filter(pushesBack)).toEqual(['refused', 'conditional', 'public-only']);
  });

  it('A report can sort a state under those levels alone that push back.', () => {
    expect(sortedLevels).toEqual(levels.filter(pushesBack));
  });

  it('Each level has its words in a story.', () => {
    expect(Object.keys(story.levels)).toEqual(levels);
  });
});
