import { describe, expect, it } from 'vitest';
import { parseStory } from '../../../src/story/form/parseStory.ts';
import type { StateResponse, Story } from '../../../src/story/form/schema.ts';
import { looks } from '../../../src/story/looks.ts';
import { textOf } from '../../fixtures/project.ts';
import { brokenStory, problemsOf, rawStory, story } from '../../fixtures/story.ts';

const source = 'sources.courier-06-30';
const quote = 'responses[0].quotes[1]';

/** What the story of the tests leaves out, so that each field of the form is somewhere. */
const blocks: readonly [path: string, value: unknown][] = [
  ['lang', 'en'],
  ['quotedIn', 'en'],
  ['outside', { states: ['AK'], label: 'No state then', short: 'No state', description: 'Came later.' }],
  ['goal', { n: 4, label: '4 of them' }],
  ['corrections', [{ date: '2017-08-01', text: 'A name is corrected.' }]],
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

/** As much of the stored schema, `data/schema.json`, as says which fields there are. */
interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

const stored: Schema = JSON.parse(textOf('data/schema.json'));

const under = (path: string, field: string): string => (path ? `${path}.${field}` : field);

/** The places of a value with their schemas; what can be written in two ways is one place. */
function* placesOf(schema: Schema, value: unknown, path = ''): Generator<[path: string, schema: Schema]> {
  yield [path, schema];
  if (Array.isArray(value))
    for (const [index, each] of value.entries())
      yield* placesOf(schema.items ?? {}, each, `${path}[${index}]`);
  else if (typeof value === 'object' && value !== null && !schema.anyOf)
    for (const [name, each] of Object.entries(value))
      yield* placesOf(
        schema.properties?.[name] ?? schema.additionalProperties ?? {},
        each,
        under(path, name),
      );
}

const places = [...placesOf(stored, whole())];
const objects = places.filter(([, { properties }]) => properties);

const oneWay = (remedy: string, ...values: unknown[]): [value: unknown, remedy: string][] =>
  values.map((value) => [value, remedy]);
const template = 'write a text, or an object with the texts "one" and "other".';
const day = 'write year, month and day, as in "2017-07-04".';
const id = 'write an id in lower-case letters, digits and hyphens.';
const levelId = 'write the id of a level.';
const sourceId = 'write the id of an entry in "sources".';
const empty = 'write text here; an optional field may be left out.';
const openable = 'write an address that a browser can open, without a name and a password.';
const postal = 'write the postal code of a state, or DC.';

/** What is refused at a place of each kind, and what to do about it. */
const refused: readonly [path: string, ...values: [value: unknown, remedy: string][]][] = [
  ['title', [12.5, 'write text here.'], ['', empty]],
  [
    'asOf',
    ...oneWay(day, 2017, 'July 4, 2017', '0017-07-04', '10000-01-01'),
    ['2017-02-30', 'write a day that the calendar has.'],
  ],
  ['goal.n', ...oneWay('write a whole number.', 'two', 12.5), [-1, 'write 0 or more.']],
  ['goal.n', [1e9, 'write 100000 or less.']],
  ['responses[0].source', ...oneWay(sourceId, 12.5, '')],
  ['responses[0].level', ...oneWay(levelId, 4, '')],
  ['levels[4].id', ...oneWay(id, 'Tribune', '2017-07-03', '')],
  ['levels[0].counts', [false, 'write true, or leave "counts" out.']],
  ['levels[0].look', ...oneWay(`write one of the looks ${looks.join(', ')}.`, 'red', null)],
  ['outside.states[0]', ['PR', postal]],
  ['responses[0].state', ...oneWay(postal, 'PR', 'Texas')],
  ['responses[4].precision', ['about', 'write "on-or-before", or leave "precision" out.']],
  ['reports.list[3].role', ['flag', 'write "stop" or "marker".']],
  ['reports.list[3].tally.dc', ['yes', 'write true or false.']],
  ['reports.list[1].named', ...oneWay('write an object of postal codes by level.', 'one', null)],
  ['reports.list[3].namedSources', [[], 'write an id, or leave the list out.']],
  ['sources', ['The Courier', 'write an object of sources by id.']],
  ['goal', ...oneWay('write an object here, in braces.', 'one', null)],
  ['milestones', ...oneWay('write a list of milestones.', 'one', {}, null)],
  ['responses', [[], 'write one response at least.']],
  [
    'open',
    ['July 4', day],
    [
      null,
      'write a day, as in "2017-07-04", or an object with "count", which is "reports" or "responses", and "at".',
    ],
  ],
  ['words.headline', ...oneWay(template, 12.5, null)],
  ['words.headline', ['all of them', '{noun} is missing; put it where its text belongs.']],
  ['words.none', ['{n} by {day}', '{n} has no meaning in this text; write {day}.']],
  ['words.none', ['{', 'a brace is alone; write both, as in {n}, or neither.']],
  [
    'reports.words.counts',
    [{ one: '{figure}', other: 'x' }, '{figure} is missing; put it where its text belongs.'],
  ],
  [`${source}.url`, [4, 'write the address of a page, or null where there is none.']],
  [
    `${source}.url`,
    ...oneWay(openable, 'http://[bad', 'https://ann@example.com/', 'https://ann:b@example.com/'),
  ],
];

/** Addresses that must not become links; `tests/fuzz/markup.test.ts` has more. */
const noAddresses = [
  'javascript:alert(1)',
  ' javascript:alert(1)',
  '//example.com/page',
  'https:example.com',
  'https://',
  '',
  'https://example.com/a b',
  'https://example.com/"onclick="alert(1)',
  'https://example.com/<b>',
  'https://example.com/\njavascript:alert(1)',
];

/** A story with the lists that a file may leave out. */
const withLists = ({ responses = [], ...given }: Partial<Story>) => ({
  ...{ lang: 'en', corrections: [], accepted: [] },
  ...given,
  responses: responses.map((response: Partial<StateResponse>) => ({ also: [], quotes: [], ...response })),
});

it('A story that matches the schema is read unchanged, except for lists that it leaves out.', () => {
  expect(problemsOf(rawStory())).toEqual([]);
  expect(story).toEqual(withLists(rawStory() as Partial<Story>));
  expect(problemsOf(whole())).toEqual([]);
});

describe('The fields of a story', () => {
  it('The largest story has every field of the stored schema.', () => {
    const kind = (path: string) => path.replace(/\[\d+\]/g, '[]').replace(/^sources\.[^.]+/, 'sources.*');
    const present = new Set(places.map(([path]) => kind(path)));
    const absent = objects.flatMap(([path, { properties }]) =>
      Object.keys(properties ?? {}).filter((name) => !present.has(kind(under(path, name)))),
    );
    expect(absent).toEqual([]);
  });

  it.each(objects)(
    'The object at “%s” must have its required fields, and no unknown one.',
    (path, schema) => {
      const colour = under(path, 'colour');
      expect(problemsOf(whole([colour, 'red']))).toEqual([
        {
          path: colour,
          sentence: expect.stringMatching(
            /^"colour" is no field here: take it out, or write one of [$\w]+, /,
          ),
        },
      ]);
      for (const name of schema.required ?? [])
        expect(problemsOf(whole([under(path, name), undefined]))).toEqual([
          { path: under(path, name), sentence: `"${name}" is missing: add it.` },
        ]);
    },
  );

  it('A field that is not required may be left out.', () => {
    for (const [path, { properties, required }] of objects)
      for (const name of Object.keys(properties ?? {}).filter((each) => !required?.includes(each))) {
        const field = under(path, name);
        const paths = problemsOf(whole([field, undefined])).map((problem) => problem.path);
        expect(paths, field).not.toContain(field);
      }
  });

  it('Null is valid where the stored schema allows it, and nowhere else.', () => {
    for (const [path, { anyOf }] of places) {
      const isNullable = anyOf?.some(({ type }) => type === 'null') === true;
      if (path) expect(problemsOf(whole([path, null])).length, path).toBe(isNullable ? 0 : 1);
    }
  });

  it('Every unknown field of an object is reported, not only the first.', () => {
    const problems = problemsOf(whole(['goal.colour', 'red'], ['goal.size', 3], ['shape', 1]));
    expect(problems.map(({ path }) => path).sort()).toEqual(['goal.colour', 'goal.size', 'shape']);
  });
});

describe('The values of a story', () => {
  const cases = refused.flatMap(([path, ...values]) =>
    values.map(([value, due]) => [path, value, due] as const),
  );
  it.each(cases)('At %s the value %j is refused: %s', (path, value, remedy) => {
    const isObject = typeof value === 'object' && value !== null;
    const shown = isObject ? 'This' : typeof value === 'string' ? `"${value}"` : String(value);
    expect(problemsOf(whole([path, value]))).toEqual([
      { path, sentence: `${shown} is not valid: ${remedy}` },
    ]);
  });

  it.each([null, 'a text', 44])('The file %j is refused, because it is no object.', (input) => {
    const sentence = `${JSON.stringify(input)} is not valid: write an object here, in braces.`;
    expect(problemsOf(input)).toEqual([{ path: '(the file)', sentence }]);
  });

  it('The path of a source has its id, even if the id has a dot.', () => {
    for (const key of ['2017-06-30', 'a.1', '44'])
      expect(problemsOf({ ...story, sources: { ...story.sources, [key]: 3 } })[0]?.path).toBe(
        `sources.${key}`,
      );
  });

  it('A value that can be written in two ways gives one sentence, whatever is wrong with it.', () => {
    for (const change of [{ one: '{noun}' }, { one: '{noun}', other: 3 }, { colour: 'red' }])
      expect(problemsOf(whole(['words.headline', change]))).toEqual([
        { path: 'words.headline', sentence: `This is not valid: ${template}` },
      ]);
    expect(problemsOf(whole(['words.headline', { one: '{noun} has', other: '{noun} have' }]))).toEqual([]);
  });

  it.each(noAddresses)('The address %j is refused, since it is not http or https.', (url) => {
    expect(problemsOf(whole([`${source}.url`, url]))).toEqual([
      {
        path: `${source}.url`,
        sentence: expect.stringMatching(/is not valid: write an address that begins with/),
      },
    ]);
  });

  it.each(['http://example.com', 'https://example.com/a?b=c&d=e#f', 'https://example.com/ü—’'])(
    'The address %s is valid.',
    (url) => {
      expect(parseStory(whole([`${source}.url`, url])).sources['courier-06-30']?.url).toBe(url);
    },
  );
});

it.each([
  [1, 'two levels at least'],
  [9, 'eight levels at most'],
])('A story of %i levels is refused.', (n, remedy) => {
  const levels = Array(n).fill(story.levels[0]);
  expect(problemsOf(brokenStory(['levels', levels]))).toContainEqual({
    path: 'levels',
    sentence: `This is not valid: write ${remedy}.`,
  });
});

it('Several problems are reported at once, one line each.', () => {
  const input = brokenStory(
    ['title', ''],
    ['asOf', 'today'],
    ['responses[0].source', 'the-moon'],
    [`${quote}.text`, ''],
    [`${source}.url`, 'ftp://example.com'],
  );
  expect(problemsOf(input).map(({ path }) => path)).toEqual([
    'title',
    'asOf',
    `${quote}.text`,
    `${source}.url`,
    'responses[0].source',
  ]);
  expect(() => parseStory(input)).toThrow(
    'title: "" is not valid: write text here; an optional field may be left out.\nasOf: "today" is not valid: write year, month and day, as in "2017-07-04".\n',
  );
});
