import { describe, expect, it } from 'vitest';
import { parseStory } from '../../../src/story/form/parseStory.ts';
import { brokenStory, changedStory, problemsOf, rawStory } from '../../fixtures/story.ts';

describe('The limits of a story', () => {
  it('Control characters and marks of writing direction are removed.', () => {
    expect(changedStory(['title', 'Let\u0000ters\u0007 \u202eof\u2066 the\u0085 states']).title).toBe(
      'Letters of the states',
    );
  });

  it.each([
    ['title', 'Half \ud83d of it', 'This text has half a character: write it anew.'],
    ['deck', 'x'.repeat(10_001), 'This text is too long: write 10000 characters at most.'],
    ['credits', Array(5_001).fill('x'), 'There are 5001 entries here: write 5000 at most.'],
  ])('A value at %s beyond a limit is one problem.', (path, value, sentence) => {
    expect(problemsOf(brokenStory([path, value]))).toEqual([{ path, sentence }]);
  });

  it('Deeply nested lists give one problem.', () => {
    const deep = JSON.parse('['.repeat(3000) + ']'.repeat(3000));
    expect(problemsOf(brokenStory(['credits', deep])).map(({ sentence }) => sentence)).toEqual([
      'Too many lists and objects stand inside one another here: correct the brackets.',
    ]);
  });

  it('At most fifty problems are reported.', () => {
    expect(problemsOf(brokenStory(['responses', Array(4000).fill({})]))).toHaveLength(50);
  });

  it('No object of a story has a prototype, since a page may have added fields to it.', () => {
    const names = ['note', 'goal', 'outside', 'source', 'said', 'lead', 'before', 'report', 'namedSources'];
    for (const name of names) Object.assign(Object.prototype, { [name]: 'of the host' });
    try {
      const read = parseStory(rawStory());
      const values = [read.goal, read.outside, ...read.responses.map(({ note }) => note)];
      expect(values).not.toContain('of the host');
      expect(JSON.stringify(read)).not.toContain('of the host');
    } finally {
      for (const name of names) delete (Object.prototype as Record<string, unknown>)[name];
    }
  });

  it.each(['many responses', 'lists of zeros', 'one text'])(
    'Ten megabytes of %s are read or refused within ten seconds.',
    (what) => {
      const story = rawStory() as { responses: object[] };
      const spoilt = {
        'many responses': { ...story, responses: Array.from({ length: 40_000 }, () => story.responses[0]) },
        'lists of zeros': { ...story, responses: Array(4_900).fill(Array(1_000).fill(0)) },
        'one text': { ...story, title: 'x'.repeat(10_000_000) },
      }[what];
      expect(problemsOf(spoilt).length).toBeGreaterThan(0);
    },
    10_000,
  );
});
