import { describe, expect, it } from 'vitest';
import { type Count, counts } from '../../src/story/form/count.ts';
import type { Story } from '../../src/story/form/schema.ts';
import {
  builtInLevels,
  hasDc,
  isCountedLevel,
  legendOf,
  levelBefore,
  levelOf,
  statesIn,
} from '../../src/story/levels.ts';
import { changedStory, eightLevels, story, twoLevels } from '../fixtures/story.ts';

const own = story.levels.map(({ id }) => id);
const counting = story.levels.filter((level) => level.counts).map(({ id }) => id);
const ids = (given: Story, count: Count) => legendOf(given, count).map(({ id }) => id);

/** The made-up story without Alaska and Hawaii. */
const younger = changedStory(['outside', { states: ['AK', 'HI'], label: 'No state then' }]);

describe('The legend', () => {
  it('The legend by responses has the levels of the story, in its order.', () => {
    expect(ids(story, 'responses')).toEqual(own);
    expect(ids(twoLevels, 'responses')).toEqual(twoLevels.levels.map(({ id }) => id));
  });

  it('The legend by reports has the levels that count, and then `unsorted` and `unnamed`.', () => {
    expect(ids(story, 'reports')).toEqual([...counting, builtInLevels.unsorted, builtInLevels.unnamed]);
  });

  it('Both legends end with the places outside the story, if there are any.', () => {
    for (const count of counts) {
      expect(ids(younger, count)).toEqual([...ids(story, count), builtInLevels.outside]);
      expect(legendOf(younger, count).at(-1)).toEqual({
        id: 'outside',
        label: 'No state then',
        short: 'No state then',
        description: 'No state then',
        look: 'dashed',
        isCounted: false,
      });
    }
  });

  it('A blank level is dashed in a legend that has a grey one, and in no other.', () => {
    const looksOf = (given: Story, count: Count) => legendOf(given, count).map(({ look }) => look);
    expect(looksOf(story, 'reports')).toEqual(['deep', 'mid', 'pale', 'hatch', 'blank']);
    const counted = changedStory(['levels[1].look', 'grey'], ['levels[4].look', 'mid']);
    expect(looksOf(counted, 'reports')).toEqual(['deep', 'grey', 'pale', 'hatch', 'dashed']);
    expect(looksOf(eightLevels, 'responses')).toEqual(
      eightLevels.levels.map(({ look }) => (look === 'blank' ? 'dashed' : look)),
    );
  });

  it('A legend has the words of the story, and the long label if a level has no short one.', () => {
    const given = changedStory(['levels[1].short', 'By form']);
    const [first, second] = legendOf(given, 'responses');
    expect([first?.short, second?.short]).toEqual([story.levels[0]?.label, 'By form']);
    for (const [index, level] of legendOf(story, 'responses').entries())
      expect(level).toMatchObject({
        label: story.levels[index]?.label,
        description: story.levels[index]?.description,
      });
  });
});

describe('A level', () => {
  it('A level is found by its id, even a built-in one.', () => {
    for (const id of [...own, builtInLevels.unsorted, builtInLevels.unnamed])
      expect(levelOf(story, id).id).toBe(id);
    expect(levelOf(younger, builtInLevels.outside).id).toBe('outside');
  });

  it.each([
    ...['angry', '', 'outside', 'constructor', '__proto__'].map(
      (id) => [id, 'of six states', story] as const,
    ),
    ...['unsorted', 'unnamed'].map((id) => [id, 'without reports', twoLevels] as const),
  ])('The id "%s" finds no level in the story %s, which has none of it.', (id, _, given) => {
    expect(() => levelOf(given, id)).toThrow(`The story has no level "${id}".`);
  });

  it('A level counts if the story says so, and a built-in level does not.', () => {
    expect(legendOf(younger, 'reports').map(({ id }) => [id, isCountedLevel(younger, id)])).toEqual([
      ...counting.map((id) => [id, true]),
      ['unsorted', false],
      ['unnamed', false],
      ['outside', false],
    ]);
  });

  it('The level before the first response is the level that the story marks.', () => {
    expect([story, twoLevels, eightLevels].map(levelBefore)).toEqual(['no-answer', 'open', 'eighth']);
  });
});

it.each([
  [[], 50, true],
  [['AK', 'HI'], 48, true],
  [['DC'], 50, false],
  [['AK', 'HI', 'DC'], 48, false],
])('A story without the places %j has %i states, of which D.C. is none, and D.C.: %s.', (states, n, dc) => {
  const given = changedStory(['outside', { states, label: 'Not in it' }]);
  expect([statesIn(given), hasDc(given)]).toEqual([n, dc]);
});
