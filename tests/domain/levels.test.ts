import { describe, expect, test } from 'vitest';
import { answerLevels, levels, pushesBack, sortedLevels } from '../../src/domain/levels.ts';
import { record } from '../fixtures/record.ts';

describe('The levels', () => {
  test('are the six of answers, then the two that only the press’s clock has', () => {
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

  test('push back where the state withholds all, sets a condition or gives public records alone', () => {
    expect(levels.filter(pushesBack)).toEqual(['refused', 'conditional', 'public-only']);
  });

  test('under which a count can sort a state are those that push back', () => {
    expect(sortedLevels).toEqual(levels.filter(pushesBack));
  });

  test('have words in the record, each its own', () => {
    expect(Object.keys(record.levels)).toEqual(levels);
    expect(levels.map((level) => record.levels[level].label)).toEqual([
      'Refused outright',
      'Buy or file a request',
      'Public records only',
      'Still reviewing',
      'No answer yet',
      'Delivered data',
      'Counted, no detail',
      'Not named yet',
    ]);
  });
});
