import { describe, expect, it } from 'vitest';
import { parseStory, StoryError } from '../../../src/story/form/parseStory.ts';
import type { StateResponse, Story } from '../../../src/story/form/schema.ts';
import { looks } from '../../../src/story/looks.ts';
import { brokenStory, problemsOf, rawStory, story, valueAt } from '../../fixtures/story.ts';

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
  levelId: 'Write the id of a level.',
  sourceId: 'Write the id of an entry in "sources".',
  template: 'Write a text, or an object with the texts "one" and "other".',
  look: `Write one of the looks ${looks.join(', ')}.`,
  yes: 'Write true or false.',
  address: 'Write the address of a page, or null where there is none.',
  http: 'Write an address that begins with http:// or https://.',
  id: 'Write an id in lower-case letters, digits and hyphens.',
  object: 'Write an object here, in braces.',
} as const;

/** Each object of the form: a place where the story has it, and the fields that it must and may have there. */
const objects: [path: string, required: string[], optional: string[]][] = [
  [
    '',
    ['title', 'deck', 'asOf', 'credits', 'words', 'levels', 'method', 'responses', 'sources'],
    // biome-ignore format: a list is read at a glance
    ['$schema', 'lang', 'quotedIn', 'open', 'start', 'outside', 'goal', 'aside', 'reports', 'milestones',
      'corrections', 'accepted'],
  ],
  ['words', ['headline', 'caption', 'legend', 'hint'], ['count', 'basis', 'none']],
  ['levels[0]', ['id', 'label', 'description', 'look'], ['short']],
  ['levels[4]', [], ['short']],
  ['outside', ['states', 'label'], ['short', 'description']],
  ['goal', ['n', 'label'], []],
  ['method[0]', ['text'], ['heading']],
  ['aside', ['title', 'text', 'figures', 'source'], []],
  ['aside.figures[0]', ['text'], ['n', 'dc']],
  ['aside.figures[1]', [], ['report', 'split']],
  ['aside.figures[1].split[0]', ['n', 'label'], []],
  ['reports', ['words', 'unsorted', 'unnamed', 'list'], []],
  ['reports.words', ['headline', 'count', 'lists', 'counts', 'countsNamedBy', 'countsCanBeNamed'], ['basis']],
  ['reports.unsorted', ['label', 'description', 'look'], ['short']],
  ['reports.unnamed', ['label', 'description', 'look'], ['short']],
  [
    'reports.list[3]',
    ['id', 'date', 'order', 'role', 'outlet', 'tally', 'named', 'source', 'note'],
    ['namedSources'],
  ],
  ['reports.list[1]', [], ['via']],
  ['reports.list[2].tally', ['states', 'dc'], ['wording']],
  ['reports.list[1].named', [], ['refused', 'conditional', 'unsorted']],
  ['reports.list[2].named', [], ['public-only']],
  ['responses[0]', ['state', 'date', 'level', 'summary', 'source'], ['quotes', 'also']],
  ['responses[4]', [], ['precision']],
  ['responses[7]', [], ['note']],
  [quote, ['text', 'speaker', 'office', 'party'], ['said', 'note', 'source']],
  ['responses[2].quotes[0]', [], ['lead']],
  ['milestones[1]', ['date', 'text', 'source'], ['label']],
  ['corrections[0]', ['date', 'text'], []],
  [source, ['publisher', 'title', 'url', 'published'], []],
  ['accepted[0]', ['warning', 'reason'], ['at']],
];

/** Objects in which any field stands for an id. */
const byId = ['reports.list[1].named', 'reports.list[2].named'];

/** What the story of the tests leaves out, so that each field of the form is somewhere. */
const blocks: readonly [path: string, value: unknown][] = [
  ['lang', 'en'],
  ['quotedIn', 'en'],
  ['outside', { states: ['AK'], label: 'No state then', short: 'No state', description: 'Came later.' }],
  ['goal', { n: 4, label: '4 of them' }],
  ['corrections', [{ date: '2017-08-01', text: 'A name is mended.' }]],
  ['accepted', [{ warning: 'quote-length', at: 'responses[0]', reason: 'It is so.' }]],
  ['reports.words.basis', 'by the papers'],
  ['reports.unsorted.short', 'No detail'],
  ['reports.unnamed.short', 'No name'],
  ['levels[0].short', 'Refused'],
  ['levels[4].short', 'No answer'],
  ['method[0].heading', 'The press'],
  ['aside.figures[0].n', 5],
  ['aside.figures[0].dc', true],
  ['responses[0].also', ['ca-star-06-30']],
];

/** The whole form with other values at some places. */
const whole = (...changes: Parameters<typeof brokenStory>) => brokenStory(...blocks, ...changes);

const under = (path: string, field: string): string => (path ? `${path}.${field}` : field);

/** The field that a place ends in. */
const nameIn = (path: string): string => path.split('.').at(-1) ?? '';

/** Every text that must be there, optional ones included: the empty text is none. */
const texts = [
  // biome-ignore format: a list is read at a glance
  ...['$schema', 'lang', 'quotedIn', 'title', 'deck', 'credits[0]', 'words.legend', 'words.hint', 'words.count',
    'words.basis', 'levels[0].label', 'levels[0].short', 'levels[0].description', 'outside.label', 'outside.short',
    'outside.description', 'goal.label', 'method[0].heading', 'method[0].text', 'aside.title', 'aside.text',
    'aside.figures[1].split[0].label', 'reports.words.count', 'reports.words.basis', 'reports.unsorted.label',
    'reports.unnamed.description', 'reports.list[3].outlet', 'reports.list[1].via', 'reports.list[3].note',
    'reports.list[2].tally.wording', 'responses[0].summary', 'responses[7].note', `${quote}.text`,
    `${quote}.speaker`, `${quote}.office`, `${quote}.party`, `${quote}.note`, 'milestones[1].label',
    'milestones[1].text', 'corrections[0].text', 'accepted[0].warning', 'accepted[0].at', 'accepted[0].reason'],
  `${source}.publisher`,
  `${source}.title`,
];

/** Every text that names a source, a level or the story's own report. */
// biome-ignore format: a list is read at a glance
const sourceIds = ['aside.source', 'reports.list[3].source', 'reports.list[3].namedSources[0]', 'responses[0].source',
  'responses[0].also[0]', `${quote}.source`, 'milestones[1].source'];
const ids = ['levels[4].id', 'aside.figures[1].report', 'reports.list[3].id'];

/** Every template, each with a text that will do. */
const templates: [path: string, text: string][] = [
  ['words.headline', '{noun}'],
  ['words.caption', '{names}'],
  ['words.none', 'None by {day}'],
  ['aside.figures[0].text', '{noun}'],
  ['reports.words.headline', '{noun}'],
  ['reports.words.lists', '{states}'],
  ['reports.words.counts', '{figure}'],
  ['reports.words.countsNamedBy', '{figure}, {lister}'],
  ['reports.words.countsCanBeNamed', '{figure}, {named}'],
];

// biome-ignore format: a list is read at a glance
const days = ['asOf', 'start', 'reports.list[3].date', 'responses[0].date', `${quote}.said`, 'milestones[1].date',
  'corrections[0].date', `${source}.published`];

// biome-ignore format: a list is read at a glance
const wholes = ['goal.n', 'aside.figures[0].n', 'aside.figures[1].split[0].n', 'reports.list[3].order',
  'reports.list[3].tally.states'];

// biome-ignore format: a list is read at a glance
const namedLists = ['outside.states', 'reports.list[1].named.refused', 'reports.list[1].named.conditional',
  'reports.list[2].named.public-only', 'reports.list[1].named.unsorted'];

const lists: [path: string, remedy: string][] = [
  ['credits', 'Write a list of texts.'],
  ['levels', 'Write a list of levels.'],
  ['method', 'Write a list of paragraphs.'],
  ['aside.figures', 'Write a list of figures.'],
  ['aside.figures[1].split', 'Write a list of parts.'],
  ['reports.list', 'Write a list of reports.'],
  ['responses', 'Write a list of responses.'],
  ['milestones', 'Write a list of milestones.'],
  ['corrections', 'Write a list of corrections.'],
  ['accepted', 'Write a list of accepted warnings.'],
  ['responses[0].quotes', 'Write a list of quotations.'],
  ['responses[0].also', 'Write a list of source ids.'],
  ['reports.list[3].namedSources', 'Write a list of source ids.'],
  ...namedLists.map((path): [string, string] => [path, words.postals]),
];

/** Marks that are set to true or left out. */
const marks = ['levels[0].counts', 'levels[4].before', 'responses[2].quotes[0].lead'];

/** Objects whose own remedy is told in place of that of objects. */
const remedies: Readonly<Record<string, string>> = {
  'reports.list[1].named': 'Write an object of postal codes by level.',
  'reports.list[2].named': 'Write an object of postal codes by level.',
};

/** What can be written in two ways, each with the fields of the one that is an object. */
const eitherWay: readonly [path: string, fields: readonly string[], remedy: string][] = [
  ['open', ['count', 'at'], 'Write a day as "2017-07-04", or an object with "count" and "at".'],
  ['words.headline', ['one', 'other'], words.template],
  ['words.caption', ['one', 'other'], words.template],
  ['reports.words.headline', ['one', 'other'], words.template],
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
  ...sourceIds.flatMap((path): [string, string, unknown, string][] => [
    ['a number for a source', path, 12.5, `12.5 will not do. ${words.sourceId}`],
    ['an empty source', path, '', `"" will not do. ${words.sourceId}`],
  ]),
  ...ids.flatMap((path): [string, string, unknown, string][] => [
    ['an id with capitals', path, 'Tribune', `"Tribune" will not do. ${words.id}`],
    ['an id that is a day', path, '2017-07-03', `"2017-07-03" will not do. ${words.id}`],
    ['an empty id', path, '', `"" will not do. ${words.id}`],
  ]),
  ...templates.flatMap(([path]): [string, string, unknown, string][] => [
    ['a number for a template', path, 12.5, `12.5 will not do. ${words.template}`],
    ['null for a template', path, null, `null will not do. ${words.template}`],
    [
      'an unknown place',
      path,
      '{nobody}',
      expect.stringMatching(/^"\{nobody\}" will not do. \{nobody\} is no place of this text: /),
    ],
    [
      'a lonely brace',
      path,
      '{',
      '"{" will not do. A brace stands alone: write both, as in {n}, or neither.',
    ],
  ]),
  ...marks.map((path): [string, string, unknown, string] => [
    'no mark',
    path,
    false,
    `false will not do. Write true, or leave "${nameIn(path)}" out.`,
  ]),
  ['no response', 'responses', [], '[] will not do. Write one response at least.'],
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
  ...objects.slice(1).flatMap(([path]): [string, string, unknown, string][] => {
    const remedy = remedies[path] ?? words.object;
    return [
      ['a text for an object', path, 'The Courier', `"The Courier" will not do. ${remedy}`],
      ['null for an object', path, null, `null will not do. ${remedy}`],
    ];
  }),
  [
    'a text for the sources',
    'sources',
    'The Courier',
    '"The Courier" will not do. Write an object of sources by id.',
  ],
  ['a state that does not exist', 'responses[0].state', 'PR', `"PR" will not do. ${words.postal}`],
  ['a state by name', 'responses[0].state', 'Texas', `"Texas" will not do. ${words.postal}`],
  ['a number for a level', 'responses[0].level', 4, `4 will not do. ${words.levelId}`],
  ['an empty level', 'responses[0].level', '', `"" will not do. ${words.levelId}`],
  ['a colour for a look', 'levels[0].look', 'red', `"red" will not do. ${words.look}`],
  ['no look', 'reports.unsorted.look', null, `null will not do. ${words.look}`],
  ['a day in words to open at', 'open', 'July 4', `"July 4" will not do. ${words.day}`],
  [
    'a shade of doubt',
    'responses[4].precision',
    'about',
    `"about" will not do. Write "on-or-before", or leave "precision" out.`,
  ],
  ['a role of its own', 'reports.list[3].role', 'flag', '"flag" will not do. Write "stop" or "marker".'],
  ['a word for yes', 'reports.list[3].tally.dc', 'yes', `"yes" will not do. ${words.yes}`],
  ['a word for yes', 'aside.figures[0].dc', 'yes', `"yes" will not do. ${words.yes}`],
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

/** A story with all that stands for what may be left out. */
const withLists = ({ responses = [], ...given }: Partial<Story>) => ({
  ...{ lang: 'en', corrections: [], accepted: [] },
  ...given,
  responses: responses.map((response: Partial<StateResponse>) => ({ also: [], quotes: [], ...response })),
});

it('A story that keeps to the form is read without change, but for lists that it leaves out.', () => {
  expect(problemsOf(rawStory())).toEqual([]);
  expect(story).toEqual(withLists(rawStory() as Partial<Story>));
  expect(problemsOf(whole())).toEqual([]);
});

describe('The form of a story', () => {
  it.each(broken)('The form refuses %s at %s.', (_what, path, value, sentence) => {
    expect(problemsOf(whole([path, value]))).toEqual([{ path, sentence }]);
  });

  const missing = objects.flatMap(([path, required]) => required.map((field) => under(path, field)));
  it.each(missing)('The form refuses a story without %s.', (path) => {
    expect(problemsOf(whole([path, undefined]))).toEqual([
      { path, sentence: `"${nameIn(path)}" is missing: add it.` },
    ]);
  });

  it('The parser names every unknown field of an object, not the first alone.', () => {
    const problems = problemsOf(whole(['goal.colour', 'red'], ['goal.size', 3], ['shape', 1]));
    expect(problems.map(({ path }) => path).sort()).toEqual(['goal.colour', 'goal.size', 'shape']);
  });

  it.each(objects.filter(([path]) => !byId.includes(path)).map(([path]) => under(path, 'colour')))(
    'The form refuses the unknown field %s.',
    (path) => {
      expect(problemsOf(whole([path, 'red']))).toEqual([
        { path, sentence: '"colour" is no field here: take it out, or mend its name.' },
      ]);
    },
  );

  const optional = objects.flatMap(([path, , fields]) => fields.map((field) => under(path, field)));
  it.each(optional)('The form takes a story without %s.', (path) => {
    // The aside takes a figure from a report.
    const without = path === 'reports' ? ([['aside.figures[1].report', undefined]] as const) : [];
    expect(problemsOf(whole(...without, [path, undefined]))).toEqual([]);
  });

  it.each(mayBeNull)('The form takes null at %s, which may be unknown.', (path) => {
    expect(problemsOf(whole([path, null]))).toEqual([]);
  });

  it('The form takes null nowhere else.', () => {
    for (const path of [...texts, ...ids, ...sourceIds, ...days, ...wholes, ...lists.map(([list]) => list)])
      if (!mayBeNull.includes(path))
        expect(problemsOf(whole([path, null])).map((problem) => problem.path)).toEqual([path]);
  });

  it('The story of the tests has every field of the form, and these tests name each.', () => {
    const kind = (path: string) => path.replace(/\[\d+\]/g, '[]').replace(/^sources\.[^.]+/, 'sources.*');
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
    visit(whole(), '');
    const either = eitherWay.flatMap(([path, each]) => each.map((field) => under(path, field)));
    const told = [...fields, ...either, ...marks.map(kind), 'sources.*'];
    expect([...used].filter((path) => !told.includes(path))).toEqual([]);
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

describe('What can be written in two ways', () => {
  it.each(eitherWay)(
    'At %s one sentence tells both ways, whatever is wrong with its fields %j.',
    (path, fields, sentence) => {
      for (const field of fields)
        for (const change of [undefined, 12.5, null])
          expect(problemsOf(whole([under(path, field), change]))).toEqual([{ path, sentence }]);
      expect(problemsOf(whole([under(path, 'colour'), 'red']))).toEqual([{ path, sentence }]);
      expect(problemsOf(whole([path, null]))).toEqual([{ path, sentence: `null will not do. ${sentence}` }]);
    },
  );

  it('A template may be a text where the verb stays the same, and each of its two texts is held to its rule.', () => {
    for (const [path, text] of templates) {
      expect(problemsOf(whole([path, text])), path).toEqual([]);
      expect(problemsOf(whole([path, { one: text, other: text }])), path).toEqual([]);
      for (const other of [
        { one: '{nobody}', other: text },
        { one: text, other: '{nobody}' },
      ])
        expect(problemsOf(whole([path, other])), path).toEqual([
          { path, sentence: expect.stringMatching(/^\{nobody\} is no place of this text: /) },
        ]);
    }
  });

  it('A template that lacks a place it must have is told which.', () => {
    expect(problemsOf(whole(['words.headline', 'all of them']))).toEqual([
      {
        path: 'words.headline',
        sentence: '"all of them" will not do. {noun} is missing: put it where its text belongs.',
      },
    ]);
    expect(problemsOf(whole(['words.caption', 'On {day}.']))).toEqual([
      {
        path: 'words.caption',
        sentence:
          '"On {day}." will not do. None of {n}, {states}, {noun}, {names} stands in it: put one where its text belongs.',
      },
    ]);
  });
});

describe('The number of levels', () => {
  const [first] = story.levels as [Story['levels'][number]];
  const levels = (n: number) =>
    Array.from({ length: n }, (_, index) => ({
      ...first,
      id: `l${index}`,
      before: index === 0 || undefined,
    }));
  /** What is wrong with a story of so many levels. */
  const problemsWith = (n: number) => {
    const { reports: _, aside: __, open: ___, ...others } = story;
    return problemsOf({
      ...JSON.parse(JSON.stringify(others)),
      levels: JSON.parse(JSON.stringify(levels(n))),
      responses: [{ ...story.responses[0], level: 'l0' }],
    });
  };

  it('A story has two to eight levels.', () => {
    for (let n = 2; n <= 8; n++) expect(problemsWith(n), `${n}`).toEqual([]);
    expect(problemsWith(1)).toEqual([
      { path: 'levels', sentence: '1 will not do. Write two levels at least.' },
    ]);
    expect(problemsWith(9)).toEqual([
      { path: 'levels', sentence: '9 will not do. Write eight levels at most.' },
    ]);
  });
});

describe('The address of a source', () => {
  it.each(noAddresses)('The address %j is refused, since it is not http or https.', (url) => {
    expect(problemsOf(whole([`${source}.url`, url]))).toEqual([
      {
        path: `${source}.url`,
        sentence: `${JSON.stringify(url).replace('\\n', '\n').replaceAll('\\"', '"')} will not do. ${words.http}`,
      },
    ]);
  });

  it.each(['http://example.com', 'https://example.com/a?b=c&d=e#f', 'https://example.com/ü—’'])(
    'The address %s of a source is taken.',
    (url) => {
      expect(parseStory(whole([`${source}.url`, url])).sources['courier-06-30']?.url).toBe(url);
    },
  );
});

describe('Text that looks like markup', () => {
  const markup = '<img src=x onerror="alert(1)"> &amp; </script><!-- <b>said</b>';

  it.each(texts)('Markup at %s is kept as text.', (path) => {
    const parsed = parseStory(whole([path, markup]));
    expect(valueAt(path, parsed)).toBe(markup);
  });
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
        'title: "title" is missing: add it.',
        'asOf: "today" will not do. Write a day as "2017-07-04".',
        'reports.list[3].colour: "colour" is no field here: take it out, or mend its name.',
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
