import * as v from 'valibot';
import { counts } from './count.ts';
import { levelSchema, reportsSchema, wordsSchema } from './reportsSchema.ts';
import { templateSchema } from './templates.ts';
import {
  day,
  described,
  fields,
  flag,
  id,
  levelId,
  listOf,
  optional,
  postal,
  sourceId,
  text,
  webUrl,
  wholeNumber,
  yesOrNo,
} from './values.ts';

const open = v.union(
  [day, fields({ count: v.picklist(counts, 'write "reports" or "responses".'), at: text })],
  'write a day, as in "2017-07-04", or an object with "count", which is "reports" or "responses", and "at".',
);

const outside = fields({
  states: listOf(postal, 'postal codes'),
  label: text,
  short: v.optional(text),
  description: v.optional(text),
});

const figure = fields({
  text: described(templateSchema({ may: ['noun'], must: ['noun'] }), 'The words after the figure.'),
  report: optional(id, 'The report whose figure it is.'),
  n: optional(wholeNumber, 'The figure. Without it and a report, it is our number at the opening stop.'),
  dc: v.optional(yesOrNo),
  split: v.optional(listOf(fields({ n: wholeNumber, label: text }), 'parts')),
});

const aside = fields({
  title: text,
  text,
  figures: listOf(figure, 'figures'),
  source: sourceId,
});

const quote = fields({
  lead: described(
    flag('lead'),
    'On at most one quotation of a state: the one to show if there is room for one.',
  ),
  text: described(text, 'Verbatim, without the outer quotation marks.'),
  speaker: text,
  office: described(v.nullable(text), 'Null if the speaker has none.'),
  party: described(v.nullable(text), 'D, R, I …; null if none is known.'),
  said: optional(v.nullable(day), 'If it is not the day of the response; null if unknown.'),
  note: v.optional(text),
  source: optional(sourceId, 'If it is not the source of the response.'),
});

const response = fields({
  state: postal,
  date: day,
  precision: v.optional(v.literal('on-or-before', 'write "on-or-before", or leave "precision" out.')),
  level: levelId,
  note: optional(text, 'A few words for the reader, shown after the level.'),
  summary: text,
  quotes: v.optional(listOf(quote, 'quotations'), []),
  source: sourceId,
  also: v.optional(described(listOf(sourceId, 'source ids'), 'Further sources of the response.'), []),
});

const milestone = fields({
  date: day,
  label: optional(text, 'On milestones that the count by reports shows too.'),
  text,
  source: sourceId,
});

const source = fields({
  publisher: text,
  title: v.nullable(text),
  url: v.nullable(webUrl),
  published: v.nullable(day),
});

const acceptance = fields({ warning: text, at: v.optional(text), reason: text });

/**
 * The schema of a story. `data/schema.json` is generated from it, and the types below are inferred from it.
 */
export const storySchema = fields({
  $schema: v.optional(text),
  lang: v.optional(described(text, 'The language of its words, as in "en".'), 'en'),
  quotedIn: optional(text, 'The language of quotations and titles, if it is not that of the words.'),
  title: text,
  deck: text,
  asOf: described(day, 'The day on which the story was last changed.'),
  credits: listOf(text, 'texts'),
  open: optional(open, 'The stop at which the story opens. Default the last.'),
  start: optional(day, 'Milestones before it are shown with the method.'),
  words: wordsSchema,
  levels: v.pipe(
    listOf(levelSchema, 'levels'),
    v.minLength(2, 'write two levels at least.'),
    v.maxLength(8, 'write eight levels at most.'),
    v.description('In the order of the legend.'),
  ),
  outside: optional(outside, 'Places that are not in the story.'),
  goal: optional(
    fields({ n: wholeNumber, label: text }),
    'A number that is drawn as a line across the bars.',
  ),
  method: listOf(fields({ heading: v.optional(text), text }), 'paragraphs'),
  aside: optional(aside, 'Two figures side by side.'),
  reports: optional(reportsSchema, 'The count by published reports.'),
  responses: v.pipe(listOf(response, 'responses'), v.nonEmpty('write one response at least.')),
  milestones: v.optional(listOf(milestone, 'milestones'), []),
  corrections: v.optional(
    described(listOf(fields({ date: day, text }), 'corrections'), 'Shown with the method.'),
    [],
  ),
  sources: v.record(v.string(), source, 'write an object of sources by id.'),
  accepted: v.optional(
    described(listOf(acceptance, 'accepted warnings'), 'Warnings of the check that the story accepts.'),
    [],
  ),
});

/** A story's file: its responses, reports, milestones and sources, and the words about them. */
export type Story = v.InferOutput<typeof storySchema>;
/** What one place answered on one day. */
export type StateResponse = Story['responses'][number];
/** One quotation within a response. */
export type Quote = StateResponse['quotes'][number];
/** One published national count. */
export type Report = NonNullable<Story['reports']>['list'][number];
/** An event around the story, on one day. */
export type Milestone = Story['milestones'][number];
/** A page or paper that prints a claim. */
export type Source = Story['sources'][string];
/** A warning of the check that the story accepts, with the reason. */
export type Acceptance = Story['accepted'][number];
