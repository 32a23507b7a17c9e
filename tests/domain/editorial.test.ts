import { describe, expect, test } from 'vitest';
import { editorialProblems, editorialRules } from '../../src/domain/editorial.ts';
import { changedRecord, record } from '../fixtures/record.ts';

type Change = readonly [path: string, value: unknown];

const quote = 'responses[2].quotes[0]';
const withoutWyoming = record.responses.filter(({ state }) => state !== 'WY');
const unused = { publisher: 'The Moon', title: null, url: null, published: null };

/** The rule, what breaks it, and all that is to be said of it: one problem, unless it is told in two places. */
const broken: [rule: string, changes: Change[], problems: [path: string, sentence: string][]][] = [
  [
    'uniqueReportIds',
    [['reports[5].id', 'huffpost']],
    [['reports[5].id', '"huffpost" is the id of an earlier report: give this one its own.']],
  ],
  [
    'uniquePlaces',
    [['reports[5].order', 1]],
    [['reports[5].order', '1 is the order of another report of 2017-07-04: give each its own.']],
  ],
  [
    'stopsName',
    [['reports[6].named', {}]],
    [['reports[6].named', 'This stop names no state: name those that it counts, or make it a marker.']],
  ],
  [
    'stopsName',
    [['reports[6].named', { refused: [], unspecified: [] }]],
    [['reports[6].named', 'This stop names no state: name those that it counts, or make it a marker.']],
  ],
  [
    'stopsPrintFigure',
    [['reports[1].tally.states', null]],
    [
      [
        'reports[1].tally.states',
        'This stop has no figure: write the number that its outlet printed, or make it a marker.',
      ],
    ],
  ],
  [
    'markersAfterStops',
    [0, 1].map((index) => [`reports[${index}].role`, 'marker'] as const),
    [0, 1].map((index) => [
      `reports[${index}].date`,
      '2017-06-30 is before the first stop, of 2017-07-01: make this report a stop, or its figure null.',
    ]),
  ],
  [
    'namedOnce',
    [['reports[2].named.unspecified', ['KS', 'CA']]],
    [['reports[2].named', 'CA is named twice in this report: leave it in one place.']],
  ],
  [
    'namedOnce',
    [['reports[2].named.unspecified', ['KS', 'KS']]],
    [['reports[2].named', 'KS is named twice in this report: leave it in one place.']],
  ],
  [
    'disputeAddsUp',
    [['dispute.agreed', 21]],
    [['dispute', 'The three figures add up to 51: they must make 50.']],
  ],
  [
    'disputeAddsUp',
    [
      ['dispute.refused', 15],
      ['dispute.agreed', 19],
    ],
    [['dispute.refused', '15 is not the figure of the report "commission", 14: mend one.']],
  ],
  [
    'everyoneAnswers',
    [
      ['responses', withoutWyoming],
      ['sources.planet-jackson-hole-2017-07-03', undefined],
      ['sources.the-ranger-2017-09-29', undefined],
      ['sources.basins-radio-2018-01-05', undefined],
    ],
    [['responses', 'Wyoming has no answer: add one with "state": "WY".']],
  ],
  [
    'answersInOrder',
    [['responses[1].date', '2017-09-01']],
    [['responses[2].date', "AK's answer of 2017-08-23 stands after its answer of 2017-09-01: move it up."]],
  ],
  [
    'quotationsShown',
    [[`${quote}.said`, '2018-04-03']],
    [
      [
        `${quote}.said`,
        '2018-04-03 is after the last answer, of 2018-04-02, so that no stop shows it: mend the day.',
      ],
    ],
  ],
  [
    'milestonesTold',
    [['milestones[26].date', '2018-04-03']],
    [['milestones[26].date', '2018-04-03 is after the last answer, of 2018-04-02: no stop would tell it.']],
  ],
  [
    'milestonesTold',
    [['milestones[3].date', '2017-06-01']],
    [['milestones[3].date', '2017-06-01 stands after 2017-06-29: put the milestones in order of day.']],
  ],
  [
    'nothingAfterRecord',
    [['sources.the-week.published', '2027-07-04']],
    [
      [
        'sources.the-week.published',
        `2027-07-04 is after the day of the record, ${record.asOf}: mend it, or bring "asOf" up to date.`,
      ],
    ],
  ],
  [
    'nothingAfterRecord',
    [['reports[9].date', '2071-07-10']],
    [
      [
        'reports[9].date',
        `2071-07-10 is after the day of the record, ${record.asOf}: mend it, or bring "asOf" up to date.`,
      ],
    ],
  ],
  [
    'startBeforeStops',
    [['timeline.start', '2017-06-30']],
    [['timeline.start', '2017-06-30 is after the first answer, of 2017-06-29: begin no later.']],
  ],
  [
    'startBeforeStops',
    [['timeline.start', '2017-07-01']],
    [
      ['timeline.start', '2017-07-01 is after the first count, of 2017-06-30: begin no later.'],
      ['timeline.start', '2017-07-01 is after the first answer, of 2017-06-29: begin no later.'],
    ],
  ],
  [
    'startBeforeStops',
    [
      ...[0, 1, 2, 3, 4, 5].flatMap((index) => [
        [`reports[${index}].role`, 'marker'] as const,
        [`reports[${index}].tally.states`, null] as const,
      ]),
      ['timeline.start', '2017-07-05'],
    ],
    [
      ['timeline.start', '2017-07-05 is the day of the last count too: begin earlier.'],
      ['timeline.start', '2017-07-05 is after the first answer, of 2017-06-29: begin no later.'],
    ],
  ],
  ...['2017-06-28', '2018-04-02', '2019-01-01'].map((day): (typeof broken)[number] => [
    'breakWithinSpan',
    [['timeline.break', day]],
    [
      [
        'timeline.break',
        `${day} is not between the start, 2017-06-28, and the last answer, of 2018-04-02: move it there.`,
      ],
    ],
  ]),
  ...['"No."', '“No.”', '"No.”'].flatMap((text) =>
    [`${quote}.text`, 'reports[6].tally.wording'].map((path): (typeof broken)[number] => [
      'bareQuotations',
      [[path, text]],
      [[path, 'Quotation marks stand around this text: take them off, since the page sets its own.']],
    ]),
  ),
  ...[`${quote}.text`, 'responses[2].summary', 'title', 'credits[0]', 'sources.the-week.publisher'].flatMap(
    (path): (typeof broken)[number][] => [
      ['plainTexts', [[path, ' No.']], [[path, 'It begins or ends with a space: take it off.']]],
      ['plainTexts', [[path, 'No.\u00a0']], [[path, 'It begins or ends with a space: take it off.']]],
      ['plainTexts', [[path, 'No\u0000.']], [[path, 'There is a stray character, U+0000: take it out.']]],
    ],
  ),
  ...['0009', '000A', '007F', '0085', '200B', '2028', '202E', '2066', 'FEFF', 'FFFD'].map(
    (code): (typeof broken)[number] => [
      'plainTexts',
      [[`${quote}.text`, `No${String.fromCharCode(Number.parseInt(code, 16))}.`]],
      [[`${quote}.text`, `There is a stray character, U+${code}: take it out.`]],
    ],
  ),
  [
    'uniqueLabels',
    [['levels.provided.label', 'Refused outright']],
    [['levels.provided.label', '"Refused outright" is the label of "refused" too: give each level its own.']],
  ],
  [
    'sourcesUsed',
    [['sources.the-moon', unused]],
    [['sources.the-moon', 'Nothing cites this source: cite it, or take it out.']],
  ],
];

describe('The real record', () => {
  test('may be published', () => {
    expect(editorialProblems(record)).toEqual([]);
  });

  test.each(editorialRules.map((rule) => [rule.name, rule] as const))('keeps to %s', (_name, rule) => {
    expect(rule(record)).toEqual([]);
  });
});

describe('A rule', () => {
  test.each(broken)('%s finds %j, and no other does', (name, changes, problems) => {
    const dataset = changedRecord(...changes);
    const told = problems.map(([path, sentence]) => ({ path, sentence }));
    expect(editorialRules.find((rule) => rule.name === name)?.(dataset)).toEqual(told);
    expect(editorialProblems(dataset)).toEqual(told);
  });

  test('is broken here, each of them', () => {
    expect([...new Set(broken.map(([name]) => name))].sort()).toEqual(
      editorialRules.map((rule) => rule.name).sort(),
    );
  });

  test('says what is wrong in a sentence or two, and ends it', () => {
    for (const [, changes] of broken)
      for (const { sentence } of editorialProblems(changedRecord(...changes)))
        expect(sentence).toMatch(/^\S.{15,140}[^.]\.$/u);
  });
});

describe('What is no fault', () => {
  const fine: [string, string, string][] = [
    ['quotation marks within a quotation', `${quote}.text`, 'Say, “I will,” or “I won’t.”'],
    ['quotation marks at both ends that are not a pair', `${quote}.text`, '“Yes” is not “no”'],
    ['one quotation mark at the end', `${quote}.text`, 'anyone else to say, ‘I’m going,’'],
    ['a quotation said on the day of the last answer', `${quote}.said`, '2018-04-02'],
    ['a break just inside the span', 'timeline.break', '2018-04-01'],
    ['an earlier beginning', 'timeline.start', '2017-06-20'],
    ['accents, dashes, emoji and right-to-left letters', `${quote}.text`, 'Peña—naïve 👩‍⚖️ שלום'],
    ['markup', `${quote}.text`, '<b>No</b> &amp; never'],
  ];

  test.each(fine)('%s', (_what, path, value) => {
    expect(editorialProblems(changedRecord([path, value]))).toEqual([]);
  });
});

test('All problems come at once, in the order of the rules', () => {
  const dataset = changedRecord(
    ['sources.the-moon', unused],
    ['dispute.agreed', 21],
    [`${quote}.text`, ' “No.” '],
    ['reports[5].order', 1],
  );
  expect(editorialProblems(dataset).map(({ path }) => path)).toEqual([
    'reports[5].order',
    'dispute',
    `${quote}.text`,
    `${quote}.text`,
    'sources.the-moon',
  ]);
});
