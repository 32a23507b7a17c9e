import * as v from 'valibot';
import { looks } from '../looks.ts';
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
  wholeNumber,
  yesOrNo,
} from './values.ts';

const look = v.picklist(looks, `write one of the looks ${looks.join(', ')}.`);

const levelWords = {
  label: text,
  short: optional(text, 'The label in a narrow legend.'),
  description: text,
};

/** A level of the story. */
export const levelSchema = fields({
  id,
  ...levelWords,
  look: described(look, 'How it is drawn; the colours of a look are fixed.'),
  counts: described(flag('counts'), 'It adds to the number.'),
  before: described(flag('before'), 'The level of a state before its first response. One level has it.'),
});

/** A level that the reports add: their `unsorted` and `unnamed`. */
const reportLevelSchema = fields({ ...levelWords, look });

/** The sentence after the number of a count. */
const headline = described(
  templateSchema({ may: ['noun', 'n', 'states', 'day'], must: ['noun'] }),
  'The sentence after the number.',
);

/** The story's words on the map. */
export const wordsSchema = fields({
  headline,
  caption: described(
    templateSchema({
      may: ['n', 'states', 'noun', 'names', 'day'],
      oneOf: ['n', 'states', 'noun', 'names'],
    }),
    'The sentence about a stop, after its day.',
  ),
  legend: described(text, 'What the map and its legend show.'),
  hint: described(text, 'Asks a reader to select a state.'),
  count: optional(text, 'The name of this count in the switch, if there are reports.'),
  basis: optional(text, 'The basis of the number, after the date.'),
  none: optional(templateSchema({ may: ['day'] }), 'The sentence for a state without a response by the day.'),
});

/** The words of the count by reports. */
export const reportWordsSchema = fields({
  headline,
  count: described(text, 'The name of this count in the switch.'),
  basis: v.optional(text),
  lists: described(
    templateSchema({ may: ['states', 'n', 'noun', 'figure'], oneOf: ['states', 'n', 'figure'] }),
    'For a report whose figure is the number of named states.',
  ),
  counts: described(
    templateSchema({ may: ['figure'], must: ['figure'] }),
    'For a report that names nobody new.',
  ),
  countsNamedBy: described(
    templateSchema({ may: ['figure', 'lister'], must: ['figure', 'lister'] }),
    'For a figure whose names another outlet printed.',
  ),
  countsCanBeNamed: described(
    templateSchema({ may: ['figure', 'named'], must: ['figure', 'named'] }),
    'For a figure that is not the number of named states.',
  ),
});

const report = fields({
  id,
  date: day,
  order: described(wholeNumber, 'Its position among the reports of one day.'),
  role: v.picklist(['stop', 'marker'], 'write "stop" or "marker".'),
  outlet: text,
  via: optional(text, "Who reports it, if the outlet's own page is not the source."),
  tally: fields({
    states: v.nullable(wholeNumber),
    dc: yesOrNo,
    wording: optional(text, 'The printed wording of the figure, if that is rounded.'),
  }),
  named: described(
    v.record(levelId, listOf(postal, 'postal codes'), 'write an object of postal codes by level.'),
    'The places that it names, by a level that counts, or under "unsorted" if it gives none.',
  ),
  source: sourceId,
  namedSources: v.optional(
    v.pipe(listOf(sourceId, 'source ids'), v.nonEmpty('write an id, or leave the list out.')),
  ),
  note: text,
});

/** The count by published reports. */
export const reportsSchema = fields({
  words: reportWordsSchema,
  unsorted: reportLevelSchema,
  unnamed: reportLevelSchema,
  list: listOf(report, 'reports'),
});
