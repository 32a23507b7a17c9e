import { describe, expect, test } from 'vitest';
import { DatasetError, parseDataset } from '../../src/domain/dataset.ts';
import { brokenRecord, problemsOf, rawRecord, record, valueAt } from '../fixtures/record.ts';

const source = 'sources.al-com-2017-06-30';

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

/** Each object of the form: a place where the record has it, and the fields that it must and may have. */
const objects: [path: string, required: string[], optional: string[]][] = [
  [
    '',
    // biome-ignore format: a list is read at a glance
    ['title', 'deck', 'asOf', 'levels', 'method', 'dispute', 'credits', 'timeline', 'reports', 'responses',
      'milestones', 'sources'],
    ['$schema'],
  ],
  ['levels', Object.keys(record.levels), []],
  ...Object.keys(record.levels).map((level): [string, string[], string[]] => [
    `levels.${level}`,
    ['label', 'description'],
    [],
  ]),
  ['method', ['counted', 'answered', 'dispute'], []],
  ['dispute', ['report', 'refused', 'agreed', 'reviewing', 'source'], []],
  ['timeline', ['start', 'break'], []],
  [
    'reports[3]',
    ['id', 'date', 'order', 'role', 'outlet', 'tally', 'named', 'source', 'note'],
    ['via', 'namedSources'],
  ],
  ['reports[6].tally', ['states', 'dc'], ['wording', 'measures']],
  ['reports[2].named', [], ['refused', 'conditional', 'public-only', 'unspecified']],
  [
    'responses[2]',
    ['state', 'date', 'level', 'summary', 'quotes', 'source'],
    ['precision', 'letterReceived'],
  ],
  ['responses[2].quotes[0]', ['text', 'speaker', 'office', 'party'], ['said', 'note', 'source']],
  ['milestones[1]', ['date', 'text', 'source'], ['label']],
  [source, ['publisher', 'title', 'url', 'published'], []],
];

const under = (path: string, field: string): string => (path ? `${path}.${field}` : field);

/** Every text that must be there, optional ones included: the empty text is none. */
const texts = [
  // biome-ignore format: a list is read at a glance
  ...['$schema', 'title', 'deck', 'credits[0]', 'method.counted', 'method.answered', 'method.dispute',
    'dispute.report', 'dispute.source', 'levels.plain.label', 'levels.plain.description', 'reports[3].id',
    'reports[3].outlet', 'reports[3].via', 'reports[3].source', 'reports[3].namedSources[1]', 'reports[3].note',
    'reports[3].tally.wording', 'responses[2].summary', 'responses[2].source', 'responses[2].quotes[0].text',
    'responses[2].quotes[0].speaker', 'responses[2].quotes[0].office', 'responses[2].quotes[0].party',
    'responses[2].quotes[0].note', 'responses[2].quotes[0].source', 'milestones[1].label', 'milestones[1].text',
    'milestones[1].source'],
  `${source}.publisher`,
  `${source}.title`,
];

// biome-ignore format: a list is read at a glance
const days = ['asOf', 'timeline.start', 'timeline.break', 'reports[3].date', 'responses[2].date',
  'responses[2].quotes[0].said', 'milestones[1].date', `${source}.published`];

// biome-ignore format: a list is read at a glance
const wholes = ['dispute.refused', 'dispute.agreed', 'dispute.reviewing', 'reports[3].order',
  'reports[3].tally.states'];

const namedLists = ['refused', 'conditional', 'public-only', 'unspecified'].map(
  (level) => `reports[2].named.${level}`,
);

const lists: [path: string, remedy: string][] = [
  ['credits', 'Write a list of texts.'],
  ['reports', 'Write a list of reports.'],
  ['responses', 'Write a list of answers.'],
  ['milestones', 'Write a list of milestones.'],
  ['responses[2].quotes', 'Write a list of quotations; [] where there is none.'],
  ['reports[3].namedSources', 'Write a list of source ids.'],
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
    ['a number in words', path, 'nineteen', `"nineteen" will not do. ${words.whole}`],
    ['a part of a number', path, 12.5, `12.5 will not do. ${words.whole}`],
    ['less than nothing', path, -1, '-1 will not do. Write 0 or more.'],
  ]),
  ...lists.flatMap(([path, remedy]): [string, string, unknown, string][] => [
    ['one thing for a list', path, 'one', `"one" will not do. ${remedy}`],
    ['an object for a list', path, {}, remedy],
    ['null for a list', path, null, `null will not do. ${remedy}`],
  ]),
  ['no answer', 'responses', [], '[] will not do. Write one answer at least.'],
  ['a list of nothing', 'reports[3].namedSources', [], '[] will not do. Write an id, or leave the list out.'],
  ...namedLists.map((path): [string, string, unknown, string] => [
    'a state that does not exist',
    `${path}[0]`,
    'PR',
    `"PR" will not do. ${words.postal}`,
  ]),
  ...objects.slice(1).flatMap(([path]): [string, string, unknown, string][] => [
    ['a text for an object', path, 'AL.com', `"AL.com" will not do. ${words.object}`],
    ['null for an object', path, null, `null will not do. ${words.object}`],
  ]),
  ['a text for the sources', 'sources', 'AL.com', '"AL.com" will not do. Write an object of sources by id.'],
  ['a state that does not exist', 'responses[2].state', 'PR', `"PR" will not do. ${words.postal}`],
  ['a state by name', 'responses[2].state', 'Alaska', `"Alaska" will not do. ${words.postal}`],
  ['a level that does not exist', 'responses[2].level', 'angry', `"angry" will not do. ${words.level}`],
  ['a level of counts', 'responses[2].level', 'unspecified', `"unspecified" will not do. ${words.level}`],
  [
    'a shade of doubt',
    'responses[2].precision',
    'about',
    `"about" will not do. Write "on-or-before", or leave "precision" out.`,
  ],
  [
    'a letter received',
    'responses[2].letterReceived',
    true,
    `true will not do. Write false, or leave "letterReceived" out.`,
  ],
  ['an id with capitals', 'reports[3].id', 'CNN', `"CNN" will not do. ${words.id}`],
  ['an id that is a day', 'reports[3].id', '2017-07-03', `"2017-07-03" will not do. ${words.id}`],
  ['a role of its own', 'reports[3].role', 'flag', '"flag" will not do. Write "stop" or "marker".'],
  ['a word for yes', 'reports[3].tally.dc', 'yes', '"yes" will not do. Write true or false.'],
  [
    'another measure',
    'reports[3].tally.measures',
    'all',
    `"all" will not do. Write "refused", or leave "measures" out.`,
  ],
  ['a number for an address', `${source}.url`, 4, `4 will not do. ${words.address}`],
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

describe('The real record', () => {
  test('keeps to the form and holds the whole', () => {
    expect(problemsOf(rawRecord())).toEqual([]);
    expect(record.responses).toHaveLength(177);
    expect(record.responses.flatMap(({ quotes }) => quotes)).toHaveLength(166);
    expect(record.reports).toHaveLength(10);
    expect(record.milestones).toHaveLength(27);
    expect(Object.keys(record.sources)).toHaveLength(199);
  });

  test('is read without change', () => {
    expect(record).toEqual(rawRecord());
  });
});

describe('A record without a stop', () => {
  test('is refused: the map would have nothing to open at', () => {
    const markers = record.reports.map((_, index) => [`reports[${index}].role`, 'marker'] as const);
    expect(problemsOf(brokenRecord(...markers))).toEqual([
      { path: 'reports', sentence: 'No report is a stop: give one at least the role "stop".' },
    ]);
    expect(problemsOf(brokenRecord(...markers.slice(1)))).toEqual([]);
  });
});

describe('A rule of the form', () => {
  test.each(broken)('refuses %s: %s', (_what, path, value, sentence) => {
    expect(problemsOf(brokenRecord([path, value]))).toEqual([{ path, sentence }]);
  });

  const missing = objects.flatMap(([path, required]) => required.map((field) => under(path, field)));
  test.each(missing)('refuses a record without %s', (path) => {
    expect(problemsOf(brokenRecord([path, undefined]))).toEqual([
      { path, sentence: 'This field is missing: add it.' },
    ]);
  });

  test('tells every field that is not ours, not the first alone', () => {
    const problems = problemsOf(brokenRecord(['timeline.colour', 'red'], ['timeline.size', 3], ['shape', 1]));
    expect(problems.map(({ path }) => path).sort()).toEqual(['shape', 'timeline.colour', 'timeline.size']);
  });

  test.each(objects.map(([path]) => under(path, 'colour')))(
    'refuses a field that is not ours: %s',
    (path) => {
      expect(problemsOf(brokenRecord([path, 'red']))).toEqual([
        { path, sentence: 'There is no such field: take it out, or mend its name.' },
      ]);
    },
  );

  const optional = objects.flatMap(([path, , fields]) => fields.map((field) => under(path, field)));
  test.each(optional)('takes a record without %s', (path) => {
    expect(problemsOf(brokenRecord([path, undefined]))).toEqual([]);
  });

  test.each([
    'reports[3].tally.states',
    'responses[2].quotes[0].party',
    'responses[2].quotes[0].said',
    `${source}.title`,
    `${source}.url`,
    `${source}.published`,
  ])('takes null where a thing may be unknown: %s', (path) => {
    expect(problemsOf(brokenRecord([path, null]))).toEqual([]);
  });

  test.each([...texts, ...days, ...wholes, ...lists.map(([path]) => path)])(
    'leaves null for nothing else: %s',
    (path) => {
      const nullable = /(tally\.states|party|said|title|published)$/.test(path) && path !== 'title';
      expect(problemsOf(brokenRecord([path, null])).map((problem) => problem.path)).toEqual(
        nullable ? [] : [path],
      );
    },
  );

  test('speaks of every field that the record has', () => {
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
    visit(rawRecord(), '');
    expect([...used].filter((path) => !fields.includes(path) && path !== 'sources.*')).toEqual([]);
    expect([...new Set(fields)].filter((path) => !used.has(path))).toEqual([]);
  });

  test.each([
    [null, 'null will not do. Write an object here, in braces.'],
    ['a text', '"a text" will not do. Write an object here, in braces.'],
    [44, '44 will not do. Write an object here, in braces.'],
  ])('refuses a file that is no object: %j', (input, sentence) => {
    expect(problemsOf(input)).toEqual([{ path: '(the file)', sentence }]);
  });

  test('names the place of a source by its id, whatever the id looks like', () => {
    for (const id of ['2017-06-30', 'a.1', '44'])
      expect(problemsOf({ ...record, sources: { ...record.sources, [id]: 'AL.com' } })).toEqual([
        { path: `sources.${id}`, sentence: '"AL.com" will not do. Write an object here, in braces.' },
      ]);
  });
});

describe('The address of a source', () => {
  test.each(noAddresses)('is refused where it is not http or https: %j', (url) => {
    expect(problemsOf(brokenRecord([`${source}.url`, url]))).toEqual([
      {
        path: `${source}.url`,
        sentence: `${JSON.stringify(url).replace('\\n', '\n').replaceAll('\\"', '"')} will not do. ${words.http}`,
      },
    ]);
  });

  test.each(['http://example.com', 'https://example.com/a?b=c&d=e#f', 'https://example.com/ü—’'])(
    'is taken: %s',
    (url) => {
      expect(parseDataset(brokenRecord([`${source}.url`, url])).sources['al-com-2017-06-30']?.url).toBe(url);
    },
  );
});

describe('Text that looks like markup', () => {
  const markup = '<img src=x onerror="alert(1)"> &amp; </script><!-- <b>said</b>';

  test.each(texts.filter((path) => !/(id|source|Sources\[1\]|report)$/.test(path)))(
    'is text at %s',
    (path) => {
      const parsed = parseDataset(brokenRecord([path, markup]));
      expect(valueAt(path, parsed)).toBe(markup);
    },
  );
});

describe('Several things wrong', () => {
  test('are told all at once, one line each', () => {
    const input = brokenRecord(
      ['title', undefined],
      ['asOf', 'today'],
      ['reports[3].colour', 'red'],
      ['responses[2].state', 'PR'],
      ['responses[2].quotes[0].text', ''],
      [`${source}.url`, 'ftp://example.com'],
    );
    expect(() => parseDataset(input)).toThrow(DatasetError);
    expect(() => parseDataset(input)).toThrow(
      [
        'title: This field is missing: add it.',
        'asOf: "today" will not do. Write a day as "2017-07-04".',
        'reports[3].colour: There is no such field: take it out, or mend its name.',
        'responses[2].state: "PR" will not do. Write the postal code of a state, or DC.',
        'responses[2].quotes[0].text: "" will not do. Write text here; an optional field may be left out.',
        `${source}.url: "ftp://example.com" will not do. Write an address that begins with http:// or https://.`,
      ].join('\n'),
    );
  });

  test('are told with the ids that point to nothing', () => {
    const input = brokenRecord(['asOf', 'today'], ['responses[2].source', 'the-moon']);
    expect(problemsOf(input).map(({ path }) => path)).toEqual(['asOf', 'responses[2].source']);
  });
});
