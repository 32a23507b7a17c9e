import { describe, expect, it } from 'vitest';
import { danglingReferences, sourceReferences } from '../../src/story/references.ts';
import { brokenStory, changedStory, problemsOf, story, valueAt } from '../fixtures/story.ts';

/** One place of each kind at which a story cites a source. */
const places = [
  'dispute.source',
  'reports.list[0].source',
  'reports.list[3].namedSources[0]',
  'responses[0].source',
  'responses[0].quotes[1].source',
  'milestones[0].source',
];

describe('The references of a story', () => {
  it('Every reference of the story points to something.', () => {
    expect(danglingReferences(story)).toEqual([]);
  });

  it('Every reference is listed with its place, where its id can be read.', () => {
    const all = [...sourceReferences(story)];
    for (const [path, id] of all) expect(valueAt(path), path).toBe(id);
    const kinds = new Set(all.map(([path]) => path.replace(/\d+/g, '')));
    expect(kinds).toEqual(new Set(places.map((path) => path.replace(/\d+/g, ''))));
    expect(all).toHaveLength(JSON.stringify(story).match(/"(source|namedSources)":/g)?.length ?? 0);
  });
});

describe('An id that points to nothing', () => {
  it.each(places)('An id at %s that points to nothing is named with the remedy.', (path) => {
    expect(problemsOf(brokenStory([path, 'the-moon']))).toEqual([
      { path, sentence: '"the-moon" is not in "sources": add it there, or mend the id.' },
    ]);
  });

  it('A dispute whose report is no report is named with the remedy.', () => {
    expect(problemsOf(brokenStory(['dispute.report', 'the-moon']))).toEqual([
      { path: 'dispute.report', sentence: '"the-moon" is not the id of a report: mend it.' },
    ]);
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'The id %s points to nothing, though every object has something of that name.',
    (id) => {
      expect(problemsOf(brokenStory(['milestones[0].source', id])).map(({ path }) => path)).toEqual([
        'milestones[0].source',
      ]);
    },
  );

  it('All ids that point to nothing are told at once.', () => {
    const paths = [...places, 'dispute.report'];
    const changes = paths.map((path) => [path, 'the-moon'] as const);
    expect(problemsOf(brokenStory(...changes)).map(({ path }) => path)).toEqual(paths);
  });

  it('A source that is taken out is told wherever it is cited.', () => {
    const cited = [...sourceReferences(story)].filter(([, id]) => id === 'history').map(([path]) => path);
    expect(cited.length).toBeGreaterThan(1);
    expect(problemsOf(brokenStory(['sources.history', undefined])).map(({ path }) => path)).toEqual(cited);
  });
});

it('A source that is added needs no citation to be parsed.', () => {
  const source = { publisher: 'The Moon', title: null, url: null, published: null };
  expect(changedStory(['sources.the-moon', source]).sources['the-moon']).toEqual(source);
});
