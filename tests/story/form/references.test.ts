import { describe, expect, it } from 'vitest';
import { danglingReferences, sourceReferences } from '../../../src/story/form/references.ts';
import {
  brokenStory,
  changedStory,
  eightLevels,
  problemsOf,
  reports,
  story,
  twoLevels,
  valueAt,
} from '../../fixtures/story.ts';

/** One place of each kind at which a story cites a source. */
const places = [
  'aside.source',
  'reports.list[0].source',
  'reports.list[3].namedSources[0]',
  'responses[0].source',
  'responses[0].also[0]',
  'responses[0].quotes[1].source',
  'milestones[0].source',
] as const;

/** A response with another source. */
const also = ['responses[0].also', ['history']] as const;

const ids = story.levels.map(({ id }) => id);
const counting = story.levels.filter(({ counts }) => counts).map(({ id }) => id);

describe('The references of a story', () => {
  it('Every reference of the stories of the tests points to something.', () => {
    for (const given of [story, twoLevels, eightLevels]) expect(danglingReferences(given)).toEqual([]);
  });

  it('Every reference is listed with its place, where its id can be read.', () => {
    const given = changedStory(['responses[0].also', ['ca-star-06-30', 'history']]);
    const all = [...sourceReferences(given)];
    for (const [path, id] of all) expect(valueAt(path, given), path).toBe(id);
    const kinds = new Set(all.map(([path]) => path.replace(/\d+/g, '')));
    expect(kinds).toEqual(new Set(places.map((path) => path.replace(/\d+/g, ''))));
    const cited = JSON.stringify(given).match(/"(source|namedSources)":/g)?.length ?? 0;
    expect(all).toHaveLength(cited + 2);
  });
});

describe('An id that points to nothing', () => {
  it.each(places)('An id at %s that points to nothing is named with the remedy.', (path) => {
    expect(problemsOf(brokenStory(also, [path, 'the-moon']))).toEqual([
      { path, sentence: '"the-moon" is not in "sources": add it there, or mend the id.' },
    ]);
  });

  it('A figure of the aside whose report is no report is named with the remedy, also where there are no reports.', () => {
    const path = 'aside.figures[1].report';
    const due = (id: string) => [{ path, sentence: `"${id}" is not the id of a report: mend it.` }];
    expect(problemsOf(brokenStory([path, 'the-moon']))).toEqual(due('the-moon'));
    expect(problemsOf(brokenStory(['reports', undefined]))).toEqual(due('commission'));
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
    const paths = [...places, 'aside.figures[1].report'];
    const changes = paths.map((path) => [path, 'the-moon'] as const);
    expect(problemsOf(brokenStory(also, ...changes)).map(({ path }) => path)).toEqual(paths);
  });

  it('A source that is taken out is told wherever it is cited.', () => {
    const cited = [...sourceReferences(story)].filter(([, id]) => id === 'history').map(([path]) => path);
    expect(cited.length).toBeGreaterThan(1);
    expect(problemsOf(brokenStory(['sources.history', undefined])).map(({ path }) => path)).toEqual(cited);
  });
});

describe('A level that is not there', () => {
  it.each(['angry', 'unsorted', 'unnamed', 'outside', 'constructor', 'Refused'])(
    'A response at the level "%s" is told which levels there are.',
    (id) => {
      const path = 'responses[3].level';
      expect(problemsOf(brokenStory([path, id]))).toEqual([
        { path, sentence: `"${id}" is no level here: write one of ${ids.join(', ')}.` },
      ]);
    },
  );

  it.each(['angry', 'unnamed', 'outside', ...ids.filter((id) => !counting.includes(id))])(
    'A report that sorts states under "%s" is told the levels that count.',
    (id) => {
      const path = `reports.list[0].named.${id}`;
      expect(problemsOf(brokenStory([path, ['CA']]))).toEqual([
        { path, sentence: `"${id}" is no level here: write one of ${counting.join(', ')}, unsorted.` },
      ]);
    },
  );

  it.each([...counting, 'unsorted'])('A report can sort states under "%s".', (id) => {
    expect(problemsOf(brokenStory([`reports.list[0].named.${id}`, ['CA']]))).toEqual([]);
  });
});

describe('The ids of levels', () => {
  it.each(['unsorted', 'unnamed', 'outside', 'constructor'])('The id "%s" is taken.', (id) => {
    // No state of the made-up story has answered at this level.
    expect(problemsOf(brokenStory(['levels[4].id', id]))).toEqual([
      { path: 'levels[4].id', sentence: `"${id}" has a meaning of its own: choose another id.` },
    ]);
  });

  it('The later of two levels with one id is told.', () => {
    expect(problemsOf(brokenStory(['levels[4].id', 'refused']))).toEqual([
      { path: 'levels[4].id', sentence: '"refused" is the id of an earlier level: give this one its own.' },
    ]);
  });
});

describe('The level to begin with', () => {
  it('A story without a level to begin with is told to have one.', () => {
    expect(problemsOf(brokenStory(['levels[4].before', undefined]))).toEqual([
      {
        path: 'levels',
        sentence: 'No level has "before": set it to true on the one of states that have not answered.',
      },
    ]);
  });

  it('Each further level to begin with is told which was the first.', () => {
    const sentence = '"no-answer" has "before" already: leave it on one level.';
    expect(problemsOf(brokenStory(['levels[5].before', true]))).toEqual([
      { path: 'levels[5].before', sentence },
    ]);
    const all = ids.map((_, index) => [`levels[${index}].before`, true] as const);
    expect(problemsOf(brokenStory(...all)).map(({ path }) => path)).toEqual(
      ids.slice(1).map((_, index) => `levels[${index + 1}].before`),
    );
  });
});

describe('The stops of a story', () => {
  it('Reports without a stop are refused, since the map would have nothing to show on their count.', () => {
    const markers = reports.map((_, index) => [`reports.list[${index}].role`, 'marker'] as const);
    expect(problemsOf(brokenStory(...markers))).toEqual([
      { path: 'reports.list', sentence: 'No report is a stop: give one at least the role "stop".' },
    ]);
    expect(problemsOf(brokenStory(...markers.slice(1)))).toEqual([]);
  });

  it('A story without reports needs no report that is a stop.', () => {
    expect(danglingReferences(twoLevels)).toEqual([]);
  });
});

it('A source that is added needs no citation to be parsed.', () => {
  const source = { publisher: 'The Moon', title: null, url: null, published: null };
  expect(changedStory(['sources.the-moon', source]).sources['the-moon']).toEqual(source);
});
