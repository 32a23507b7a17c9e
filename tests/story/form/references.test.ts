import { describe, expect, it } from 'vitest';
import { citationsIn } from '../../../src/story/form/references.ts';
import { brokenStory, changedStory, problemsOf, reports, story, valueAt } from '../../fixtures/story.ts';

/** One path of each kind at which a story cites a source. */
const citations = [
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

it('Every citation of a source is listed with its path.', () => {
  const given = changedStory(['responses[0].also', ['ca-star-06-30', 'history']]);
  const all = citationsIn(given);
  for (const { path, id } of all) expect(valueAt(path, given), path).toBe(id);
  const kinds = new Set(all.map(({ path }) => path.replace(/\d+/g, '')));
  expect(kinds).toEqual(new Set(citations.map((path) => path.replace(/\d+/g, ''))));
  const cited = JSON.stringify(given).match(/"(source|namedSources)":/g)?.length ?? 0;
  expect(all).toHaveLength(cited + 2);
});

/** What is wrong, the changes that make it so, the paths of the problems, and the sentence of the first. */
const broken: [what: string, changes: Parameters<typeof brokenStory>, paths: string[], sentence: string][] = [
  ...citations.map((path): (typeof broken)[number] => [
    `an unknown source at ${path}`,
    [also, [path, 'the-moon']],
    [path],
    '"the-moon" is not in "sources": add it there, or correct the id.',
  ]),
  ...['constructor', '__proto__'].map((id): (typeof broken)[number] => [
    `a source "${id}", which every object has`,
    [['milestones[0].source', id]],
    ['milestones[0].source'],
    `"${id}" is not in "sources": add it there, or correct the id.`,
  ]),
  ...['angry', 'unsorted', 'outside', 'Refused'].map((id): (typeof broken)[number] => [
    `a response at the level "${id}"`,
    [['responses[3].level', id]],
    ['responses[3].level'],
    `"${id}" is no level here: write one of ${ids.join(', ')}.`,
  ]),
  ...['angry', 'unnamed', 'reviewing'].map((id): (typeof broken)[number] => [
    `a report that names states under "${id}"`,
    [[`reports.list[0].named.${id}`, ['CA']]],
    [`reports.list[0].named.${id}`],
    `"${id}" is no level here: write one of ${counting.join(', ')}, unsorted.`,
  ]),
  // No state of the made-up story has answered at this level.
  ...['unsorted', 'unnamed', 'outside', 'constructor'].map((id): (typeof broken)[number] => [
    `a level with the id "${id}"`,
    [['levels[4].id', id]],
    ['levels[4].id'],
    `"${id}" is a reserved id: choose another.`,
  ]),
  [
    'two levels with one id',
    [['levels[4].id', 'refused']],
    ['levels[4].id'],
    '"refused" is the id of an earlier level: give this one its own.',
  ],
  [
    'no level before the first response',
    [['levels[4].before', undefined]],
    ['levels'],
    'No level has "before": set it to true on the one of states that have not answered.',
  ],
  [
    'several levels before the first response',
    [
      ['levels[5].before', true],
      ['levels[3].before', true],
    ],
    ['levels[4].before', 'levels[5].before'],
    `"${ids[3]}" has "before" already: leave it on one level.`,
  ],
  [
    'a figure of the aside from an unknown report',
    [['aside.figures[1].report', 'the-moon']],
    ['aside.figures[1].report'],
    '"the-moon" is not the id of a report: correct it.',
  ],
  [
    'a figure of the aside from a report, and no reports',
    [['reports', undefined]],
    ['aside.figures[1].report'],
    '"commission" is not the id of a report: correct it.',
  ],
  [
    'reports without a stop',
    reports.map((_, index) => [`reports.list[${index}].role`, 'marker'] as const),
    ['reports.list'],
    'No report is a stop: give one at least the role "stop".',
  ],
];

describe('A story that cannot be drawn', () => {
  it.each(broken)('A story with %s is refused with the remedy.', (_, changes, paths, sentence) => {
    const problems = problemsOf(brokenStory(...changes));
    expect(problems.map(({ path }) => path)).toEqual(paths);
    expect(problems[0]?.sentence).toBe(sentence);
  });

  it('All dangling references are reported at once, a missing source wherever it is cited.', () => {
    const paths = [...citations, 'aside.figures[1].report'];
    const changes = paths.map((path) => [path, 'the-moon'] as const);
    const found = problemsOf(brokenStory(also, ...changes)).map(({ path }) => path);
    expect(found.sort()).toEqual(paths.sort());
    const cited = citationsIn(story).flatMap(({ path, id }) => (id === 'history' ? [path] : []));
    expect(cited.length).toBeGreaterThan(1);
    expect(problemsOf(brokenStory(['sources.history', undefined])).map(({ path }) => path)).toEqual(cited);
  });
});

describe('What a story may have', () => {
  it.each([...counting, 'unsorted'])('A report may name states under "%s".', (id) => {
    expect(problemsOf(brokenStory([`reports.list[0].named.${id}`, ['CA']]))).toEqual([]);
  });

  it('A story needs one report that is a stop, and a source needs no citation.', () => {
    const markers = reports.map((_, index) => [`reports.list[${index}].role`, 'marker'] as const);
    const source = { publisher: 'The Moon', title: null, url: null, published: null };
    expect(problemsOf(brokenStory(...markers.slice(1), ['sources.the-moon', source]))).toEqual([]);
  });
});
