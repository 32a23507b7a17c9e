import { describe, expect, it } from 'vitest';
import { parseStory, StoryError } from '../../src/story/parseStory.ts';
import { brokenStory, problemsOf, rawStory, story, valueAt } from '../fixtures/story.ts';

const source = 'sources.courier-06-30';
const quote = 'responses[0].quotes[1]';

const words = {
  text: 'Write text here.',
  empty: 'Write text here; an optional field may be left out.',
  day: 'Write a day as "2017-07-04".',
  calendar: 'Write a day that the calendar has.',
  whole: 'Write a whole number.',
  postal: 'Write the postal code of a state, or DC.',
  postals: 'Write a list of postal codes.',
  level: 'Write one of refused, conditional, public-only, reviewing, no-answer, provided.',
  address: 'Write the address of a page, or null where there is none.',
  http: 'Write an address that begins with http:// or https://.',
  id: 'Write an id in lower-case letters, digits and hyphens.',
  object: 'Write an object here, in braces.',
} as const;

/** Each object of the form: a place where the story has it, and the fields that it must and may have there. */
const objects: [path: string, required: string[], optional: string[]][] = [
  [
    '',
    // biome-ignore format: a list is read at a glance
    ['title', 'deck', 'asOf', 'levels', 'method', 'dispute', 'credits', 'timeline', 'reports', 'responses',
      'milestones', 'sources'],
    ['$schema'],
  ],
  ['levels', Object.keys(story.levels), []],
  ...Object.keys(story.levels).map((level): [string, string[], string[]] => [
    `levels.${level}`,
    ['label', 'description'],
    [],
  ]),
  ['method', ['counted', 'answered', 'dispute'], []],
  ['dispute', ['report', 'refused', 'agreed', 'reviewing', 'source'], []],
  ['timeline', ['start', 'break'], []],
  [
    'reports.list[3]',
    ['id', 'date', 'order', 'role', 'outlet', 'tally', 'named', 'source', 'note'],
    ['namedSources'],
  ],
  ['reports.list[1]', [], ['via']],
  ['reports.list[2].tally', ['states', 'dc'], ['wording']],
  ['reports.list[4].tally', [], ['measures']],
  ['reports.list[1].named', [], ['refused', 'conditional', 'unsorted']],
  ['reports.list[2].named', [], ['public-only']],
  ['responses[0]', ['state', 'date', 'level', 'summary', 'quotes', 'source'], []],
  ['responses[4]', [], ['precision']],
  ['responses[7]', [], ['letterReceived']],
  [quote, ['text', 'speaker', 'office', 'party'], ['said', 'note', 'source']],
  ['responses[2].quotes[0]', [], ['lead']],
  ['milestones[1]', ['date', 'text', 'source'], ['label']],
  [source, ['publisher', 'title', 'url', 'published'], []],
];

const under = (path: string, field: string): string => (path ? `${path}.${field}` : field);

/** Every text that must be there, optional ones included: the empty text is none. */
const texts = [
  // biome-ignore format: a list is read at a glance
  ...['$schema', 'title', 'deck', 'credits[0]', 'method.counted', 'method.answered', 'method.dispute',
    'dispute.report', 'dispute.source', 'levels.plain.label', 'levels.plain.description', 'reports.list[3].id',
    'reports.list[3].outlet', 'reports.list[1].via', 'reports.list[3].source', 'reports.list[3].namedSources[0]', 'reports.list[3].note',
    'reports.list[2].tally.wording', 'responses[0].summary', 'responses[0].source', `${quote}.text`,
    `${quote}.speaker`, `${quote}.office`, `${quote}.party`, `${quote}.note`, `${quote}.source`,
    'milestones[1].label', 'milestones[1].text', 'milestones[1].source'],
  `${source}.publisher`,
  `${source}.title`,
];

// biome-ignore format: a list is read at a glance
const days = ['asOf', 'timeline.start', 'timeline.break', 'reports.list[3].date', 'responses[0].date',
  `${quote}.said`, 'milestones[1].date', `${source}.published`];

// biome-ignore format: a list is read at a glance
const wholes = ['dispute.refused', 'dispute.agreed', 'dispute.reviewing', 'reports.list[3].order',
  'reports.list[3].tally.states'];

// biome-ignore format: a list is read at a glance
const namedLists = ['reports.list[1].named.refused', 'reports.list[1].named.conditional', 'reports.list[2].named.public-only',
  'reports.list[1].named.unsorted'];

const lists: [path: string, remedy: string][] = [
  ['credits', 'Write a list of texts.'],
  ['reports', 'Write a list of reports.'],
  ['responses', 'Write a list of answers.'],
  ['milestones', 'Write a list of milestones.'],
  ['responses[0].quotes', 'Write a list of quotations; [] where there is none.'],
  ['reports.list[3].namedSources', 'Write a list of source ids.'],
  ...namedLists.map((path): [string, string] => [path, words.postals]),
];

/** What is wrong, the place, what stands there, and the whole sentence that is to be said of it. */
const broken: [what: string, path: string, value: unknown, sentence: string][] = [
  ...texts.flatMap((path): [string, string, unknown, string][] => [
    ['a number for a text', path, 12.5, `12.5 will not do. ${words.text}`],
    ['an empty text', path, '', `"" will not do. ${words.empty}`],
  ]),
  ...days.flatMap((path): [string, string, unknown, string][] => [
    ['a number for a day', path, 2017, `2017 will not do. ${words.day}`],
    ['a day in words', path, 'July 4, 2017', `"July 4, 2017" will not do. ${words.day}`],
    ['a day that is not', path, '2017-02-30', `"2017-02-30" will not do. ${words.calendar}`],
  ]),
  ...wholes.flatMap((path): [string, string, unknown, string][] => [
    ['a number in words', path, 'two', `"two" will not do. ${words.whole}`],
    ['a part of a number', path, 12.5, `12.5 will not do. ${words.whole}`],
    ['less than nothing', path, -1, '-1 will not do. Write 0 or more.'],
  ]),
  ...lists.flatMap(([path, remedy]): [string, string, unknown, string][] => [
    ['one thing for a list', path, 'one', `"one" will not do. ${remedy}`],
    ['an object for a list', path, {}, remedy],
    ['null for a list', path, null, `null will not do. ${remedy}`],
  ]),
  ['no answer', 'responses', [], '[] will not do. Write one answer at least.'],
  [
    'a list of nothing',
    'reports.list[3].namedSources',
    [],
    '[] will not do. Write an id, or leave the list out.',
  ],
  ...namedLists.map((path): [string, string, unknown, string] => [
    'a state that does not exist',
    `${path}[0]`,
    'PR',
    `"PR" will not do. ${words.postal}`,
  ]),
  ...objects.slice(1).flatMap(([path]): [string, string, unknown, string][] => [
    ['a text for an object', path, 'The Courier', `"The Courier" will not do. ${words.object}`],
    ['null for an object', path, null, `null will not do. ${words.object}`],
  ]),
  [
    'a text for the sources',
    'sources',
    'The Courier',
    '"The Courier" will not do. Write an object of sources by id.',
  ],
  ['a state that does not exist', 'responses[0].state', 'PR', `"PR" will not do. ${words.postal}`],
  ['a state by name', 'responses[0].state', 'Texas', `"Texas" will not do. ${words.postal}`],
  ['a level that does not exist', 'responses[0].level', 'angry', `"angry" will not do. ${words.level}`],
  ['a level of counts', 'responses[0].level', 'unsorted', `"unsorted" will not do. ${words.level}`],
  [
    'a shade of doubt',
    'responses[4].precision',
    'about',
    `"about" will not do. Write "on-or-before", or leave "precision" out.`,
  ],
  [
    'a letter received',
    'responses[7].letterReceived',
    true,
    `true will not do. Write false, or leave "letterReceived" out.`,
  ],
  ['no lead', 'responses[2].quotes[0].lead', false, `false will not do. Write true, or leave "lead" out.`],
  ['an id with capitals', 'reports.list[3].id', 'Tribune', `"Tribune" will not do. ${words.id}`],
  ['an id that is a day', 'reports.list[3].id', '2017-07-03', `"2017-07-03" will not do. ${words.id}`],
  ['a role of its own', 'reports.list[3].role', 'flag', '"flag" will not do. Write "stop" or "marker".'],
  ['a word for yes', 'reports.list[3].tally.dc', 'yes', '"yes" will not do. Write true or false.'],
  [
    'another measure',
    'reports.list[3].tally.measures',
    'all',
    `"all" will not do. Write "refused", or leave "measures" out.`,
  ],
  ['a number for an address', `${source}.url`, 4, `4 will not do. ${words.address}`],
];

/** What may be unknown, and is then null. */
const mayBeNull = [
  'reports.list[3].tally.states',
  `${quote}.party`,
  `${quote}.said`,
  `${source}.title`,
  `${source}.url`,
  `${source}.published`,
];

/** Addresses that must not become links. */
const noAddresses = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'ftp://example.com/page',
  'file:///etc/passwd',
  'blob:https://example.com/1',
  'mailto:someone@example.com',
  '//example.com/page',
  '/page',
  'page.html',
  'example.com',
  'https:example.com',
  'https://',
  '',
  'https://example.com/a b',
  'https://example.com/"onclick="alert(1)',
  'https://example.com/<b>',
  'https://example.com/\njavascript:alert(1)',
];

it('A story that keeps to the form is read without change.', () => {
  expect(problemsOf(rawStory())).toEqual([]);
  expect(story).toEqual(rawStory());
});

it('A story without a stop is refused, since the map would have nothing to open at.', () => {
  const markers = story.reports.map((_, index) => [`reports.list[${index}].role`, 'marker'] as const);
  expect(problemsOf(brokenStory(...markers))).toEqual([
    { path: 'reports', sentence: 'No report is a stop: give one at least the role "stop".' },
  ]);
  expect(problemsOf(brokenStory(...markers.slice(1)))).toEqual([]);
});

describe('The form of a story', () => {
  it.each(broken)('The form refuses %s at %s.', (_what, path, value, sentence) => {
    expect(problemsOf(brokenStory([path, value]))).toEqual([{ path, sentence }]);
  });

  const missing = objects.flatMap(([path, required]) => required.map((field) => under(path, field)));
  it.each(missing)('The form refuses a story without %s.', (path) => {
    expect(problemsOf(brokenStory([path, undefined]))).toEqual([
      { path, sentence: 'This field is missing: add it.' },
    ]);
  });

  it('The parser names every unknown field of an object, not the first alone.', () => {
    const problems = problemsOf(brokenStory(['timeline.colour', 'red'], ['timeline.size', 3], ['shape', 1]));
    expect(problems.map(({ path }) => path).sort()).toEqual(['shape', 'timeline.colour', 'timeline.size']);
  });

  it.each(objects.map(([path]) => under(path, 'colour')))(
    'The form refuses the unknown field %s.',
    (path) => {
      expect(problemsOf(brokenStory([path, 'red']))).toEqual([
        { path, sentence: 'There is no such field: take it out, or mend its name.' },
      ]);
    },
  );

  const optional = objects.flatMap(([path, , fields]) => fields.map((field) => under(path, field)));
  it.each(optional)('The form takes a story without %s.', (path) => {
    expect(problemsOf(brokenStory([path, undefined]))).toEqual([]);
  });

  it.each(mayBeNull)('The form takes null at %s, which may be unknown.', (path) => {
    expect(problemsOf(brokenStory([path, null]))).toEqual([]);
  });

  it('The form takes null nowhere else.', () => {
    for (const path of [...texts, ...days, ...wholes, ...lists.map(([list]) => list)])
      if (!mayBeNull.includes(path))
        expect(problemsOf(brokenStory([path, null])).map((problem) => problem.path)).toEqual([path]);
  });

  it('The story of the tests has every field of the form, and these tests name each.', () => {
    const kind = (path: string) => path.replace(/\[\d+\]/g, '[]').replace(/^(sources|levels)\.[^.]+/, '$1.*');
    const fields = objects.flatMap(([path, required, others]) =>
      [...required, ...others].map((field) => kind(under(path, field))),
    );
    const used = new Set<string>();
    const visit = (value: unknown, path: string) => {
      if (Array.isArray(value)) for (const [i, each] of value.entries()) visit(each, `${path}[${i}]`);
      else if (value !== null && typeof value === 'object')
        for (const [key, each] of Object.entries(value)) {
          used.add(kind(under(path, key)));
          visit(each, under(path, key));
        }
    };
    visit(rawStory(), '');
    expect([...used].filter((path) => !fields.includes(path) && path !== 'sources.*')).toEqual([]);
    expect([...new Set(fields)].filter((path) => !used.has(path))).toEqual([]);
  });

  it.each([
    [null, 'null will not do. Write an object here, in braces.'],
    ['a text', '"a text" will not do. Write an object here, in braces.'],
    [44, '44 will not do. Write an object here, in braces.'],
  ])('The parser refuses the file %j, which is no object.', (input, sentence) => {
    expect(problemsOf(input)).toEqual([{ path: '(the file)', sentence }]);
  });

  it('The place of a source is named by its id, whatever the id looks like.', () => {
    for (const id of ['2017-06-30', 'a.1', '44'])
      expect(problemsOf({ ...story, sources: { ...story.sources, [id]: 'The Courier' } })).toEqual([
        { path: `sources.${id}`, sentence: '"The Courier" will not do. Write an object here, in braces.' },
      ]);
  });
});

describe('The address of a source', () => {
  it.each(noAddresses)('The address %j is refused, since it is not http or https.', (url) => {
    expect(problemsOf(brokenStory([`${source}.url`, url]))).toEqual([
      {
        path: `${source}.url`,
        sentence: `${JSON.stringify(url).replace('\\n', '\n').replaceAll('\\"', '"')} will not do. ${words.http}`,
      },
    ]);
  });

  it.each(['http://example.com', 'https://example.com/a?b=c&d=e#f', 'https://example.com/ü—’'])(
    'The address %s of a source is taken.',
    (url) => {
      expect(parseStory(brokenStory([`${source}.url`, url])).sources['courier-06-30']?.url).toBe(url);
    },
  );
});

describe('Text that looks like markup', () => {
  const markup = '<img src=x onerror="alert(1)"> &amp; </script><!-- <b>said</b>';

  it.each(texts.filter((path) => !/(id|source|Sources\[0\]|report)$/.test(path)))(
    'Markup at %s is kept as text.',
    (path) => {
      const parsed = parseStory(brokenStory([path, markup]));
      expect(valueAt(path, parsed)).toBe(markup);
    },
  );
});

describe('Several things wrong', () => {
  it('Several problems are told all at once, one line each.', () => {
    const input = brokenStory(
      ['title', undefined],
      ['asOf', 'today'],
      ['reports.list[3].colour', 'red'],
      ['responses[0].state', 'PR'],
      [`${quote}.text`, ''],
      [`${source}.url`, 'ftp://example.com'],
    );
    expect(() => parseStory(input)).toThrow(StoryError);
    expect(() => parseStory(input)).toThrow(
      [
        'title: This field is missing: add it.',
        'asOf: "today" will not do. Write a day as "2017-07-04".',
        'reports.list[3].colour: There is no such field: take it out, or mend its name.',
        'responses[0].state: "PR" will not do. Write the postal code of a state, or DC.',
        'responses[0].quotes[1].text: "" will not do. Write text here; an optional field may be left out.',
        `${source}.url: "ftp://example.com" will not do. Write an address that begins with http:// or https://.`,
      ].join('\n'),
    );
  });

  it('Problems of the form are told with the ids that point to nothing.', () => {
    const input = brokenStory(['asOf', 'today'], ['responses[0].source', 'the-moon']);
    expect(problemsOf(input).map(({ path }) => path)).toEqual(['asOf', 'responses[0].source']);
  });
});
