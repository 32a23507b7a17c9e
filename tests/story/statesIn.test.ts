import { describe, expect, it } from 'vitest';
import { hasDc, statesIn } from '../../src/story/statesIn.ts';
import { changedStory, story } from '../fixtures/story.ts';

/** The made-up story without some of the 51. */
const without = (...states: string[]) => changedStory(['outside', { states, label: 'Not in it' }]);

describe('The places of a story', () => {
  it('A story that leaves nobody out has the fifty states and D.C.', () => {
    expect([statesIn(story), hasDc(story)]).toEqual([50, true]);
    expect([statesIn(without()), hasDc(without())]).toEqual([50, true]);
  });

  it('A state outside a story is not among its states, and D.C. never is.', () => {
    expect([statesIn(without('AK', 'HI')), hasDc(without('AK', 'HI'))]).toEqual([48, true]);
    expect([statesIn(without('DC')), hasDc(without('DC'))]).toEqual([50, false]);
    expect([statesIn(without('AK', 'HI', 'DC')), hasDc(without('AK', 'HI', 'DC'))]).toEqual([48, false]);
  });
});
