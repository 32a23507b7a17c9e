import * as v from 'valibot';
import { jurisdictions, type Postal } from '../geography/jurisdictions.ts';
import { isPlainDate, plainDatePattern } from '../lib/plainDate.ts';
import { type AnswerLevel, answerLevels, type Level, levels, type sortedLevels } from './levels.ts';
import { danglingReferences } from './references.ts';
import { someStop } from './someStop.ts';

const postals = jurisdictions.map((each) => each.postal) as [Postal, ...Postal[]];
const answers = Object.keys(answerLevels) as [AnswerLevel, ...AnswerLevel[]];

const text = v.pipe(
  v.string('Write text here.'),
  v.nonEmpty('Write text here; an optional field may be left out.'),
);
const day = v.pipe(
  v.string('Write a day as "2017-07-04".'),
  v.regex(plainDatePattern, 'Write a day as "2017-07-04".'),
  v.check((value: string) => isPlainDate(value), 'Write a day that the calendar has.'),
);
const postal = v.picklist(postals, 'Write the postal code of a state, or DC.');
const answerLevel = v.picklist(answers, `Write one of ${answers.join(', ')}.`);
const sourceId = v.pipe(text, v.description('The id of an entry in "sources".'));
const webAddress = v.pipe(
  v.string('Write the address of a page, or null where there is none.'),
  v.regex(/^https?:\/\/[^\s"<>]+$/, 'Write an address that begins with http:// or https://.'),
);
const whole = v.pipe(
  v.number('Write a whole number.'),
  v.integer('Write a whole number.'),
  v.minValue(0, 'Write 0 or more.'),
);

/**
 * An object with these fields and no others, of which every one is told: valibot's own tells the first alone. Without a
 * prototype, since valibot also reads what a host page has put on that of all objects.
 */
const fields = <E extends v.ObjectEntries>(entries: E) =>
  v.objectWithRest(
    Object.assign(Object.create(null), entries) as E,
    v.never('There is no such field: take it out, or mend its name.'),
  ) as unknown as v.StrictObjectSchema<E, undefined>;

const quote = fields({
  lead: v.optional(
    v.pipe(
      v.literal(true, 'Write true, or leave "lead" out.'),
      v.description('On one quotation of a state at most: the one to show where there is room for one.'),
    ),
  ),
  text: v.pipe(text, v.description('Verbatim, without the outer quotation marks.')),
  speaker: text,
  office: text,
  party: v.pipe(v.nullable(text), v.description('D, R, I …; null where none is known.')),
  said: v.optional(
    v.pipe(v.nullable(day), v.description('Where it is not the day of the answer; null where unknown.')),
  ),
  note: v.optional(text),
  source: v.optional(v.pipe(sourceId, v.description('Where it is not the source of the answer.'))),
});

const response = fields({
  state: postal,
  date: day,
  precision: v.optional(v.literal('on-or-before', 'Write "on-or-before", or leave "precision" out.')),
  level: answerLevel,
  letterReceived: v.optional(v.literal(false, 'Write false, or leave "letterReceived" out.')),
  summary: text,
  quotes: v.array(quote, 'Write a list of quotations; [] where there is none.'),
  source: sourceId,
});

const states = v.array(postal, 'Write a list of postal codes.');

const report = fields({
  id: v.pipe(text, v.regex(/^[a-z][a-z0-9-]*$/, 'Write an id in lower-case letters, digits and hyphens.')),
  date: day,
  order: v.pipe(whole, v.description('Its place among the reports of one day.')),
  role: v.picklist(['stop', 'marker'], 'Write "stop" or "marker".'),
  outlet: text,
  via: v.optional(v.pipe(text, v.description("Who reports it, where the outlet's own page was not seen."))),
  tally: fields({
    states: v.nullable(whole),
    dc: v.boolean('Write true or false.'),
    measures: v.optional(v.literal('refused', 'Write "refused", or leave "measures" out.')),
    wording: v.optional(v.pipe(text, v.description('The figure as it was printed, where it is rounded.'))),
  }),
  named: fields({
    refused: v.optional(states),
    conditional: v.optional(states),
    'public-only': v.optional(states),
    unspecified: v.optional(states),
  } satisfies Record<(typeof sortedLevels)[number] | 'unspecified', unknown>),
  source: sourceId,
  namedSources: v.optional(
    v.pipe(
      v.array(sourceId, 'Write a list of source ids.'),
      v.nonEmpty('Write an id, or leave the list out.'),
    ),
  ),
  note: text,
});

const milestone = fields({
  date: day,
  label: v.optional(v.pipe(text, v.description('Set on those that are told with the news tallies too.'))),
  text,
  source: sourceId,
});

const source = fields({
  publisher: text,
  title: v.nullable(text),
  url: v.nullable(webAddress),
  published: v.nullable(day),
});

const levelWords = fields({ label: text, description: text });
const everyLevel = Object.fromEntries(levels.map((level) => [level, levelWords])) as Record<
  Level,
  typeof levelWords
>;

/**
 * The schema of a story: the one place where its form is written. `data/schema.json` is generated from it,
 * and the types below are inferred from it.
 */
export const storySchema = fields({
  $schema: v.optional(text),
  title: text,
  deck: text,
  asOf: v.pipe(day, v.description('The day on which the record was last changed.')),
  levels: fields(everyLevel),
  method: fields({ counted: text, answered: text, dispute: text }),
  dispute: v.pipe(
    fields({ report: text, refused: whole, agreed: whole, reviewing: whole, source: sourceId }),
    v.description('A second reading of the same answers, shown with the last stop of the news tallies.'),
  ),
  credits: v.array(text, 'Write a list of texts.'),
  timeline: v.pipe(
    fields({ start: day, break: day }),
    v.description('Where the axis of dates begins, and where its scale changes for the states’ own answers.'),
  ),
  reports: v.array(report, 'Write a list of reports.'),
  responses: v.pipe(v.array(response, 'Write a list of answers.'), v.nonEmpty('Write one answer at least.')),
  milestones: v.array(milestone, 'Write a list of milestones.'),
  sources: v.record(v.string(), source, 'Write an object of sources by id.'),
});

/** The record of one story: every answer, count, milestone and source, and what the page says about itself. */
export type Story = v.InferOutput<typeof storySchema>;
/** One answer by one jurisdiction on one day. */
export type Response = Story['responses'][number];
/** One quotation within an answer. */
export type Quote = Response['quotes'][number];
/** One national count by one outlet. */
export type Report = Story['reports'][number];
/** What happened around the commission on one day. */
export type Milestone = Story['milestones'][number];
/** A page or paper that prints a claim. */
export type Source = Story['sources'][string];

/** One thing wrong with a story: where (`"responses[3].date"`), and a sentence that says what to do. */
export interface Problem {
  readonly path: string;
  readonly sentence: string;
}

/** Thrown by `parseStory`; `problems` lists all that is wrong, and `message` has one line for each. */
export class StoryError extends Error {
  override readonly name = 'StoryError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(({ path, sentence }) => `${path}: ${sentence}`).join('\n'));
    this.problems = problems;
  }
}

/**
 * Reads a story from parsed JSON.
 * @throws {StoryError} where the schema does not hold, an id points to nothing, or there is no stop to open at; with all
 * problems at once.
 */
export function parseStory(input: unknown): Story {
  const result = v.safeParse(storySchema, input, { abortPipeEarly: true });
  const problems = (result.issues ?? []).map(problemOf);
  const told = new Set(problems.map(({ path }) => path));
  if (result.typed)
    for (const problem of [...danglingReferences(result.output), ...someStop(result.output)])
      if (!told.has(problem.path)) problems.push(problem);
  if (!result.success || problems.length > 0) throw new StoryError(problems);
  return result.output;
}

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? [])
    .map(({ type, key }) => (type === 'array' ? `[${key}]` : `.${key}`))
    .join('');
  return { path: path.replace(/^\./, '') || '(the file)', sentence: sentenceOf(issue) };
}

function sentenceOf(issue: v.BaseIssue<unknown>): string {
  const { type, received } = issue;
  if (type === 'never') return issue.message;
  if (received === 'undefined') return 'This field is missing: add it.';
  const remedy = type === 'object_with_rest' ? 'Write an object here, in braces.' : issue.message;
  if (received === 'Object' || received === 'Array') return remedy;
  return `${type === 'non_empty' ? JSON.stringify(issue.input) : received} will not do. ${remedy}`;
}
