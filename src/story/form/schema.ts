import * as v from 'valibot';
import { jurisdictions, type Postal } from '../../geography/jurisdictions.ts';
import { isPlainDate, plainDatePattern } from '../../lib/plainDate.ts';
import { looks } from '../looks.ts';
import { fields } from './fields.ts';
import { templateSchema } from './templates.ts';

/** The two ways in which a story can count: by published reports, and by what the states themselves answered. */
export const counts = ['reports', 'responses'] as const;
export type Count = (typeof counts)[number];

const postals = jurisdictions.map((each) => each.postal) as [Postal, ...Postal[]];

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
const id = v.pipe(
  v.string('Write an id in lower-case letters, digits and hyphens.'),
  v.regex(/^[a-z][a-z0-9-]*$/, 'Write an id in lower-case letters, digits and hyphens.'),
);
const levelId = v.pipe(v.string('Write the id of a level.'), v.nonEmpty('Write the id of a level.'));
const sourceId = v.pipe(
  v.string('Write the id of an entry in "sources".'),
  v.nonEmpty('Write the id of an entry in "sources".'),
);
const webAddress = v.pipe(
  v.string('Write the address of a page, or null where there is none.'),
  v.regex(/^https?:\/\/[^\s"<>]+$/, 'Write an address that begins with http:// or https://.'),
  v.check(isOpen, 'This is no address that a reader can open: mend it, and leave out names and passwords.'),
);

/** Whether a browser can open an address, and no name of a user stands in it. */
function isOpen(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username === '' && password === '';
}
const whole = v.pipe(
  v.number('Write a whole number.'),
  v.integer('Write a whole number.'),
  v.minValue(0, 'Write 0 or more.'),
  v.maxValue(100_000, 'Write 100000 or less.'),
);
/** A list of entries of one kind. */
const listOf = <S extends v.GenericSchema>(entry: S, what: string) =>
  v.array(entry, `Write a list of ${what}.`);
const mark = (name: string) => v.optional(v.literal(true, `Write true, or leave "${name}" out.`));

const headline = v.pipe(
  templateSchema({ may: ['noun', 'n', 'states', 'day'], must: ['noun'] }),
  v.description('The sentence behind the number.'),
);
const levelWords = {
  label: text,
  short: v.optional(v.pipe(text, v.description('The label where there is little room.'))),
  description: text,
};
const look = v.picklist(looks, `Write one of the looks ${looks.join(', ')}.`);

const level = fields({
  id,
  ...levelWords,
  look: v.pipe(look, v.description('How it is drawn; the colours of a look are fixed.')),
  counts: v.pipe(mark('counts'), v.description('It adds to the number.')),
  before: v.pipe(mark('before'), v.description('What a state wears before its first response: one level.')),
});

const words = fields({
  headline,
  caption: v.pipe(
    templateSchema({
      may: ['n', 'states', 'noun', 'names', 'day'],
      oneOf: ['n', 'states', 'noun', 'names'],
    }),
    v.description('What is said of a stop, behind its day.'),
  ),
  legend: v.pipe(text, v.description('What the map and its legend show.')),
  hint: v.pipe(text, v.description('Asks a reader to choose a state.')),
  count: v.optional(v.pipe(text, v.description('What this count is called beside that of the reports.'))),
  basis: v.optional(v.pipe(text, v.description('Behind the date: on what the number rests.'))),
  none: v.optional(
    v.pipe(templateSchema({ may: ['day'] }), v.description('Said of a state without a response by the day.')),
  ),
});

const quote = fields({
  lead: v.pipe(
    mark('lead'),
    v.description('On one quotation of a state at most: the one to show where there is room for one.'),
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
  level: levelId,
  note: v.optional(
    v.pipe(text, v.description('What a reader has to know besides; stands behind the level.')),
  ),
  summary: text,
  quotes: v.optional(listOf(quote, 'quotations'), []),
  source: sourceId,
  also: v.optional(v.pipe(listOf(sourceId, 'source ids'), v.description('Further sources of the same.')), []),
});

const states = listOf(postal, 'postal codes');

const report = fields({
  id,
  date: day,
  order: v.pipe(whole, v.description('Its place among the reports of one day.')),
  role: v.picklist(['stop', 'marker'], 'Write "stop" or "marker".'),
  outlet: text,
  via: v.optional(v.pipe(text, v.description("Who reports it, where the outlet's own page was not seen."))),
  tally: fields({
    states: v.nullable(whole),
    dc: v.boolean('Write true or false.'),
    wording: v.optional(v.pipe(text, v.description('The figure as it was printed, where it is rounded.'))),
  }),
  named: v.pipe(
    v.record(levelId, states, 'Write an object of postal codes by level.'),
    v.description('Whom it names, by a level that counts, or under "unsorted" where it gives none.'),
  ),
  source: sourceId,
  namedSources: v.optional(
    v.pipe(listOf(sourceId, 'source ids'), v.nonEmpty('Write an id, or leave the list out.')),
  ),
  note: text,
});

const reports = fields({
  words: fields({
    headline,
    count: v.pipe(text, v.description('What this count is called in the switch.')),
    basis: v.optional(text),
    lists: v.pipe(
      templateSchema({ may: ['states', 'n', 'noun', 'figure'], oneOf: ['states', 'n', 'figure'] }),
      v.description('Of a report whose figure is the number of states named.'),
    ),
    counts: v.pipe(
      templateSchema({ may: ['figure'], must: ['figure'] }),
      v.description('Of a report that names nobody new.'),
    ),
    countsNamedBy: v.pipe(
      templateSchema({ may: ['figure', 'lister'], must: ['figure', 'lister'] }),
      v.description('Of a figure whose names others printed.'),
    ),
    countsCanBeNamed: v.pipe(
      templateSchema({ may: ['figure', 'named'], must: ['figure', 'named'] }),
      v.description('Of a figure that is not the number of states named.'),
    ),
  }),
  unsorted: fields({ ...levelWords, look }),
  unnamed: fields({ ...levelWords, look }),
  list: listOf(report, 'reports'),
});

const paragraph = fields({ heading: v.optional(text), text });

const figure = fields({
  text: v.pipe(
    templateSchema({ may: ['noun'], must: ['noun'] }),
    v.description('What stands behind the figure.'),
  ),
  report: v.optional(v.pipe(id, v.description('The report whose figure it is.'))),
  n: v.optional(
    v.pipe(whole, v.description('The figure; without it and a report our own at the opening stop.')),
  ),
  dc: v.optional(v.boolean('Write true or false.')),
  split: v.optional(listOf(fields({ n: whole, label: text }), 'parts')),
});

const aside = fields({
  title: text,
  text,
  figures: listOf(figure, 'figures'),
  source: sourceId,
});

const milestone = fields({
  date: day,
  label: v.optional(v.pipe(text, v.description('Set on those that are told on the count by reports too.'))),
  text,
  source: sourceId,
});

const source = fields({
  publisher: text,
  title: v.nullable(text),
  url: v.nullable(webAddress),
  published: v.nullable(day),
});

/**
 * The schema of a story: the one place where its form is written. `data/schema.json` is generated from it,
 * and the types below are inferred from it.
 */
export const storySchema = fields({
  $schema: v.optional(text),
  lang: v.optional(v.pipe(text, v.description('The language of its words, as in "en".')), 'en'),
  quotedIn: v.optional(
    v.pipe(
      text,
      v.description('The language of quotations and of titles, where it is not that of its words.'),
    ),
  ),
  title: text,
  deck: text,
  asOf: v.pipe(day, v.description('The day on which the story was last changed.')),
  credits: listOf(text, 'texts'),
  open: v.optional(
    v.pipe(
      v.union(
        [day, fields({ count: v.picklist(counts, 'Write "reports" or "responses".'), at: text })],
        'Write a day as "2017-07-04", or an object with "count" and "at".',
      ),
      v.description('The stop that it opens at; the last where it is left out.'),
    ),
  ),
  start: v.optional(v.pipe(day, v.description('Milestones before it are told with the method.'))),
  words,
  levels: v.pipe(
    listOf(level, 'levels'),
    v.minLength(2, 'Write two levels at least.'),
    v.maxLength(8, 'Write eight levels at most.'),
    v.description('In the order of the legend.'),
  ),
  outside: v.optional(
    v.pipe(
      fields({ states, label: text, short: v.optional(text), description: v.optional(text) }),
      v.description('Places that are not in the story.'),
    ),
  ),
  goal: v.optional(
    v.pipe(
      fields({ n: whole, label: text }),
      v.description('A number that is drawn as a line across the bars.'),
    ),
  ),
  method: listOf(paragraph, 'paragraphs'),
  aside: v.optional(v.pipe(aside, v.description('Two figures side by side.'))),
  reports: v.optional(v.pipe(reports, v.description('The count by published reports.'))),
  responses: v.pipe(listOf(response, 'responses'), v.nonEmpty('Write one response at least.')),
  milestones: v.optional(listOf(milestone, 'milestones'), []),
  corrections: v.optional(
    v.pipe(listOf(fields({ date: day, text }), 'corrections'), v.description('Shown with the method.')),
    [],
  ),
  sources: v.record(v.string(), source, 'Write an object of sources by id.'),
  accepted: v.optional(
    v.pipe(
      listOf(fields({ warning: text, at: v.optional(text), reason: text }), 'accepted warnings'),
      v.description('Warnings of the check that are meant to be so.'),
    ),
    [],
  ),
});

/** The record of one story: every response, report, milestone and source, and what it says about itself. */
export type Story = v.InferOutput<typeof storySchema>;
/** What one place answered on one day. */
export type StateResponse = Story['responses'][number];
/** One quotation within a response. */
export type Quote = StateResponse['quotes'][number];
/** One published national count. */
export type Report = NonNullable<Story['reports']>['list'][number];
/** What happened around the story on one day. */
export type Milestone = Story['milestones'][number];
/** A page or paper that prints a claim. */
export type Source = Story['sources'][string];
