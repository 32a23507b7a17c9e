import { describe, expect, it } from 'vitest';
import { answerLevels, countsAt, levelLooks, levels, looks, sortedLevels } from '../../src/story/levels.ts';
import { legendLevels } from '../../src/story/snapshots.ts';
import { story } from '../fixtures/story.ts';

describe('The levels', () => {
  it('The levels are the six of answers, then the two that only the news tallies have.', () => {
    expect(levels).toEqual([
      'refused',
      'conditional',
      'public-only',
      'reviewing',
      'no-answer',
      'provided',
      'unsorted',
      'unnamed',
    ]);
    expect(Object.keys(answerLevels)).toEqual(levels.slice(0, 6));
  });

  it('An answer counts that withholds all, sets a condition or gives public records alone.', () => {
    expect(levels.filter(countsAt)).toEqual(['refused', 'conditional', 'public-only']);
  });

  it('A report can sort a state under those levels alone that count.', () => {
    expect(sortedLevels).toEqual(levels.filter(countsAt));
  });

  it('Each level has its words in a story.', () => {
    expect(Object.keys(story.levels)).toEqual(levels);
  });
});

describe('The looks', () => {
  it('Each level has a look that no other has, and each look is that of a level.', () => {
    expect(levels.map((level) => levelLooks[level]).sort()).toEqual([...looks].sort());
  });

  it('The legends of both counts show the levels that count in the same looks, strongest first.', () => {
    for (const legend of Object.values(legendLevels))
      expect(legend.slice(0, 3).map((level) => levelLooks[level])).toEqual(['deep', 'mid', 'pale']);
  });
});
