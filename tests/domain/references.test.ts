import { describe, expect, test } from 'vitest';
import { danglingReferences, sourceReferences } from '../../src/domain/references.ts';
import { brokenRecord, changedRecord, problemsOf, record, valueAt } from '../fixtures/record.ts';

/** One place of each kind at which the record cites a source. */
const places = [
  'dispute.source',
  'reports[0].source',
  'reports[3].namedSources[1]',
  'responses[0].source',
  'responses[5].quotes[1].source',
  'milestones[0].source',
];

describe('The references of the record', () => {
  test('all point to something', () => {
    expect(danglingReferences(record)).toEqual([]);
  });

  test('are listed each with its place, where its id can be read', () => {
    const all = [...sourceReferences(record)];
    for (const [path, id] of all) expect(valueAt(path), path).toBe(id);
    expect(new Set(all.map(([path]) => path.replace(/\d+/g, ''))).size).toBe(places.length);
    const written = JSON.stringify(record).match(/"(source|namedSources)":/g)?.length;
    const names = record.reports.flatMap(({ namedSources }) =>
      namedSources ? [namedSources.length - 1] : [],
    );
    expect(all.length).toBe((written ?? 0) + names.reduce((sum, more) => sum + more, 0));
  });
});

describe('An id that points to nothing', () => {
  test.each(places)('fails at %s and is named with the remedy', (path) => {
    expect(problemsOf(brokenRecord([path, 'the-moon']))).toEqual([
      { path, sentence: '"the-moon" is not in "sources": add it there, or mend the id.' },
    ]);
  });

  test('fails where it is the report of the dispute', () => {
    expect(problemsOf(brokenRecord(['dispute.report', 'the-moon']))).toEqual([
      { path: 'dispute.report', sentence: '"the-moon" is not the id of a report: mend it.' },
    ]);
  });

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'fails also where every object has something of that name: %s',
    (id) => {
      expect(problemsOf(brokenRecord(['milestones[0].source', id])).map(({ path }) => path)).toEqual([
        'milestones[0].source',
      ]);
    },
  );

  test('is told with all the others at once', () => {
    const changes = [...places, 'dispute.report'].map((path) => [path, 'the-moon'] as const);
    expect(problemsOf(brokenRecord(...changes)).map(({ path }) => path)).toEqual([
      'dispute.source',
      'reports[0].source',
      'reports[3].namedSources[1]',
      'responses[0].source',
      'responses[5].quotes[1].source',
      'milestones[0].source',
      'dispute.report',
    ]);
  });

  test('is told wherever a source that was taken out is cited', () => {
    const cited = [...sourceReferences(record)].filter(([, id]) => id === 'the-week').map(([path]) => path);
    expect(cited.length).toBeGreaterThan(1);
    expect(problemsOf(brokenRecord(['sources.the-week', undefined])).map(({ path }) => path)).toEqual(cited);
  });
});

test('A source that is added needs no citation to be parsed', () => {
  const source = { publisher: 'The Moon', title: null, url: null, published: null };
  expect(changedRecord(['sources.the-moon', source]).sources['the-moon']).toEqual(source);
});
