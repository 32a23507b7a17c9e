import { describe, expect, it } from 'vitest';
import { editorialProblems, editorialRules } from '../../../src/story/validation/editorial.ts';
import { changedStory, story } from '../../fixtures/story.ts';

type Change = readonly [path: string, value: unknown];

const quote = 'responses[2].quotes[0]';
const unused = { publisher: 'The Moon', title: null, url: null, published: null };

/** The rule, what breaks it, and all that is to be said of it: one problem, unless it is told in two places. */
const broken: [rule: string, changes: Change[], problems: [path: string, sentence: string][]][] = [
  [
    'uniqueReportIds',
    [['reports[1].id', 'courier']],
    [['reports[1].id', '"courier" is the id of an earlier report: give this one its own.']],
  ],
  [
    'uniquePlaces',
    [['reports[1].order', 1]],
    [['reports[1].order', '1 is the order of another report of 2017-06-30: give each its own.']],
  ],
  ...[{}, { refused: [], unspecified: [] }].map((named): (typeof broken)[number] => [
    'stopsName',
    [['reports[3].named', named]],
    [['reports[3].named', 'This stop names no state: name those that it counts, or make it a marker.']],
  ]),
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
      '2017-06-30 is before the first stop, of 2017-07-03: make this report a stop, or its figure null.',
    ]),
  ],
  [
    'namedOnce',
    [['reports[1].named.unspecified', ['CA', 'MS']]],
    [['reports[1].named', 'MS is named twice in this report: leave it in one place.']],
  ],
  [
    'namedOnce',
    [['reports[1].named.unspecified', ['CA', 'CA']]],
    [['reports[1].named', 'CA is named twice in this report: leave it in one place.']],
  ],
  [
    'disputeAddsUp',
    [['dispute.agreed', 4]],
    [['dispute', 'The three figures add up to 51: they must make 50.']],
  ],
  [
    'disputeAddsUp',
    [
      ['dispute.refused', 3],
      ['dispute.agreed', 2],
    ],
    [['dispute.refused', '3 is not the figure of the report "commission", 2: mend one.']],
  ],
  [
    'answersInOrder',
    [['responses[1].date', '2017-07-04']],
    [['responses[2].date', "KY's answer of 2017-07-03 stands after its answer of 2017-07-04: move it up."]],
  ],
  [
    'oneLeadAState',
    [
      ['responses[1].quotes[0].lead', true],
      ['responses[2].quotes[2].lead', true],
    ],
    [0, 2].map((index) => [
      `responses[2].quotes[${index}].lead`,
      'KY has its lead quotation already, at responses[1].quotes[0]: leave "lead" on one of them.',
    ]),
  ],
  [
    'quotationsShown',
    [[`${quote}.said`, '2018-01-04']],
    [
      [
        `${quote}.said`,
        '2018-01-04 is after the last answer, of 2018-01-03, so that no stop shows it: mend the day.',
      ],
    ],
  ],
  [
    'milestonesTold',
    [['milestones[5].date', '2018-01-04']],
    [['milestones[5].date', '2018-01-04 is after the last answer, of 2018-01-03: no stop would tell it.']],
  ],
  [
    'milestonesTold',
    [['milestones[3].date', '2017-06-01']],
    [['milestones[3].date', '2017-06-01 stands after 2017-07-03: put the milestones in order of day.']],
  ],
  ...['sources.ny-notice.published', 'reports[5].date'].map((path): (typeof broken)[number] => [
    'nothingAfterRecord',
    [[path, '2071-07-10']],
    [
      [
        path,
        `2071-07-10 is after the day of the record, ${story.asOf}: mend it, or bring "asOf" up to date.`,
      ],
    ],
  ]),
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
      ...[0, 1, 2].flatMap((index) => [
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
  ...['2017-06-28', '2018-01-03', '2019-01-01'].map((day): (typeof broken)[number] => [
    'breakWithinSpan',
    [['timeline.break', day]],
    [
      [
        'timeline.break',
        `${day} is not between the start, 2017-06-28, and the last answer, of 2018-01-03: move it there.`,
      ],
    ],
  ]),
  ...['"No."', '“No.”', '"No.”'].flatMap((text) =>
    [`${quote}.text`, 'reports[2].tally.wording'].map((path): (typeof broken)[number] => [
      'bareQuotations',
      [[path, text]],
      [[path, 'Quotation marks stand around this text: take them off, since the page sets its own.']],
    ]),
  ),
  ...[`${quote}.text`, 'responses[2].summary', 'title', 'credits[0]', 'sources.ny-notice.publisher'].flatMap(
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

it('The story of the tests breaks no rule.', () => {
  expect(editorialProblems(story)).toEqual([]);
});

describe('The editorial rules', () => {
  it.each(broken)('The rule %s finds %j, and no other rule does.', (name, changes, problems) => {
    const story = changedStory(...changes);
    const told = problems.map(([path, sentence]) => ({ path, sentence }));
    expect(editorialRules.find((rule) => rule.name === name)?.(story)).toEqual(told);
    expect(editorialProblems(story)).toEqual(told);
  });

  it('Each rule is broken by one of these tests.', () => {
    expect([...new Set(broken.map(([name]) => name))].sort()).toEqual(
      editorialRules.map((rule) => rule.name).sort(),
    );
  });

  it('Each rule says what is wrong in a sentence or two that ends.', () => {
    for (const [, changes] of broken)
      for (const { sentence } of editorialProblems(changedStory(...changes)))
        expect(sentence).toMatch(/^\S.{15,140}[^.]\.$/u);
  });
});

describe('What is no fault', () => {
  const fine: [string, string, string][] = [
    ['a pair of quotation marks within a quotation', `${quote}.text`, 'Say, “I will,” or “I won’t.”'],
    ['a quotation with quotation marks at both ends that are no pair', `${quote}.text`, '“Yes” is not “no”'],
    ['one quotation mark at the end', `${quote}.text`, 'anyone else to say, ‘I’m going,’'],
    ['a quotation said on the day of the last answer', `${quote}.said`, '2018-01-03'],
    ['a break just inside the span', 'timeline.break', '2018-01-02'],
    ['an earlier beginning', 'timeline.start', '2017-06-20'],
    ['a text of accents, dashes, emoji and right-to-left letters', `${quote}.text`, 'Peña—naïve 👩‍⚖️ שלום'],
    ['a text that looks like markup', `${quote}.text`, '<b>No</b> &amp; never'],
  ];

  it.each(fine)('No rule finds fault with %s.', (_what, path, value) => {
    expect(editorialProblems(changedStory([path, value]))).toEqual([]);
  });
});

it('All problems come at once, in the order of the rules.', () => {
  const story = changedStory(
    ['sources.the-moon', unused],
    ['dispute.agreed', 4],
    [`${quote}.text`, ' “No.” '],
    ['reports[1].order', 1],
  );
  expect(editorialProblems(story).map(({ path }) => path)).toEqual([
    'reports[1].order',
    'dispute',
    `${quote}.text`,
    `${quote}.text`,
    'sources.the-moon',
  ]);
});
